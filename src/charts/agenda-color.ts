import { palette } from "./palette.ts";

/** A colour's light ground for dark letters: the same hue on white. */
export const groundOf = (color: string): string => mix(color, "#ffffff", 0.8);

/** A colour darkened until it stands out from white as lines must (3:1). */
export const lineOf = (color: string): string =>
	[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6]
		.map((share) => mix(color, "#000000", share))
		.find((one) => againstWhite(one) >= 3) ?? palette.text;

/** One of five grounds from empty to full, and the letters readable on it. */
export const heatOf = (
	count: number,
): { readonly ground: string; readonly letters: string } => {
	const level =
		count === 0 ? 0 : count < 2 ? 1 : count < 4 ? 2 : count < 7 ? 3 : 4;
	const share = [1, 0.8, 0.55, 0.14, 0][level] ?? 1;
	const ground =
		level === 0 ? palette.free : mix(palette.past, "#ffffff", share);
	return {
		ground,
		letters: level > 2 ? "#ffffff" : level === 0 ? palette.quiet : palette.text,
	};
};

/** `share` of the other colour. */
const mix = (color: string, other: string, share: number): string => {
	const [from, to] = [channels(color), channels(other)];
	return `#${from
		.map((one, index) => Math.round(one + ((to[index] ?? 0) - one) * share))
		.map((one) => one.toString(16).padStart(2, "0"))
		.join("")}`;
};

const channels = (color: string): readonly number[] =>
	/^#[\da-f]{6}$/u.test(color)
		? [1, 3, 5].map((start) =>
				Number.parseInt(color.slice(start, start + 2), 16),
			)
		: channels(palette.past);

/** Contrast as in WCAG 2.2. */
const againstWhite = (color: string): number => {
	const [red = 0, green = 0, blue = 0] = channels(color).map((one) => {
		const part = one / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
};
