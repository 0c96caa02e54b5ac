import { say, type Text } from "../../core/text.ts";
import type { Comparison } from "./compare.ts";
import { changed } from "./fields.ts";
import { saidBy } from "./said.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";

/** How a longer text of people changed: the words that differ when they are few, else how long it was and is. */
const tell =
	(name: string) =>
	(before: Sheet, after: Sheet): readonly Text[] => {
		const [old, now] = [before, after].map((sheet) =>
			sheet.all(name).map(saidBy).join("\n").trim(),
		);
		if (old === undefined || now === undefined || old === now) return [];
		return brief(old, now) ?? [];
	};

/** The note of an event or a task. */
export const note: Comparison = {
	names: ["DESCRIPTION", "X-ALT-DESC"],
	tell: tell("DESCRIPTION"),
};

/** The note of a contact. */
export const contactNote: Comparison = { names: ["NOTE"], tell: tell("NOTE") };

const brief = (old: string, now: string): readonly Text[] => {
	const field = say("pim.field.note");
	if (old.length <= short && now.length <= short)
		return changed(field, shown(old) || null, shown(now) || null);
	if (old === "")
		return [
			say("pim.change.note-new", { text: shown(now), count: now.length }),
		];
	if (now === "")
		return [
			say("pim.change.note-gone", { text: shown(old), count: old.length }),
		];
	const [from, end] = middle(old, now);
	const cut = [old, now].map((text) => text.slice(from, text.length - end));
	return cut.every((text) => text.length <= short)
		? changed(field, ...around(old, now, from, end))
		: [say("pim.change.note-long", { before: old.length, after: now.length })];
};

const short = 60;

const around = (
	old: string,
	now: string,
	from: number,
	end: number,
): [Text, Text] => {
	const [one, other] = [old, now].map((text) => {
		const words = shown(text.slice(from, text.length - end), short);
		return `${from > 0 ? "…" : ""}${words}${end > 0 ? "…" : ""}`;
	});
	return [one ?? "", other ?? ""];
};

/** How many signs both begin and end with, to the edge of a word. */
const middle = (one: string, other: string): readonly [number, number] => {
	const least = Math.min(one.length, other.length);
	let from = 0;
	while (from < least && one[from] === other[from]) from += 1;
	while (from > 0 && !/\s/u.test(one[from - 1] ?? "") && from > 0) from -= 1;
	let end = 0;
	while (end < least - from && one.at(-1 - end) === other.at(-1 - end))
		end += 1;
	while (end > 0 && !/\s/u.test(one.at(-end) ?? "")) end -= 1;
	return [from, end];
};
