/** A word as it stands in a text, with its hyphens and apostrophes. */
export type Word = {
	readonly at: number;
	readonly text: string;
	/** Whether a sentence may begin with it. */
	readonly opens: boolean;
	/** The word before, in lower case. */
	readonly after: string;
};

/** The words somebody wrote themselves: no placeholders, file names and the like, other scripts, quoted lines, lines that are only a name, nothing of a signature. */
export const wordsIn = (text: string): readonly Word[] => {
	const words: Word[] = [];
	const shown = ownProse(text);
	let end = 0;
	let opens = true;
	let after = "";
	for (const { 0: found, index } of shown.matchAll(chunk)) {
		opens ||= opening.test(shown.slice(end, index));
		end = index + found.length;
		if (found.includes(gone)) continue;
		if (isProse(found) && !/[@#/\\]/u.test(shown[index - 1] ?? ""))
			words.push({ at: index, text: found, opens, after });
		after = found.toLowerCase();
		opens = false;
	}
	return words;
};

// Whatever is glued together is one chunk, so that an address or a file name is seen as a whole.
const chunk =
	/[\p{L}\p{M}\p{N}\u00AD\uFFFC]+(?:['’ʼ_·.@:/\\(*=+&#‐‑-][\p{L}\p{M}\p{N}\u00AD\uFFFC]+)*/gu;
const gone = "\uFFFC";
const opening = /[\n\r.!?…:;•"«»“”„(¿¡]/u;
const strange = /[_·.@:\\(*=+&#]|\/.*\//u;
const foreign = /[^\p{Script=Latin}\p{M}\p{N}'’ʼ\u00AD/‐‑-]/u;

// No ordinary word is longer, and the dictionaries stop at a hundred.
const isProse = (found: string): boolean =>
	found.length <= 80 && !strange.test(found) && !foreign.test(found);

/** The text at its length, without what its writer did not write. */
const ownProse = (text: string): string =>
	text
		.slice(0, /^-- ?\r?$/mu.exec(text)?.index)
		.replaceAll(/\[\[[A-Z]+_\d+\]\]/gu, ({ length }) => gone.repeat(length))
		.replaceAll(/^[ \t]*(?:>|&gt;).*$/gmu, blank)
		.replaceAll(/&(?:amp|lt|gt);/gu, blank)
		.split("\n")
		.map((line, index) => (index > 0 && isName(line) ? blank(line) : line))
		.join("\n");

const blank = ({ length }: string): string => " ".repeat(length);

/** Up to three capitalised words alone on a line, as people sign. */
const isName = (line: string): boolean => {
	const words = line.trim().split(/\s+/u);
	return words.length <= 3 && words.every((word) => name.test(word));
};

const name = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
