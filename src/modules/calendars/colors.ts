import { say, type Text } from "../../core/text.ts";
import { hexOf } from "../../pim/color-name.ts";

/** The colours that can be chosen by name; each can be told from the others and read with dark letters on its light ground. */
export const colors = {
	red: "#d93025",
	orange: "#e8710a",
	yellow: "#f2b600",
	green: "#1e8e3e",
	teal: "#00897b",
	blue: "#1a73e8",
	navy: "#27408b",
	purple: "#8430ce",
	pink: "#e52592",
	brown: "#8d5a35",
	grey: "#70757a",
} as const;

export type ColorName = keyof typeof colors;

/** The names, in the order of the rainbow. */
export const colorNames: readonly ColorName[] = Object.keys(colors).flatMap(
	(name) => (isName(name) ? [name] : []),
);

/** What somebody means by a colour: one of ours in their own words (which `read` gives), a name of the web, or `#rrggbb`; null for anything else. */
export const colorMeant = (
	text: string,
	read: (text: Text) => string,
): string | null => {
	const wanted = text.trim().toLowerCase();
	const own = colorNames.find(
		(name) =>
			name === wanted ||
			read(say(`calendars.color.${name}`)).toLowerCase() === wanted,
	);
	return own ? colors[own] : hexOf(wanted);
};

/** A colour in words: the name of the nearest of ours, with a square as near to it as there is. */
export const colorText = (color: string | null): Text => {
	if (color === null) return say("calendars.color.none");
	return say(`calendars.swatch.${nearest(color)}`);
};

/** One of our colours that looks like none of these, as long as there is one. */
export const freeColor = (taken: readonly string[]): string => {
	const near = taken.map(nearest);
	const free = colorNames.toSorted(
		(a, b) =>
			near.filter((one) => one === a).length -
				near.filter((one) => one === b).length ||
			usual.indexOf(a) - usual.indexOf(b),
	);
	return colors[free[0] ?? "blue"];
};

const usual: readonly ColorName[] = [
	"blue",
	"green",
	"purple",
	"orange",
	"teal",
	"pink",
	"brown",
	"navy",
	"yellow",
	"red",
	"grey",
];

function isName(name: string): name is ColorName {
	return Object.hasOwn(colors, name);
}

const nearest = (color: string): ColorName => {
	const far = (name: ColorName) => {
		const [one, other] = [channels(color), channels(colors[name])];
		return one.reduce(
			(sum, value, index) =>
				sum + (weights[index] ?? 1) * (value - (other[index] ?? 0)) ** 2,
			0,
		);
	};
	return colorNames.reduce((best, name) =>
		far(name) < far(best) ? name : best,
	);
};

// Eyes see green best and blue least.
const weights = [3, 4, 2];

const channels = (color: string): readonly number[] =>
	[1, 3, 5].map((start) =>
		Number.parseInt((hexOf(color) ?? "#000000").slice(start, start + 2), 16),
	);
