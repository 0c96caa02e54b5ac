import type { Exchange } from "../../test/support/infomaniak/exchange.ts";
import { isFields } from "../../test/support/infomaniak/exchange.ts";
import { columns, goalLine, middle, type Outcome } from "./outcome.ts";
import { openStage, people, type Stage, type Typed } from "./stage.ts";

const delay = 200;
const rounds = 3;
const forgotten = 61_000;
/** What the product may take longer than the same calls bare (ms): Slack's side, the store, the drawing of a picture. */
const goal = 100;

/** A command, and what stands in its answer. */
type Line = readonly [string, string];

const lines: readonly Line[] = [
	["users list", "300 people"],
	["storage", "Storage"],
	["seats", "seats used"],
	["users show person42@alpenblick.example", "Person42"],
	["mail list", "300 addresses"],
	['teams show "Team 1"', "Team 1"],
];

/** From the typed command to its answer in the chat with an API that takes 200 ms a call, beside the very same calls made bare, one after the other. */
export const firstAnswer = async (): Promise<Outcome> => {
	const stage = await openStage({ people: 300, delay });
	const rows: string[][] = [];
	let latest = Number.NEGATIVE_INFINITY;
	for (const [line, expected] of lines) {
		// Once unmeasured: the code is loaded, a picture's first one takes long.
		await stage.type(people.owner, line, expected);
		const cells = [line];
		for (const pause of [forgotten, 0]) {
			const { ms, bare, calls } = await measure(stage, [line, expected], pause);
			cells.push(`${calls}`, `${ms} ms`, `${bare} ms`);
			latest = Math.max(latest, ms - bare);
		}
		rows.push(cells);
	}
	await stage.close();
	return {
		lines: [
			...columns([
				["", "first", "", "", "again", "", ""],
				["command", ...measured, ...measured],
				...rows,
			]),
			goalLine("longer than the bare calls, the worst", latest, goal, " ms"),
		],
		holds: latest <= goal,
	};
};

const measured = ["calls", "answer", "bare"] as const;

const measure = async (stage: Stage, [line, expected]: Line, pause: number) => {
	const typed: Typed[] = [];
	const bare: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		stage.later(pause);
		const one = await stage.type(people.owner, line, expected);
		typed.push(one);
		bare.push(await makeBare(stage, one.calls));
	}
	return {
		ms: Math.round(middle(typed.map(({ ms }) => ms))),
		bare: Math.round(middle(bare)),
		calls: middle(typed.map(({ calls }) => calls.length)),
	};
};

/** The same calls with nothing but fetch, each once the one before was read. */
const makeBare = async (
	{ infomaniak }: Stage,
	calls: readonly Exchange[],
): Promise<number> => {
	const headers = { authorization: `Bearer ${infomaniak.token}` };
	const start = performance.now();
	for (const { method, path, query } of calls) {
		const url = new URL(path, infomaniak.url);
		for (const [name, value] of pairs(query))
			url.searchParams.append(name, value);
		const response = await fetch(url, { method, headers });
		if (!response.ok) throw new Error(`bare: ${response.status}`);
		await response.json();
	}
	return performance.now() - start;
};

/** A query with its brackets closed again. */
const pairs = (
	query: Readonly<Record<string, unknown>>,
	name = (key: string): string => key,
): readonly (readonly [string, string])[] =>
	Object.entries(query).flatMap(([key, value]) => {
		if (Array.isArray(value))
			return value.map((one) => [`${name(key)}[]`, String(one)] as const);
		if (isFields(value))
			return pairs(value, (inner) => `${name(key)}[${inner}]`);
		return [[name(key), String(value)] as const];
	});
