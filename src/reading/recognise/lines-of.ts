/** A line of a picture: where it belongs, where it ends and how wide its first word is in pixels, and how sure its words are, from 0 to 100. */
export type Line = {
	readonly block: string;
	readonly paragraph: string;
	readonly text: string;
	readonly right: number;
	readonly first: number;
	readonly sure: number;
};

/** The lines of Tesseract's table of words (TSV): a row for each word with its level, page, block, paragraph, line, number, place, sureness and text. */
export const linesOf = (table: string): Line[] => {
	const lines = new Map<string, Word[]>();
	for (const row of table.split("\n")) {
		const word = wordOf(row.replace(/\r$/u, "").split("\t"));
		if (!word) continue;
		const known = lines.get(word.line);
		if (known) known.push(word);
		else lines.set(word.line, [word]);
	}
	return [...lines.values()].flatMap(lineOf);
};

type Word = Pick<Line, "block" | "paragraph" | "text" | "sure"> & {
	readonly line: string;
	readonly left: number;
	readonly width: number;
};

const wordOf = (cells: readonly string[]): Word | null => {
	const [level, page, block, paragraph, line, , left, , width, , sure, text] =
		cells;
	if (level !== "5" || !text?.trim()) return null;
	return {
		block: `${page}.${block}`,
		paragraph: `${page}.${block}.${paragraph}`,
		line: `${page}.${block}.${paragraph}.${line}`,
		text,
		left: Number(left),
		width: Number(width),
		sure: Math.min(100, Math.max(0, Number(sure) || 0)),
	};
};

const lineOf = (words: readonly Word[]): Line[] => {
	const [first] = words;
	const last = words.at(-1);
	if (!first || !last) return [];
	return [
		{
			block: first.block,
			paragraph: first.paragraph,
			text: words.map(({ text }) => text).join(" "),
			right: last.left + last.width,
			first: first.width,
			sure: words.reduce((sum, { sure }) => sum + sure, 0) / words.length,
		},
	];
};
