import { say, type Text } from "../../core/text.ts";
import { type Line, paramValues } from "../lines.ts";
import { type Comparison, marks } from "./compare.ts";
import { changed } from "./fields.ts";
import { firstOf } from "./others-text.ts";
import { parameterText } from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";

/** Who organises it. */
export const organiser: Comparison = {
	names: ["ORGANIZER"],
	tell: (before, after) => {
		const [old, now] = [before.one("ORGANIZER"), after.one("ORGANIZER")];
		return changed(
			say("pim.field.organiser"),
			old ? nameOf(old) : null,
			now ? nameOf(now) : null,
		);
	},
};

/** Who is invited, and what they answered. */
export const guests: Comparison = {
	names: ["ATTENDEE"],
	tell: (before, after) => {
		const [old, now] = [guestsOf(before), guestsOf(after)];
		const gone = missing(old, now);
		const come = missing(now, old);
		const stayed = [...now].flatMap(([address, line]) => {
			const was = old.get(address);
			return was && marks([was]) !== marks([line]) ? [{ was, line }] : [];
		});
		return [
			...told("pim.change.guests-fewer", gone),
			...told("pim.change.guests-more", come),
			...answers(stayed),
		];
	},
};

type Stayed = { readonly was: Line; readonly line: Line };

const answers = (stayed: readonly Stayed[]): readonly Text[] => {
	const changes = Map.groupBy(stayed, ({ was, line }) => {
		const now = answerOf(line);
		if (now !== answerOf(was)) return known.has(now) ? now : "other";
		return "details";
	});
	return [...changes].flatMap(([answer, lines]) =>
		told(
			`pim.answer.${answer}`,
			lines.map(({ line }) => line),
		),
	);
};

const answerOf = (line: Line): string =>
	paramValues(line, "PARTSTAT")[0]?.toLowerCase() || "needs-action";

const known = new Set([
	"accepted",
	"declined",
	"tentative",
	"needs-action",
	"delegated",
]);

const told = (key: string, lines: readonly Line[]): readonly Text[] =>
	lines.length === 0
		? []
		: [say(key, { count: lines.length, names: firstOf(lines, nameOf) })];

const guestsOf = (sheet: Sheet): ReadonlyMap<string, Line> =>
	new Map(sheet.all("ATTENDEE").map((line) => [addressOf(line), line]));

const missing = (
	from: ReadonlyMap<string, Line>,
	to: ReadonlyMap<string, Line>,
): readonly Line[] =>
	[...from].flatMap(([address, line]) => (to.has(address) ? [] : [line]));

const addressOf = (line: Line): string => line.value.trim().toLowerCase();

const nameOf = (line: Line): string =>
	shown(parameterText(paramValues(line, "CN")[0] ?? "")) ||
	shown(line.value.replace(/^mailto:/iu, "")) ||
	"?";
