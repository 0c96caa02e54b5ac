import { columns, middle } from "../infomaniak/outcome.ts";
import { goal, ms, type Part, perSecond } from "./figures.ts";
import type { Filled } from "./server.ts";
import { type Stage, timed } from "./stage.ts";

const share = 0.8;
/** So many objects are restored, and as many written bare; one after the other only a part of them. */
const count = 1000;
const alone = 100;
const first = 100_000;

/** Another round begins only before so many ms. */
const longEnough = 90_000;
const mostRounds = 3;

/** A restore of a thousand objects into an empty calendar, beside bare PUTs of the same objects into another empty one: half of them before and half of them after it, four at once as the restore does it. On a machine where that is soon over, several rounds. */
export const putBack = async (stage: Stage): Promise<Part> => {
	const { server } = stage;
	const lost = server.fill("Lost", count, first);
	await server.warm(lost);
	await stage.point(lost, "asked");
	const single = server.fill("Single", 0);
	const numbers = [...lost.events.keys()].slice(0, alone);
	const one = await timed(() => stage.bare.put(single.url, numbers, 1));
	const rounds: Round[] = [];
	const began = performance.now();
	do rounds.push(await round(stage, lost, rounds.length + 1));
	while (rounds.length < mostRounds && performance.now() - began < longEnough);
	const ratios = rounds.map(({ ours, bare }) => bare / ours);
	const row = (name: string, many: number, times: readonly number[]) => [
		name,
		perSecond(many, middle(times)),
		...times.map((time) => perSecond(many, time)),
	];
	const of = (name: keyof Round) => rounds.map((found) => found[name]);
	return {
		goals: [
			goal(
				`Rate of a restore of ${count} objects, × bare PUTs four at once`,
				middle(ratios),
				{ least: share },
			),
		],
		lines: columns([
			["", "median", ...rounds.map((_, at) => `${at + 1}`)],
			row("our restore, journaled, read back", count, of("ours")),
			row("bare PUTs, four at once", count, of("bare")),
			row("  the half before", count / 2, of("before")),
			row("  the half after", count / 2, of("after")),
			[
				"× bare",
				middle(ratios).toFixed(2),
				...ratios.map((ratio) => ratio.toFixed(2)),
			],
			row(`bare PUTs, one by one (${alone})`, alone, [one.ms]),
			["our look before it, two points", ms(middle(of("looking")))],
		]),
	};
};

/** What a round took, in ms. */
type Round = Readonly<
	Record<"ours" | "bare" | "before" | "after" | "looking", number>
>;

const round = async (
	{ server, bare, restore }: Stage,
	lost: Filled,
	number: number,
): Promise<Round> => {
	const back = server.fill(`Back${number}`, 0);
	const plain = server.fill(`Plain${number}`, 0);
	const numbers = [...lost.events.keys()];
	const half = numbers.length / 2;
	const put = async (some: readonly number[]): Promise<number> =>
		(await timed(() => bare.put(plain.url, some, 4))).ms;
	const before = await put(numbers.slice(0, half));
	const ours = await restore(lost, back);
	const after = await put(numbers.slice(half));
	if (ours.done !== count) throw new Error(`Only ${ours.done} were restored.`);
	const { looking } = ours;
	return { ours: ours.ms, bare: before + after, before, after, looking };
};
