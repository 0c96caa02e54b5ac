import { expect, it } from "vitest";
import { palette } from "../../src/charts/palette.ts";

/** Relative luminance and contrast as in WCAG 2.2. */
const light = (colour: string): number => {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
		const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const againstWhite = (colour: string): number => 1.05 / (light(colour) + 0.05);

it("people with weak eyes can read every text and see every part and line", () => {
	const { text, quiet, limit, past, parts, freeEdge } = palette;
	for (const colour of [text, quiet, limit, past, ...parts])
		expect(againstWhite(colour), colour).toBeGreaterThanOrEqual(4.5);
	expect(againstWhite(freeEdge)).toBeGreaterThanOrEqual(3);
});
