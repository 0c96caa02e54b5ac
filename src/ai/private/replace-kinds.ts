import type { Kind } from "../guards/kind.ts";

/** A text with placeholders, what stood at each, and how many there are of each kind (`EMAIL`, `PHONE`, …). */
export type Replaced = {
	readonly text: string;
	readonly places: ReadonlyMap<string, string>;
	readonly kinds: Readonly<Record<string, number>>;
};

type Part = string | { readonly kind: string; readonly found: string };

/** Replaces what is of these kinds, earlier kinds first, by placeholders `[[KIND_n]]` numbered in the order of the text. */
export const replaceKinds = (
	text: string,
	kinds: readonly Kind[],
): Replaced => {
	const parts = kinds.reduce<readonly Part[]>(
		(found, kind) =>
			found.flatMap((part) =>
				typeof part === "string" ? cut(part, kind) : [part],
			),
		[text],
	);
	const places = new Map<string, string>();
	const counts: Record<string, number> = {};
	const replaced = parts.map((part) => {
		if (typeof part === "string") return part;
		const name = `[[${part.kind}_${places.size + 1}]]`;
		places.set(name, part.found);
		counts[part.kind] = (counts[part.kind] ?? 0) + 1;
		return name;
	});
	return { text: replaced.join(""), places, kinds: counts };
};

const cut = (text: string, { name, pattern, take }: Kind): readonly Part[] => {
	const scan = new RegExp(pattern);
	const parts: Part[] = [];
	let from = 0;
	for (let match = scan.exec(text); match !== null; match = scan.exec(text)) {
		const [whole] = match;
		const length = take === undefined ? whole.length : take(whole);
		if (length === 0) {
			scan.lastIndex = match.index + 1;
			continue;
		}
		parts.push(text.slice(from, match.index), {
			kind: name,
			found: whole.slice(0, length),
		});
		from = match.index + length;
		scan.lastIndex = from;
	}
	return [...parts, text.slice(from)].filter((part) => part !== "");
};
