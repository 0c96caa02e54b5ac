import type { Log } from "../../../core/log.ts";
import { Problem, type ProblemCode } from "../../../core/problem.ts";
import type { Route } from "../route.ts";
import type { Caller } from "../wire.ts";
import { exchange } from "./exchange.ts";
import type { CallPace } from "./pace.ts";
import { type Patience, pause } from "./patience.ts";
import { problemOf } from "./refusal.ts";
import { createRepeats } from "./repeats.ts";
import type { Reply } from "./reply.ts";

/** One call, before it is sent. */
export type Call = {
	readonly route: Pick<Route<unknown>, "method" | "path" | "scope">;
	readonly caller: Caller;
	readonly url: URL;
	readonly body?: string | Uint8Array<ArrayBuffer>;
};

/** Sends a call in its turn until there is an answer, or until another try makes no sense or could do something twice. Problem `ksuite-busy` where too many wait. */
export type Ask = (call: Call) => Promise<Reply>;

/** What asking stands on; `now` is the time of day in ms. */
export type Asking = {
	readonly token: string;
	readonly pace: CallPace;
	readonly patience: Patience;
	readonly now: () => number;
	readonly log: Log;
};

// A longer rest than a person bears closes one route, not everything.
const longestRest = 90_000;

/** Makes it. Every call that is sent is logged, by its template only. */
export const createAsk = (asking: Asking): Ask => {
	const { pace, patience, now } = asking;
	const closed = new Map<string, number>();
	return async (call) => {
		const name = nameOf(call);
		const repeat = createRepeats(call.route.method !== "GET", patience);
		for (;;) {
			const wait = (closed.get(name) ?? 0) - now();
			if (wait > 0) return { kind: "full", wait };
			closed.delete(name);
			const reply = await pace.schedule(call.caller, () => send(call, asking));
			const next = repeat(reply);
			if (reply.kind === "full") {
				const rest = reply.wait ?? next ?? patience.going;
				pace.rest(Math.min(rest, longestRest));
				if (rest > longestRest) closed.set(name, now() + rest);
			} else if (next !== null) await pause(next);
			if (next === null) return reply;
		}
	};
};

const nameOf = ({ route }: Call): string => `${route.method} ${route.path}`;

const send = async (
	call: Call,
	{ token, patience, now, log }: Asking,
): Promise<Reply> => {
	const start = performance.now();
	const { url, body, route } = call;
	const usual = route.method === "GET" ? patience.read : patience.change;
	// 500 bytes a ms: four megabits a second, which is little even for an office at home.
	const forBytes = typeof body === "string" ? 0 : (body?.length ?? 0) / 500;
	const timeout = Math.ceil(usual + forBytes);
	const sent = { method: route.method, url, token, timeout };
	const reply = await exchange(
		body === undefined ? sent : { ...sent, body },
		now(),
	);
	const ms = Math.round(performance.now() - start);
	const outcome = outcomeOf(call, reply);
	log({ event: "ksuite-call", route: nameOf(call), outcome, ms });
	return reply;
};

const outcomeOf = (call: Call, reply: Reply): "answered" | ProblemCode => {
	if (reply.kind === "success" || reply.kind === "asynchronous")
		return "answered";
	const problem = problemOfReply(call, reply);
	return problem instanceof Problem ? problem.code : "unexpected";
};

/** The problem that an answer without a value is. */
export const problemOfReply = (
	{ route }: Pick<Call, "route">,
	reply: Exclude<Reply, { readonly kind: "success" | "asynchronous" }>,
	refusals: Readonly<Record<string, () => Error>> = {},
): Error => {
	switch (reply.kind) {
		case "full":
			return new Problem("ksuite-busy");
		case "lost":
			return new Problem(reply.code);
		case "refused":
			return problemOf(route.scope, reply, refusals);
	}
};
