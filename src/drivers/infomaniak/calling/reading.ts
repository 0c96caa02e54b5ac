import { Problem } from "../../../core/problem.ts";
import type { Route } from "../route.ts";
import type { Caller, Query } from "../wire.ts";
import { type Ask, problemOfReply } from "./ask.ts";
import type { Door } from "./door.ts";
import { type Envelope, envelopeSchema } from "./envelope.ts";
import { valuesOf } from "./tasks.ts";

/** What reads share: a route and what fills it, as far as it does not depend on the route. */
export type Reading = {
	readonly route: Pick<Route<unknown>, "method" | "path" | "scope">;
	readonly names: Readonly<Record<string, string | number>>;
	readonly query: Query;
};

/** Reads an envelope, or throws the problem that stands in its way; the same address is asked once for a command. */
export type Read = (reading: Reading) => Promise<Envelope>;

/** Makes it. */
export const createRead =
	(door: Door, ask: Ask): Read =>
	async ({ route, names, query }) => {
		const caller = door.caller();
		const url = door.address(route.path, names, query);
		const key = `${route.method} ${url.href}`;
		const known = caller.seen.get(key);
		if (known !== undefined) return envelopeSchema.parse(await known);
		const fresh = answered(door, ask, { route, caller, url });
		caller.seen.set(key, fresh);
		return fresh.catch((error: unknown) => {
			// That something is not there is an answer, too.
			if (!isMissing(error) && caller.seen.get(key) === fresh)
				caller.seen.delete(key);
			throw error;
		});
	};

const isMissing = (error: unknown): boolean =>
	error instanceof Problem && error.code === "not-found";

const answered = async (
	door: Door,
	ask: Ask,
	call: { route: Reading["route"]; caller: Caller; url: URL },
): Promise<Envelope> => {
	const reply = await ask(call);
	if (reply.kind === "success") return reply.envelope;
	if (reply.kind !== "asynchronous") throw problemOfReply(call, reply);
	const ended = await door.task(reply.handle, call);
	if (ended.kind === "unknown") throw new Problem("ksuite-unreachable");
	if (ended.kind === "failed")
		throw problemOfReply(call, { ...ended, kind: "refused", status: 200 });
	const [data] = valuesOf(ended.response);
	return envelopeSchema.parse({ result: "success", data });
};

/** The value of a route in an answer; anything else is `ksuite-garbled`. */
export const dataOf = <T>(route: Pick<Route<T>, "data">, data: unknown): T => {
	const parsed = route.data.safeParse(data);
	if (!parsed.success) throw new Problem("ksuite-garbled");
	return parsed.data;
};
