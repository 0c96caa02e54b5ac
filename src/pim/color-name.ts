import { cssColors } from "./css-colors.ts";

/** A colour as `#rrggbb`, from that or from its name in CSS 3; null for anything else. */
export const hexOf = (color: string): string | null => {
	const given = color.trim().toLowerCase();
	if (hex.test(given)) return given.slice(0, 7);
	return Object.hasOwn(cssColors, given) ? (cssColors[given] ?? null) : null;
};

/** The name in CSS 3 that is nearest to a colour; null for anything that is no colour. */
export const colorName = (color: string): string | null => {
	const given = color.trim().toLowerCase();
	if (Object.hasOwn(cssColors, given)) return given;
	const wanted = hexOf(given);
	if (wanted === null) return null;
	let best = { name: "black", distance: Number.POSITIVE_INFINITY };
	for (const [name, value] of Object.entries(cssColors)) {
		const distance = distanceOf(parts(wanted), parts(value));
		if (distance < best.distance) best = { name, distance };
	}
	return best.name;
};

/** How different two colours look, cheaply: eyes weigh red by how red both are, and green most. */
const distanceOf = (one: Parts, other: Parts): number => {
	const mean = (one.red + other.red) / 2;
	return (
		(2 + mean / 256) * (one.red - other.red) ** 2 +
		4 * (one.green - other.green) ** 2 +
		(2 + (255 - mean) / 256) * (one.blue - other.blue) ** 2
	);
};

type Parts = {
	readonly red: number;
	readonly green: number;
	readonly blue: number;
};
const parts = (color: string): Parts => ({
	red: Number.parseInt(color.slice(1, 3), 16),
	green: Number.parseInt(color.slice(3, 5), 16),
	blue: Number.parseInt(color.slice(5, 7), 16),
});

const hex = /^#[0-9a-f]{6}(?:[0-9a-f]{2})?$/u;
