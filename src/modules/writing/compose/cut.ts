/** How many characters people would count: code points. */
export const lengthOf = (text: string): number => [...text].length;

/** A text of at most `limit` code points: it ends after a sentence or clause where that keeps most of it, else after a word; only a single word that is too long is cut inside, with an ellipsis. */
export const cutTo = (text: string, limit: number): string => {
	const whole = text.trim();
	if (lengthOf(whole) <= limit) return whole;
	const points = [...whole];
	const room = points.slice(0, limit).join("");
	const next = points[limit] ?? "";
	const sentence = endOf(room, next, /[.!?…](?=\s|$)/gu, 0.5, 0);
	if (sentence !== null) return sentence;
	const clause = endOf(room, next, /[,;:–—|](?=\s|$)|\s-(?=\s)/gu, 0.6, 1);
	if (clause !== null) return withoutLooseEnd(clause);
	const words = wholeWords(room, next);
	return words === "" ? insideWord(whole, limit) : withoutLooseEnd(words);
};

const endOf = (
	room: string,
	next: string,
	mark: RegExp,
	share: number,
	drop: number,
): string | null => {
	const last = [...room.matchAll(mark)]
		.filter(({ index }) => index + 1 < room.length || /^\s?$/u.test(next))
		.at(-1);
	if (last === undefined || last.index < room.length * share) return null;
	return room.slice(0, last.index + last[0].length - drop).trim();
};

const wholeWords = (room: string, next: string): string => {
	if (/\s/u.test(next)) return room.trim();
	const [before = ""] = /^[\s\S]*(?=\s)/u.exec(room) ?? [];
	return before.trim();
};

/** Without a little word, a mark or an open bracket that hangs at the end. */
const withoutLooseEnd = (text: string): string => {
	const closed = text.replace(/\s*[[(][^\])]*$/u, "");
	const tidy = (closed === "" ? text : closed)
		.replace(loose, "")
		.replace(/[\s,;:–—|&/-]+$/u, "");
	return tidy === "" ? text : tidy;
};

const loose =
	/(?:\s+(?:and|or|with|for|the|a|an|of|to|in|from|by|at|und|oder|mit|für|der|die|das|den|dem|des|ein|eine|einen|von|vom|zu|zur|zum|im|in|am|aus|et|ou|avec|pour|le|la|les|un|une|des|de|du|à|au|en|e|o|con|per|il|lo|i|gli|di|del|della|da|y|para|el|los|las|una|que|qui|che)){1,3}$/iu;

const signs = new Intl.Segmenter("en", { granularity: "grapheme" });

const insideWord = (text: string, limit: number): string => {
	let kept = "";
	for (const { segment } of signs.segment(text)) {
		if (lengthOf(kept) + lengthOf(segment) > limit - 1) break;
		kept += segment;
	}
	return `${kept}…`;
};
