import type { Log } from "../../core/log.ts";
import { Problem, type ProblemCode } from "../../core/problem.ts";
import { retryAfter } from "../../core/retry-after.ts";
import { exchange, type Method, type Reply, type Sent } from "./exchange.ts";
import { type Pace, pause } from "./pace.ts";

/** A question to a server. */
export type Asked = {
	readonly method: Method;
	readonly url: URL;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
};

/** An answer of any status but those that are a Problem whatever was asked. */
export type Answer = Extract<Reply, { readonly kind: "answer" }>;

/** Where all calls of one account go out. Problems of all: `sync-login`, `sync-unreachable`, `sync-busy`, `sync-garbled`. */
export type Door = {
	/** Asks what changes nothing, up to three times. */
	readonly ask: (asked: Asked) => Promise<Answer>;
	/** Sends a change once; null when its answer got lost, so that nobody knows whether it happened. */
	readonly change: (asked: Asked) => Promise<Answer | null>;
};

/** How long calls may take in ms, and the first pause before a question is asked again; later ones grow. */
export type Patience = {
	readonly call: number;
	readonly report: number;
	readonly again: number;
};

export const usualPatience: Patience = {
	call: 60_000,
	report: 120_000,
	again: 400,
};

const mostTries = 3;
/** A longer rest is not waited for: who asked is told. */
const longestRest = 20_000;

/** Makes it. The password is in here and nowhere else. */
export const createDoor = (given: {
	readonly login: string;
	readonly password: string;
	readonly pace: Pace;
	readonly patience: Patience;
	readonly log: Log;
	readonly now: () => number;
}): Door => {
	const { pace, patience, log, now } = given;
	const authorization = `Basic ${Buffer.from(`${given.login}:${given.password}`).toString("base64")}`;
	const sentOf = (asked: Asked): Sent => ({
		...asked,
		headers: {
			authorization,
			"user-agent": "suitemate",
			...(isQuestion(asked) ? { "content-type": xmlType } : {}),
			...asked.headers,
		},
		timeout: isLong(asked) ? patience.report : patience.call,
	});
	const once = (asked: Asked): Promise<Reply> =>
		pace.schedule(async () => {
			const began = performance.now();
			const reply = await exchange(sentOf(asked));
			const ms = Math.round(performance.now() - began);
			const outcome = problemOf(reply) ?? "answered";
			log({ event: "dav-call", method: asked.method, outcome, ms });
			return reply;
		});
	const waitOf = (reply: Reply, tries: number): number | null => {
		if (tries >= mostTries || !mayHelp(reply)) return null;
		const told =
			reply.kind === "answer"
				? retryAfter(reply.headers.get("retry-after"), now())
				: null;
		const wait = told ?? patience.again * 2 ** (tries - 1);
		if (told !== null) pace.rest(Math.min(told, longestRest));
		return wait <= longestRest ? wait : null;
	};
	return {
		ask: async (asked) => {
			for (let tries = 1; ; tries += 1) {
				const reply = await once(asked);
				const wait = waitOf(reply, tries);
				if (wait === null) return settled(reply);
				await pause(wait);
			}
		},
		change: async (asked) => {
			const reply = await once(asked);
			return isUnclear(reply) ? null : settled(reply);
		},
	};
};

const xmlType = "application/xml; charset=utf-8";

const isQuestion = ({ body, method }: Asked): boolean =>
	body !== undefined && method !== "PUT";

/** Reports and listings take servers long that look at every object. */
const isLong = ({ method, headers }: Asked): boolean =>
	method === "REPORT" || headers?.depth === "1";

const settled = (reply: Reply): Answer => {
	const problem = problemOf(reply);
	if (problem !== null || reply.kind !== "answer")
		throw new Problem(problem ?? "sync-garbled");
	return reply;
};

const problemOf = (reply: Reply): ProblemCode | null => {
	if (reply.kind === "lost") return "sync-unreachable";
	if (reply.kind === "garbled") return "sync-garbled";
	return problemsOf.get(reply.status) ?? null;
};

const problemsOf: ReadonlyMap<number, ProblemCode> = new Map([
	[401, "sync-login"],
	[408, "sync-unreachable"],
	[423, "sync-busy"],
	[429, "sync-busy"],
	[502, "sync-unreachable"],
	[503, "sync-busy"],
	[504, "sync-unreachable"],
]);

const mayHelp = (reply: Reply): boolean =>
	(reply.kind === "lost" && !reply.late) ||
	(reply.kind === "answer" && [429, 502, 503, 504].includes(reply.status));

/** Whether a change may or may not have happened. */
const isUnclear = (reply: Reply): boolean =>
	reply.kind === "garbled" ||
	(reply.kind === "lost" && !reply.unsent) ||
	(reply.kind === "answer" && [408, 502, 504].includes(reply.status));
