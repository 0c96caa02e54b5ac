import { once } from "node:events";
import { createServer } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Problem, type ProblemCode } from "../../../src/core/problem.ts";
import type { Exchange } from "../../support/infomaniak/exchange.ts";
import type { Organisation } from "../../support/infomaniak/organisation.ts";
import { faults, type Played } from "./matrix-faults.ts";
import {
	comparable,
	type Drivers,
	type Ground,
	openGround,
	stateOf,
} from "./matrix-stage.ts";

/** One way to use a method of a contract. */
export type Use = {
	readonly method: `${keyof Drivers}.${string}`;
	/** What is special about it. */
	readonly how?: string;
	readonly access?: "password";
	/** What is there before. */
	readonly given?: (ground: Ground) => unknown;
	readonly run: (drivers: Drivers, ground: Ground) => Promise<unknown>;
	/** Problems it names itself, of whatever fault. */
	readonly codes?: readonly ProblemCode[];
	/** What else may stand there when it was got over, besides what a plain run gives. */
	readonly lesser?: (value: string, fault: Played) => boolean;
	/** A state between before and after that may stay: `told` with a problem that says so, `harmless` with any. */
	readonly half?: {
		readonly kind: "told" | "harmless";
		readonly is: (organisation: Organisation, ground: Ground) => boolean;
	};
	/** Problems of asking again for what is there already. */
	readonly again?: readonly ProblemCode[];
};

type Outcome =
	| { readonly kind: "value"; readonly value: string }
	| { readonly kind: "problem"; readonly code: ProblemCode }
	| { readonly kind: "wrong"; readonly what: string };

/** What a fault at one call came to. */
type Played1 = {
	readonly outcome: Outcome;
	readonly before: string;
	readonly after: string;
	readonly isHalf: boolean;
	/** Asking once more, when it ended in a problem. */
	readonly again: {
		readonly outcome: Outcome;
		readonly state: string;
		readonly isHalf: boolean;
	} | null;
	readonly lines: readonly string[];
};

/** Every complaint about a method under every fault at every call it makes; `keep` gets the exchanges. */
export const playAll = async (
	use: Use,
	keep: (exchanges: readonly Exchange[]) => void,
): Promise<{
	readonly complaints: readonly string[];
	readonly runs: number;
}> => {
	const elsewhere = await openElsewhere();
	const plain = await play(use, null, keep);
	const cases = plain.lines.flatMap((line, call) =>
		faults.map((fault) => ({ line, call, fault })),
	);
	const found = await inTurns(cases, async ({ line, call, fault }) => {
		const place = { fault, call, location: elsewhere.url };
		const played = await play(use, place, keep);
		return complaintsOf(use, plain, played, fault).map(
			(what) => `${fault.name} at call ${call + 1} (${line}): ${what}`,
		);
	});
	const strays = elsewhere.close();
	return {
		complaints: [
			...complaintsOfPlain(plain),
			...found.flat(),
			...(strays === 0 ? [] : ["the token went somewhere else"]),
		],
		runs: cases.length,
	};
};

type Place = {
	readonly fault: Played;
	readonly call: number;
	readonly location: string;
};

const play = async (
	use: Use,
	place: Place | null,
	keep: (exchanges: readonly Exchange[]) => void,
): Promise<Played1> => {
	const ground = await openGround(use.access);
	const { infomaniak, organisation } = ground;
	await use.given?.(ground);
	infomaniak.exchanges.length = 0;
	const before = stateOf(organisation);
	const { drivers, turn } = ground.anew(place?.fault.timeout);
	if (place) infomaniak.fault({ ...asked(place), match: /./u });
	const outcome = await outcomeOf(use.run(drivers, ground));
	const lines = infomaniak.exchanges.map(
		({ method, path }) => `${method} ${path}`,
	);
	await settled(ground, place?.fault);
	const isHalf = () => use.half?.is(organisation, ground) ?? false;
	const played = {
		outcome,
		before,
		after: stateOf(organisation),
		isHalf: isHalf(),
		lines,
	};
	infomaniak.noFaults();
	turn();
	const ask = () => outcomeOf(use.run(drivers, ground));
	const isProblem = outcome.kind === "problem" && place !== null;
	const next = isProblem ? await ask() : null;
	// Of what was still on its way when the fault ended one more may fail.
	const isLate =
		next?.kind === "problem" && place?.fault.codes.includes(next.code);
	const again = isLate && place?.fault.isLasting ? await ask() : next;
	keep(infomaniak.exchanges);
	await infomaniak.close();
	return {
		...played,
		again: again && {
			outcome: again,
			state: stateOf(organisation),
			isHalf: isHalf(),
		},
	};
};

const asked = ({ fault, call, location }: Place) => {
	const { kind, retryAfter, wait: slow } = fault;
	return {
		kind,
		location,
		skip: call,
		times: fault.isLasting ? Number.POSITIVE_INFINITY : 1,
		...(retryAfter === undefined ? {} : { retryAfter }),
		...(slow === undefined ? {} : { wait: slow }),
	};
};

/** Waits until the server has done what it was still doing. */
const settled = async (
	{ organisation, infomaniak: { exchanges } }: Ground,
	fault: Played | undefined,
): Promise<void> => {
	let seen = -1;
	// A method that has ended may have left another of its calls on its way.
	while (fault?.isLasting && seen !== exchanges.length) {
		seen = exchanges.length;
		await wait(30);
	}
	if (fault?.timeout) await wait((fault.wait ?? 0) - fault.timeout + 300);
	while (organisation.tasks.some(({ finished }) => finished === null))
		await wait(5);
};

