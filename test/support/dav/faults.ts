import type { ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "./refusal.ts";

/** What may go wrong. `cut` closes the connection with nothing done, `cut-after` does it first, `half` breaks the answer off in its middle, `hang` never answers, `drip` sends the answer in small pieces, `garbled` answers something that is no XML, `empty-multistatus` says that there is nothing; a number is answered as a status with nothing done. */
export type FaultKind =
	| number
	| "cut"
	| "cut-after"
	| "half"
	| "hang"
	| "drip"
	| "garbled"
	| "empty-multistatus";

/** Where, how often (once, unless said) and after how many milliseconds something goes wrong; every method and path where none is given. */
export type Fault = {
	readonly method?: string;
	readonly path?: string | RegExp;
	readonly does: FaultKind;
	readonly times?: number;
	/** Requests that fit and go well before. */
	readonly skip?: number;
	readonly delay?: number;
	readonly headers?: Readonly<Record<string, string>>;
};

export type Faults = ReturnType<typeof createFaults>;

/** Faults that wait for the requests that they fit. */
export const createFaults = () => {
	let waiting: { fault: Fault; left: number; skip: number }[] = [];
	let delay = 0;
	return {
		next: (fault: Fault): void => {
			const { times = 1, skip = 0 } = fault;
			waiting.push({ fault, left: times, skip });
		},
		/** Every answer comes so many milliseconds later. */
		slow: (milliseconds: number): void => {
			delay = milliseconds;
		},
		clear: (): void => {
			waiting = [];
			delay = 0;
		},
		/** The fault of this request, or null. */
		take: async (method: string, path: string): Promise<Fault | null> => {
			if (delay > 0) await wait(delay);
			const found = waiting.find(({ fault }) => fits(fault, method, path));
			if (!found) return null;
			if (found.skip > 0) {
				found.skip -= 1;
				return null;
			}
			found.left -= 1;
			if (found.left <= 0) waiting = waiting.filter((one) => one !== found);
			if (found.fault.delay) await wait(found.fault.delay);
			return found.fault;
		},
	};
};

const fits = (fault: Fault, method: string, path: string): boolean =>
	(fault.method === undefined || fault.method === method) &&
	(fault.path === undefined ||
		(typeof fault.path === "string"
			? path.includes(fault.path)
			: fault.path.test(path)));

/** Answers with a fault; the status that was sent, or null when none was. */
export const spoil = async (
	fault: Fault,
	response: ServerResponse,
	usual: () => Promise<Answer>,
): Promise<number | null> => {
	const { does } = fault;
	switch (does) {
		case "cut":
			response.destroy();
			return null;
		case "cut-after":
			await usual();
			response.destroy();
			return null;
		case "hang":
			return null;
		case "half":
		case "drip":
			return broken(response, await usual(), does);
		default:
			return send(response, substitute(fault, does));
	}
};

const substitute = (
	{ headers = {} }: Fault,
	does: number | "garbled" | "empty-multistatus",
): Answer => {
	if (typeof does === "number")
		return {
			status: does,
			headers: { "content-type": "text/html", ...headers },
			body: "<html><body><h1>Sorry</h1></body></html>",
		};
	return {
		status: 207,
		headers: { "content-type": "application/xml; charset=utf-8", ...headers },
		body:
			does === "garbled"
				? '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"><d:response><d:href>/x'
				: '<?xml version="1.0"?><d:multistatus xmlns:d="DAV:"/>',
	};
};

const broken = async (
	response: ServerResponse,
	{ status, headers = {}, body = "" }: Answer,
	does: "half" | "drip",
): Promise<number> => {
	const bytes = typeof body === "string" ? Buffer.from(body) : body;
	response.writeHead(status, {
		...headers,
		"content-length": bytes.length || 1,
	});
	if (does === "half") {
		await new Promise<void>((sent) =>
			response.write(bytes.subarray(0, bytes.length / 2), () => sent()),
		);
		response.destroy();
		return status;
	}
	const size = Math.max(1, Math.ceil(bytes.length / 40));
	for (let at = 0; at < bytes.length && !response.destroyed; at += size) {
		response.write(bytes.subarray(at, at + size));
		await wait(25);
	}
	response.end();
	return status;
};

/** Sends a whole answer. */
export const send = (response: ServerResponse, answer: Answer): number => {
	const { status, headers = {}, body = "" } = answer;
	const bytes = typeof body === "string" ? Buffer.from(body) : body;
	response.writeHead(status, {
		...headers,
		...(status === 204 ? {} : { "content-length": bytes.length }),
	});
	response.end(bytes);
	return status;
};
