import type { Log } from "../../core/log.ts";
import { Problem } from "../../core/problem.ts";
import { createAsk } from "./calling/ask.ts";
import { baseAddress } from "./calling/base-address.ts";
import { makeChange } from "./calling/changing.ts";
import { createDoor } from "./calling/door.ts";
import { createCallPace } from "./calling/pace.ts";
import { readCursor, readPages, readTotal } from "./calling/paging.ts";
import { type Patience, usualPatience } from "./calling/patience.ts";
import { createRead, dataOf } from "./calling/reading.ts";
import type { Caller, Wire } from "./wire.ts";

/** What a wire is made of; `now` is the time of day in ms. */
export type WireSettings = {
	/** https, or http on this machine. */
	readonly baseUrl: string;
	readonly token: string;
	/** Calls in any minute, of everybody together; 60 are allowed. */
	readonly callsPerMinute?: number;
	/** ms; another one than the usual is for tests only. */
	readonly minute?: number;
	/** Who calls now, null for the background. */
	readonly caller: () => Caller | null;
	readonly now?: () => number;
	readonly log?: Log;
	readonly timeouts?: Partial<Patience>;
};

/** A wire that tells how many calls wait for their turn now. */
export type PacedWire = Wire & { readonly waiting: () => number };

/** Makes the wire of one organisation; nothing of it has to be closed. Throws an error without values for an address or a token that cannot be used. */
export const createWire = (settings: WireSettings): PacedWire => {
	const { base, token } = checked(settings);
	const patience = { ...usualPatience, ...settings.timeouts };
	const pace = paceOf(settings);
	const { now = Date.now, log = () => undefined } = settings;
	const ask = createAsk({ token, pace, patience, now, log });
	const door = createDoor(base, ask, settings.caller, patience);
	const read = createRead(door, ask);
	const one: Wire["read"] = async (route, { path: names, query = {} }) =>
		dataOf(route, (await read({ route, names, query })).data);
	return {
		read: one,
		find: (route, filling) => one(route, filling).catch(nullIfMissing),
		pages: (route, { path: names, query = {} }) =>
			readPages(read, { route, names, query }),
		cursor: (route, { path: names, query = {} }, most) =>
			readCursor(read, { route, names, query }, most),
		total: (route, { path: names, query = {} }) =>
			readTotal(read, { route, names, query }),
		change: (route, filling, readBack, refusals = {}) =>
			makeChange(door, ask, { route, filling, readBack, refusals }),
		waiting: pace.waiting,
	};
};

const paceOf = ({ callsPerMinute = 60, minute }: WireSettings) =>
	createCallPace(callsPerMinute, undefined, undefined, minute);

const checked = ({ baseUrl, token, callsPerMinute = 60 }: WireSettings) => {
	const base = baseAddress(baseUrl);
	if (base === null)
		throw new TypeError("not an https address, nor one of this machine");
	if (!/^[\x21-\x7e]{1,4096}$/u.test(token)) throw new TypeError("not a token");
	if (!Number.isInteger(callsPerMinute) || callsPerMinute < 1)
		throw new TypeError("not a number of calls");
	return { base, token };
};

const nullIfMissing = (error: unknown): null => {
	if (error instanceof Problem && error.code === "not-found") return null;
	throw error;
};
