import { say, type Text } from "../../core/text.ts";
import type { Line } from "../lines.ts";
import { apart } from "./apart.ts";
import type { Comparison } from "./compare.ts";
import { changed } from "./fields.ts";
import { firstOf } from "./others-text.ts";
import type { Sheet } from "./sheet.ts";
import { shown } from "./shown.ts";
import { typeOf, typeText } from "./typed-label.ts";

/** A property that a contact has for several purposes, such as a number at home and one at work: what came, went and changed, by purpose. */
export const typedField = (
	names: readonly string[],
	key: string,
	words: (line: Line) => string,
): Comparison => ({
	names: [...names, "X-ABLABEL"],
	tell: (before, after) => {
		const read = reading(names, words);
		const [old, now] = [read(before), read(after)];
		return tellTyped(
			say(`pim.field.${key}`),
			missing(old, now),
			missing(now, old),
		);
	},
});

type Entry = { readonly value: string; readonly type: string };
type Entries = ReadonlyMap<string, Entry>;

const reading =
	(names: readonly string[], words: (line: Line) => string) =>
	(sheet: Sheet): Entries =>
		new Map(
			names
				.flatMap((name) => sheet.all(name))
				.map((line) => ({ value: words(line), type: typeOf(line, sheet) }))
				.map((entry) => [JSON.stringify([entry.value, entry.type]), entry]),
		);

const missing = (from: Entries, to: Entries): readonly Entry[] =>
	[...from].flatMap(([key, entry]) => (to.has(key) ? [] : [entry]));

const tellTyped = (
	field: Text,
	gone: readonly Entry[],
	come: readonly Entry[],
): readonly Text[] => {
	const byValue = new Map(come.map((entry) => [entry.value, entry]));
	const moved = gone.flatMap((was) => {
		const is = byValue.get(was.value);
		return is && byValue.delete(was.value) ? [{ was, is }] : [];
	});
	const old = group(gone, new Set(moved.map(({ was }) => was)));
	const now = group(come, new Set(moved.map(({ is }) => is)));
	return [
		...moved.flatMap(({ was, is }) =>
			changed(
				say("pim.field.of-value", { field, value: shown(is.value) || "?" }),
				typeText(was.type),
				typeText(is.type),
			),
		),
		...[...new Set([...old.keys(), ...now.keys()])].flatMap((type) =>
			oneType(named(field, type), old.get(type) ?? [], now.get(type) ?? []),
		),
	];
};

const group = (entries: readonly Entry[], without: ReadonlySet<Entry>) =>
	Map.groupBy(
		entries.filter((entry) => !without.has(entry) && entry.value.trim() !== ""),
		({ type }) => type,
	);

const oneType = (
	field: Text,
	gone: readonly Entry[],
	come: readonly Entry[],
): readonly Text[] => {
	const [was, is] = [gone[0]?.value, come[0]?.value];
	if (gone.length === 1 && come.length === 1)
		return changed(field, ...apart(was ?? null, is ?? null));
	return [
		...(gone.length > 0
			? [say("pim.change.removed", { field, items: listed(gone) })]
			: []),
		...(come.length > 0
			? [say("pim.change.added", { field, items: listed(come) })]
			: []),
	];
};

const listed = (entries: readonly Entry[]): Text =>
	firstOf(entries, ({ value }) => shown(value));

const named = (field: Text, type: string): Text => {
	const words = typeText(type);
	return words === null
		? field
		: say("pim.field.typed", { field, type: words });
};
