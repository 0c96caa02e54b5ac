/** A text whose links, mentions, channels, code and emoji are replaced by names in double brackets. */
export type Protected = {
	readonly text: string;
	/** What stood at each placeholder. */
	readonly places: ReadonlyMap<string, string>;
};

/** Replaces everything that must come back letter by letter. */
export const protect = (text: string): Protected => {
	const places = new Map<string, string>();
	const replaced = text.replace(pattern, (found: string) => {
		const name = `[[${kindOf(found)}_${places.size + 1}]]`;
		places.set(name, found);
		return name;
	});
	return { text: replaced, places };
};

/** Puts everything back. */
export const restore = (
	text: string,
	places: ReadonlyMap<string, string>,
): string => text.replace(placeholder, (name) => places.get(name) ?? name);

/** Puts back what a text under way has so far; an unfinished placeholder at its end waits. */
export const restoreSoFar = (
	text: string,
	places: ReadonlyMap<string, string>,
): string => restore(text.replace(/\[\[?[A-Z]*_?\d*\]?$/u, ""), places);

/** The placeholders that do not stand exactly once in an answer, or that nobody gave. */
export const misplaced = (
	answer: string,
	places: ReadonlyMap<string, string>,
): readonly string[] => {
	const seen = answer.match(placeholder) ?? [];
	const wrong = [...places.keys()].filter(
		(name) => seen.filter((one) => one === name).length !== 1,
	);
	return [...wrong, ...new Set(seen.filter((name) => !places.has(name)))];
};

const placeholder = /\[\[[A-Z]+_\d+\]\]/gu;

// In order: code first, as everything inside it is code.
const kinds = [
	["CODE", /```[\s\S]*?```|`[^`\n]+`/u],
	["MENTION", /<[@!][^>\s][^>\n]*>/u],
	["CHANNEL", /<#[^>\s][^>\n]*>/u],
	["LINK", /<(?:https?:|mailto:|tel:)[^>\n]+>/iu],
	["LINK", /(?:https?:\/\/|www\.)[^\s<>|]*[^\s<>|.,;:!?)'"’”»\]]/iu],
	["EMAIL", /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u],
	["MENTION", /(?<![\p{L}\d_])@[\p{L}\d][\p{L}\d._-]*[\p{L}\d]/u],
	["CHANNEL", /(?<![\p{L}\d_&])#[\p{L}][\p{L}\d_-]*/u],
	["EMOJI", /(?<![\p{L}\d:]):[a-z0-9_+'-]*[a-z_+][a-z0-9_+'-]*:(?![\p{L}\d])/u],
	["WORD", /\[\[[A-Z]+_\d+\]\]/u],
] as const;

const pattern = new RegExp(
	kinds.map(([, { source }]) => `(?:${source})`).join("|"),
	"giu",
);

const kindOf = (found: string): string =>
	kinds.find(([, { source, flags }]) =>
		new RegExp(`^(?:${source})$`, flags).test(found),
	)?.[0] ?? "WORD";
