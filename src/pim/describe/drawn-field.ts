import { say, type Text } from "../../core/text.ts";
import { type Line, paramValues } from "../lines.ts";
import type { Comparison } from "./compare.ts";
import { changed } from "./fields.ts";
import { firstOf } from "./others-text.ts";
import { partsOf } from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";
import { readWhen, whenText } from "./when.ts";

/** A thing of a list: what makes it the same thing, and how it is drawn when it must be. */
type Thing = readonly [mark: string, draw: () => Text];

const drawnField = (
	name: string,
	key: string,
	things: (line: Line) => readonly Thing[],
): Comparison => ({
	names: [name],
	tell: (before, after) => {
		const field = say(`pim.field.${key}`);
		const [old, now] = [before, after].map((sheet) =>
			read(sheet, name, things),
		);
		if (!old || !now) return [];
		const [gone, come] = [missing(old, now), missing(now, old)];
		if (gone.length === 1 && come.length === 1)
			return changed(field, firstOf(gone, drawn), firstOf(come, drawn));
		return [
			...(gone.length > 0
				? [say("pim.change.removed", { field, items: firstOf(gone, drawn) })]
				: []),
			...(come.length > 0
				? [say("pim.change.added", { field, items: firstOf(come, drawn) })]
				: []),
		];
	},
});

const read = (
	sheet: Sheet,
	name: string,
	things: (line: Line) => readonly Thing[],
): ReadonlyMap<string, () => Text> =>
	new Map(sheet.all(name).flatMap((line) => things(line)));

const missing = (
	from: ReadonlyMap<string, () => Text>,
	to: ReadonlyMap<string, () => Text>,
): readonly (() => Text)[] =>
	[...from].flatMap(([mark, draw]) => (to.has(mark) ? [] : [draw]));

const drawn = (draw: () => Text): Text => draw();

/** Files that are attached, by their names or the last part of their addresses. */
export const attachments = drawnField("ATTACH", "attachments", (line) => {
	const named = ["FILENAME", "X-FILENAME", "X-APPLE-FILENAME"].flatMap((name) =>
		paramValues(line, name),
	)[0];
	const isAddress = /^[a-z][\w+.-]{0,20}:/iu.test(line.value);
	const last = line.value.slice(-300).split(/[/\\]/u).at(-1) ?? "";
	return [
		[
			JSON.stringify([named, line.value]),
			() => shown(named ?? (isAddress ? last : "")) || say("pim.file"),
		],
	];
});

/** Times at which somebody is busy. */
export const busyTimes = drawnField("FREEBUSY", "busy-times", (line) =>
	partsOf(line, ",").map((value) => [
		value,
		() => {
			const when = readWhen(value, null);
			return when ? whenText(when) : shown(value);
		},
	]),
);