const outcomeOf = async (work: Promise<unknown>): Promise<Outcome> => {
	const controller = new AbortController();
	const late = wait(25_000, "late" as const, { signal: controller.signal });
	late.catch(() => undefined);
	try {
		const value = await Promise.race([work.then((given) => ({ given })), late]);
		if (value === "late") return { kind: "wrong", what: "it hangs" };
		return { kind: "value", value: comparable(value.given) };
	} catch (error) {
		return error instanceof Problem
			? { kind: "problem", code: error.code }
			: { kind: "wrong", what: `it throws ${String(error)}` };
	} finally {
		controller.abort();
	}
};

const complaintsOfPlain = ({ outcome, lines }: Played1): readonly string[] =>
	outcome.kind === "wrong" || lines.length === 0
		? [`plain: ${sayOf(outcome)} after ${lines.length} calls`]
		: [];

const sayOf = (outcome: Outcome): string =>
	outcome.kind === "value"
		? `it gives ${outcome.value.slice(0, 700)}`
		: outcome.kind === "problem"
			? outcome.code
			: outcome.what;

const complaintsOf = (
	use: Use,
	plain: Played1,
	played: Played1,
	fault: Played,
): readonly string[] => {
	const { outcome, before, after } = played;
	const isBefore = after === before;
	const isAfter = after === plain.after;
	const state = isBefore
		? "nothing was done"
		: isAfter
			? "it was done"
			: `something else is there${played.isHalf ? " (the half that is known)" : ` ${difference(plain.after, after)}`}`;
	const complain = (what: string) => [`${what}; ${state}`];
	switch (outcome.kind) {
		case "wrong":
			return complain(outcome.what);
		case "value": {
			const { value } = outcome;
			const isKnown = isBefore || isAfter || played.isHalf;
			if (use.lesser?.(value, fault) && isKnown) return [];
			const isSame =
				plain.outcome.kind === "value" && value === plain.outcome.value;
			return isSame && isAfter ? [] : complain(sayOf(outcome));
		}
		case "problem":
			return [
				...problemComplaints(use, plain, played, fault, outcome.code).flatMap(
					complain,
				),
				...againComplaints(use, plain, played),
			];
	}
};

const problemComplaints = (
	{ codes = [], half }: Use,
	plain: Played1,
	{ before, after, isHalf }: Played1,
	fault: Played,
	code: ProblemCode,
): readonly string[] => {
	const isPlain =
		plain.outcome.kind === "problem" && plain.outcome.code === code;
	const isUnsure = code === "ksuite-unclear" || code === "seat-missing";
	const isNothing = after === before;
	const mayBeTold = isUnsure && !isNothing;
	const known = [...fault.codes, ...codes];
	if (!isPlain && !mayBeTold && !known.includes(code))
		return [`${code} is not for it`];
	if (isNothing) return [];
	if (isHalf && half?.kind === "harmless") return [];
	if (!isUnsure) return [`${code} says that nothing was changed`];
	return after === plain.after || isHalf ? [] : [`${code} and a half`];
};

const againComplaints = (
	{ again: codes = [] }: Use,
	plain: Played1,
	{ again }: Played1,
): readonly string[] => {
	if (again === null) return [];
	const { outcome, state } = again;
	// What is told to be half is there, so that asking again says so.
	const isKnown = again.isHalf && outcome.kind === "problem";
	const isFine =
		outcome.kind === "value" ||
		(outcome.kind === "problem" &&
			(codes.includes(outcome.code) ||
				(plain.outcome.kind === "problem" &&
					plain.outcome.code === outcome.code)));
	return [
		...(isFine ? [] : [`asked again: ${sayOf(outcome)}`]),
		...(state === plain.after || isKnown
			? []
			: [
					`asked again (${sayOf(outcome).slice(0, 60)}): something else is there ${difference(plain.after, state)}`,
				]),
	];
};

const difference = (wanted: string, got: string): string => {
	const at = [...wanted].findIndex((sign, index) => sign !== got[index]);
	const from = Math.max(0, at - 60);
	return `…${got.slice(from, at + 200)}… instead of …${wanted.slice(from, at + 200)}…`;
};

/** Runs many at once, as most of them only wait. */
const inTurns = async <T, R>(
	all: readonly T[],
	work: (one: T) => Promise<R>,
): Promise<readonly R[]> => {
	const results: R[] = [];
	const left = all.entries();
	const worker = async () => {
		for (const [index, one] of left) results[index] = await work(one);
	};
	await Promise.all(Array.from({ length: 40 }, worker));
	return results;
};

/** A server that nobody may ever ask; closing it tells how often somebody did. */
const openElsewhere = async () => {
	let asked = 0;
	const server = createServer((_request, response) => {
		asked += 1;
		response.end("{}");
	});
	server.listen(0, "127.0.0.1");
	await once(server, "listening");
	const address = server.address();
	const port = typeof address === "object" ? (address?.port ?? 0) : 0;
	return {
		url: `http://127.0.0.1:${port}/elsewhere`,
		close: () => {
			server.close();
			server.closeAllConnections();
			return asked;
		},
	};
};
