import type { PdfPage } from "./open-pdf.ts";

/** A run of text where it stands on an upright page: points from the left and from the top down to its baseline. */
export type Item = {
	readonly text: string;
	readonly x: number;
	readonly right: number;
	readonly y: number;
	readonly size: number;
	/** A space came before it. */
	readonly spaced: boolean;
};

/** The text of a page by the direction in which it runs, the direction with most text first; text outside the page, which nobody sees, is left out. */
export const itemsOf = async (page: PdfPage): Promise<Item[][]> => {
	const { transform, width, height } = page.getViewport({ scale: 1 });
	const content = await page.getTextContent();
	const turned = new Map<number, Item[]>();
	let spaced = false;
	for (const item of content.items) {
		if (!("str" in item)) continue;
		if (item.str.trim() === "") {
			spaced = true;
			continue;
		}
		const at = placed(multiply(transform, item.transform), item);
		const inside =
			at.left > -1 && at.left < width + 1 && at.top > -1 && at.top < height + 1;
		if (inside && at.item.size > 0)
			listed(turned, at.degrees).push({ ...at.item, spaced });
		spaced = /\s$/u.test(item.str);
	}
	return [...turned.values()].sort((a, b) => letters(b) - letters(a));
};

type Matrix = readonly number[];

const multiply = (outer: Matrix, inner: Matrix): Matrix => {
	const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
	const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = inner;
	return [
		a * g + c * h,
		b * g + d * h,
		a * i + c * j,
		b * i + d * j,
		a * k + c * l + e,
		b * k + d * l + f,
	];
};

/** Turned so that the text runs from left to right. */
const placed = (
	[a = 1, b = 0, c = 0, d = 1, left = 0, top = 0]: Matrix,
	{ str, width }: { readonly str: string; readonly width: number },
) => {
	const degrees = Math.round((Math.atan2(b, a) * 180) / Math.PI);
	const turn = (degrees * Math.PI) / 180;
	const x = left * Math.cos(turn) + top * Math.sin(turn);
	const y = top * Math.cos(turn) - left * Math.sin(turn);
	const size = Math.hypot(c, d);
	return {
		degrees,
		left,
		top,
		item: { text: str, x, right: x + width, y, size },
	};
};

const listed = (turned: Map<number, Item[]>, degrees: number): Item[] => {
	const known = turned.get(degrees) ?? [];
	turned.set(degrees, known);
	return known;
};

const letters = (items: readonly Item[]): number =>
	items.reduce((sum, { text }) => sum + text.length, 0);
