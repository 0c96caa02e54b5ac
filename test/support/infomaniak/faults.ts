import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Reply } from "./door.ts";
import { envelopeOf, invalid, Refusal } from "./refusal.ts";

/** What may go wrong. "cut" closes the socket in the middle of the answer with nothing done, "cut-after-doing" does it first. */
export type FaultKind =
	| 401
	| 403
	| 404
	| 409
	| 422
	| 429
	| 500
	| "slow"
	| "cut"
	| "cut-after-doing"
	| "html"
	| "error-under-200"
	| "asynchronous"
	| "redirect"
	| "maintenance";

/** Where and how often (once, unless said) something goes wrong. `match` sees "METHOD /path" without and with the query. */
export type Fault = {
	readonly match: RegExp;
	/** What has to stand in the JSON that is sent too. */
	readonly body?: RegExp;
	readonly kind: FaultKind;
	readonly times?: number;
	/** How many requests that fit go by unharmed first. */
	readonly skip?: number;
	/** Seconds, of a 429 or a maintenance; without it the header is left out. */
	readonly retryAfter?: number;
	/** The code of a refusal instead of the usual one. */
	readonly code?: string;
	/** How long "slow" takes, ms. */
	readonly wait?: number;
	/** Where "redirect" leads, `/elsewhere` unless said. */
	readonly location?: string;
};

/** The faults that are waiting to happen, in the order in which they were asked for. */
export const createFaults = () => {
	const waiting: { fault: Fault; skip: number; left: number }[] = [];
	return {
		add: (fault: Fault): void => {
			waiting.push({
				fault,
				skip: fault.skip ?? 0,
				left: fault.times ?? 1,
			});
		},
		clear: (): void => {
			waiting.length = 0;
		},
		/** The fault of this request, or null; it counts as happened. */
		take: (line: string, search: string, sent: unknown): Fault | null => {
			const found = waiting.find((one) => {
				const { match, body } = one.fault;
				const fits = [line, line + search].some(
					(text) => text.search(match) >= 0,
				);
				const isSent = !body || (JSON.stringify(sent) ?? "").search(body) >= 0;
				if (!fits || !isSent || one.left === 0) return false;
				if (one.skip === 0) return true;
				one.skip -= 1;
				return false;
			});
			if (found === undefined) return null;
			found.left -= 1;
			return found.fault;
		},
	};
};

const codes: Readonly<Record<number, string>> = {
	401: "not_authorized",
	403: "access_denied",
	404: "object_not_found",
	409: "conflict",
	429: "too_many_requests",
	500: "internal_error",
};

/** The refusal of a fault that is one, or null. */
export const refusalOf = ({ kind, code }: Fault): Refusal | null => {
	if (kind === "maintenance")
		return new Refusal(503, code ?? "product_maintenance");
	if (kind === "error-under-200")
		return new Refusal(200, code ?? "access_denied");
	if (kind === 422)
		return code === undefined
			? invalid("email", "required")
			: new Refusal(422, code);
	return typeof kind === "number"
		? new Refusal(kind, code ?? codes[kind] ?? "internal_error")
		: null;
};

/** Plays a fault that answers in its own way; `work` does what was asked. Gives the reply that is to be sent, or null when something was sent already. */
export const playFault = async (
	fault: Fault,
	response: ServerResponse,
	work: () => Reply,
	spool: (work: () => Reply) => string,
): Promise<Reply | null> => {
	if (fault.retryAfter !== undefined)
		response.setHeader("retry-after", String(fault.retryAfter));
	const refusal = refusalOf(fault);
	if (refusal !== null)
		return { kind: "json", status: refusal.status, json: envelopeOf(refusal) };
	switch (fault.kind) {
		case "slow":
			await wait(fault.wait ?? 1500);
			return work();
		case "asynchronous":
			return {
				kind: "json",
				status: 200,
				json: { result: "asynchronous", data: spool(work) },
			};
		case "cut-after-doing":
			work();
			cut(response);
			return null;
		case "html":
			response.writeHead(200, { "content-type": "text/html" });
			response.end("<!doctype html><title>Infomaniak</title><p>Moment</p>");
			return null;
		case "redirect":
			response.writeHead(302, {
				location: fault.location ?? "/elsewhere",
				"content-type": "application/json",
			});
			response.end(JSON.stringify({ result: "redirect" }));
			return null;
		default:
			cut(response);
			return null;
	}
};

const cut = (response: ServerResponse): void => {
	response.writeHead(200, {
		"content-type": "application/json",
		"content-length": "400",
	});
	response.write('{"result":"succ', () => response.destroy());
};
