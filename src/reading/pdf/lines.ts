import { longest, type Row } from "./rows.ts";

/** A line of running text with the list mark that it begins with. */
export type Line = {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	readonly mark: Mark | null;
};

export type Mark = { readonly text: string; readonly number: number | null };

/** What a row says, as one line. */
export const lineOf = ({ segments }: Row): Line => {
	const { y, size } = longest(segments);
	const whole = segments.map(({ text }) => text).join(" ");
	const found =
		/^\s*(?:([•◦▪‣·*\u25a0-\u25ff\u2713\u2714\ue000-\uf8ff]|[–—-](?=\s))|\(?(\d{1,2})[.)](?=\s))\s*(?=\S)/u.exec(
			whole,
		);
	return {
		text: found ? whole.slice(found[0].length) : whole,
		x: segments[0]?.x ?? 0,
		right: segments.at(-1)?.right ?? 0,
		y,
		size,
		mark: found
			? { text: found[0].trim(), number: found[2] ? Number(found[2]) : null }
			: null,
	};
};

/** Gathers lines into paragraphs: a break is a wide gap, another size, a list mark, an indent, or a line that ends early though the next word would have fitted. */
export const paragraphsOf = (lines: readonly Line[]): Line[][] => {
	const edge = lines.reduce((most, { right }) => Math.max(most, right), 0);
	const usual = lineGap(lines);
	const result: Line[][] = [];
	for (const line of lines) {
		const current = result.at(-1);
		const before = current?.at(-1);
		if (
			!current ||
			!before ||
			apart(before, line, usual) ||
			line.mark ||
			indented(current, line) ||
			fits(before, line, edge)
		)
			result.push([line]);
		else current.push(line);
	}
	return result;
};

const apart = (before: Line, line: Line, usual: number): boolean => {
	const gap = line.y - before.y;
	return (
		gap < 0 ||
		gap > Math.max(usual, line.size) * 1.3 ||
		Math.abs(line.size - before.size) > before.size * 0.08
	);
};

/** The smallest usual distance of two lines. */
const lineGap = (lines: readonly Line[]): number => {
	const gaps = lines
		.flatMap(({ y, size }, index) => {
			const gap = y - (lines[index - 1]?.y ?? y);
			return gap > size * 0.8 && gap < size * 2.5 ? [gap] : [];
		})
		.sort((a, b) => a - b);
	return gaps[Math.floor(gaps.length / 4)] ?? 0;
};

/** Only from the third line on it is known where lines of the paragraph begin. */
const indented = (current: readonly Line[], line: Line): boolean => {
	const body = current.at(-1);
	return (
		body !== undefined &&
		current.length > 1 &&
		Math.abs(line.x - body.x) > line.size * 0.8
	);
};

const fits = (before: Line, line: Line, edge: number): boolean => {
	const letter = (line.right - line.x) / Math.max(1, line.text.length);
	const word = (/^\s*\S+/u.exec(line.text)?.[0].length ?? 0) * letter;
	return before.right + word + line.size < edge;
};
