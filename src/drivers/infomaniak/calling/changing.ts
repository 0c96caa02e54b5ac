import { Problem } from "../../../core/problem.ts";
import type { Route } from "../route.ts";
import type { Filling } from "../wire.ts";
import { type Ask, type Call, problemOfReply } from "./ask.ts";
import type { Door } from "./door.ts";
import { pause } from "./patience.ts";
import type { Refusals } from "./refusal.ts";
import { valuesOf } from "./tasks.ts";

/** A change and how to see whether it happened. */
export type Change<T> = {
	readonly route: Route<T>;
	readonly filling: Filling<string>;
	readonly readBack: () => Promise<T | null>;
	readonly refusals: Refusals;
};

/** Makes a change once: what was read before counts no more, and an answer that does not say what happened is looked after. */
export const makeChange = async <T>(
	door: Door,
	ask: Ask,
	change: Change<T>,
): Promise<T> => {
	const { seen } = door.caller();
	seen.clear();
	try {
		return await changed(door, ask, change);
	} finally {
		seen.clear();
	}
};

const changed = async <T>(
	door: Door,
	ask: Ask,
	change: Change<T>,
): Promise<T> => {
	const call = callOf(door, change);
	const reply = await ask(call);
	const stop = (refused: Parameters<typeof problemOfReply>[1]): Error =>
		problemOfReply(call, refused, change.refusals);
	switch (reply.kind) {
		case "success":
			return firstValue(door, change, [reply.envelope.data]);
		case "refused":
		case "full":
			throw stop(reply);
		case "lost":
			if (reply.unsent) throw stop(reply);
			return lookBack(door, change);
		case "asynchronous": {
			const ended = await door.task(reply.handle, call).catch(unknown);
			if (ended.kind === "unknown") return lookBack(door, change);
			if (ended.kind === "executed")
				return firstValue(door, change, valuesOf(ended.response));
			throw stop({ kind: "refused", status: 200, error: ended.error });
		}
	}
};

const callOf = <T>(door: Door, { route, filling }: Change<T>): Call => ({
	route,
	caller: door.caller(),
	url: door.address(route.path, filling.path, filling.query ?? {}),
	// Everything but a GET has to have a body, however empty.
	body:
		filling.bytes === undefined
			? JSON.stringify(filling.body ?? {})
			: new Uint8Array(filling.bytes),
});

const firstValue = async <T>(
	door: Door,
	change: Change<T>,
	values: readonly unknown[],
): Promise<T> => {
	for (const value of values) {
		const parsed = change.route.data.safeParse(value);
		if (parsed.success) return parsed.data;
	}
	return lookBack(door, change);
};

/** Looks twice, as what was asked for may still be on its way. A look that fails has seen nothing. */
const lookBack = async <T>(door: Door, { readBack }: Change<T>): Promise<T> => {
	const { seen } = door.caller();
	const look = (): Promise<T | null> => {
		seen.clear();
		return readBack().catch((error: unknown) => {
			if (error instanceof Problem) return null;
			throw error;
		});
	};
	const soon = await look();
	if (soon !== null) return soon;
	await pause(door.patience.look);
	const later = await look();
	if (later !== null) return later;
	throw new Problem("ksuite-unclear");
};

const unknown = (error: unknown): { readonly kind: "unknown" } => {
	if (error instanceof Problem) return { kind: "unknown" };
	throw error;
};
