import { columns, middle } from "../infomaniak/outcome.ts";
import { goal, ms, type Part, perSecond, seconds } from "./figures.ts";
import { type Stage, timed } from "./stage.ts";

const share = 1.5;
const nights = 7;
/** On so many of them vdirsyncer looks, too, which takes it a minute. */
const beside = 1;

/** The first point of a calendar, beside the bare sync report with all objects and vdirsyncer's first sync of an empty folder. There is no goal: it happens once. */
export const firstPoint = async (stage: Stage): Promise<Part> => {
	const { bare, calendar, other } = stage;
	const count = calendar.events.size;
	const before = await timed(() => bare.sync(calendar.url, ""));
	const ours = await stage.point(calendar, "nightly");
	const after = await timed(() => bare.sync(calendar.url, ""));
	await other.discover();
	const theirs = await other.sync();
	must(ours.count === count && before.found.read === count);
	must(other.size().files === count);
	const row = (name: string, value: number, more = ""): string[] => [
		name,
		seconds(value),
		perSecond(count, value),
		more,
	];
	const least = (before.ms + after.ms) / 2;
	return {
		goals: [],
		lines: columns([
			row("our first point", ours.ms, `${(ours.ms / least).toFixed(2)} × bare`),
			row("bare report and objects", least, "before and after"),
			row("vdirsyncer, first sync", theirs),
		]),
	};
};

/** Points after one in a hundred objects changed, beside the bare sync report with the changed objects: first one, then the other, night by night. Somebody else asks before both, as whoever comes first waits until the server has read what is new. */
export const nightlyPoints = async (stage: Stage): Promise<Part> => {
	const { bare, calendar, other } = stage;
	let { token } = await bare.changes(calendar.url, "");
	const found: Night[] = [];
	for (let number = 0; number < nights; number += 1) {
		const did = calendar.change(0.01);
		const first = await timed(() => bare.sync(calendar.url, token));
		const ask = () => timed(() => bare.sync(calendar.url, token));
		const before = number % 2 === 0 ? await ask() : null;
		const ours = await stage.point(calendar, "nightly");
		const least = before ?? (await ask());
		const { changed, added, removed } = did;
		must(least.found.read === changed + added && least.found.gone === removed);
		must(ours.changed === changed + added + removed);
		const theirs = number < beside ? await other.sync() : null;
		found.push({ first: first.ms, ours, bare: least.ms, theirs });
		token = least.found.token;
	}
	const ratio = middle(found.map((night) => night.ours.ms / night.bare));
	return {
		goals: [
			goal(
				"Nightly point after 1 % changes, × one bare report and the changed objects",
				ratio,
				{ most: share },
			),
		],
		lines: [
			...columns([
				["", "median", ...found.map((_, at) => `${at + 1}`)],
				row("our point", found, ({ ours }) => ours.ms),
				row("bare report, changed objects", found, (night) => night.bare),
				[
					"× bare",
					ratio.toFixed(2),
					...found.map((night) => (night.ours.ms / night.bare).toFixed(2)),
				],
				row("vdirsyncer, next sync", found, ({ theirs }) => theirs),
				row("finding calendars before ours", found, (one) => one.ours.finding),
				row("server reads what is new", found, ({ first }) => first),
			]),
		],
	};
};

type Night = {
	readonly first: number;
	readonly ours: { readonly ms: number; readonly finding: number };
	readonly bare: number;
	readonly theirs: number | null;
};

const row = (
	name: string,
	nights: readonly Night[],
	of: (night: Night) => number | null,
): string[] => {
	const all = nights.map(of);
	const told = all.filter((one) => one !== null);
	return [
		name,
		ms(middle(told)),
		...all.map((one) => (one === null ? "–" : ms(one))),
	];
};

/** A figure of work that was not done says nothing. */
const must = (isRight: boolean): void => {
	if (!isRight) throw new Error("Something else was read than was there.");
};
