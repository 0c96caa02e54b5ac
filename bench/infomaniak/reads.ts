import { columns, goalLine, type Outcome } from "./outcome.ts";
import { openStage, people, type Stage } from "./stage.ts";

/** Calls of one typed command, everything counted: who asks, what is shown. */
const goals = { users: 3, storage: 2 };

/** Longer than it is remembered who people are. */
const forgotten = 61_000;

const lines = [
	"help",
	"home",
	"users list",
	"users list --search muster0042",
	"users list --state active",
	"users list --state pending",
	"users show person42@alpenblick.example",
	"users show Muster0042",
	"users export",
	"seats",
	"teams list",
	'teams show "Team 1"',
	"mail list",
	"mail show person42@alpenblick.example",
	"mail quota",
	"storage",
	"storage top",
	"storage watches",
	"plan",
	"plan compare",
	"plan preview standard 300",
	"people list",
	"people me",
	"doctor",
] as const;

/** Calls used by each command that only reads, 300 people, typed by an owner: after a minute in which nobody asked anything, and again at once. */
export const reads = async (): Promise<Outcome> => {
	const stage = await openStage({ people: 300 });
	const found = new Map<string, Counted>();
	try {
		for (const line of lines) found.set(line, await count(stage, line));
	} finally {
		await stage.close();
	}
	const users = found.get("users list");
	const storage = found.get("storage");
	const counted = [
		["users list, first", users?.first, goals.users],
		["users list, again", users?.again, goals.users],
		["storage, again", storage?.again, goals.storage],
	] as const;
	return {
		lines: [
			...columns([
				["command", "first", "again"],
				...[...found].map(([line, { first, again }]) => [
					line,
					`${first}`,
					`${again}`,
				]),
			]),
			"first: after a minute in which nobody asked anything, so the people are read to know who asks",
			`storage, first: ${storage?.first}, one of them for who asks; the goal is for a person who is known`,
			...counted.map(([what, calls, most]) =>
				goalLine(what, calls ?? Number.POSITIVE_INFINITY, most),
			),
		],
		holds: counted.every(([, calls, most]) => (calls ?? most + 1) <= most),
	};
};

type Counted = { readonly first: number; readonly again: number };

const count = async (stage: Stage, line: string): Promise<Counted> => {
	const type = async () => {
		const { text, calls } = await stage.type(people.owner, line, /./u);
		if (text.startsWith("That did not work"))
			throw new Error(`${line}: ${text.slice(0, 500)}`);
		return calls.length;
	};
	stage.later(forgotten);
	const first = await type();
	return { first, again: await type() };
};
