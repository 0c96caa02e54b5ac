import type { Part } from "./drawing.ts";
import { palette, partColour } from "./palette.ts";
import {
	type Graphic,
	lineAt,
	type Panel,
	textAt,
	textWidth,
} from "./panel.ts";
import { placeLabels } from "./place-labels.ts";

type Box = Panel["box"];
type Legend = {
	readonly graphic: readonly Graphic[];
	readonly bottom: number;
};

/** Names the parts of a bar right below it, each tied to its part by a line; when they do not fit side by side, as a numbered list in the order of the bar. */
export const paintLegend = (parts: readonly Part[], box: Box): Legend => {
	const centres = centresOf(parts, box);
	const lefts = placeLabels(
		parts.map((part, index) => ({
			at: (centres[index] ?? box.left) - 5,
			width:
				16 + Math.max(textWidth(part.label, 13), textWidth(part.amount, 15)),
		})),
		[box.left, box.left + box.width],
		12,
	);
	return lefts ? row(parts, centres, lefts, box) : list(parts, centres, box);
};

const centresOf = (parts: readonly Part[], box: Box): readonly number[] => {
	let before = 0;
	return parts.map(({ share }) => {
		const centre = before + share / 2;
		before += share;
		return box.left + centre * box.width;
	});
};

const row = (
	parts: readonly Part[],
	centres: readonly number[],
	lefts: readonly number[],
	box: Box,
): Legend => {
	const bottom = box.top + box.height;
	const graphic = parts.flatMap((part, index) => {
		const left = lefts[index] ?? box.left;
		const centre = centres[index] ?? left;
		return [
			lineAt([centre, bottom + 3], [left + 5, bottom + 17], {
				stroke: palette.leader,
				lineWidth: 1,
			}),
			swatch(part, index, left, bottom + 21),
			textAt(part.label, left + 16, bottom + 26, {
				size: 13,
				colour: palette.quiet,
			}),
			textAt(part.amount, left + 16, bottom + 45, {
				size: 15,
				colour: palette.text,
				strong: true,
			}),
		];
	});
	return { graphic, bottom: bottom + (parts.length > 0 ? 56 : 4) };
};

const list = (
	parts: readonly Part[],
	centres: readonly number[],
	box: Box,
): Legend => {
	const bottom = box.top + box.height;
	const graphic = parts.flatMap((part, index) => {
		const y = bottom + 22 + index * 22;
		const number = `${index + 1}`;
		return [
			...(part.share * box.width > 16
				? [
						textAt(number, centres[index] ?? 0, box.top + box.height / 2, {
							size: 13,
							colour: part.free ? palette.text : palette.paper,
							strong: true,
							align: "center",
						}),
					]
				: []),
			swatch(part, index, box.left, y - 5),
			textAt(number, box.left + 26, y, {
				size: 13,
				colour: palette.quiet,
				align: "center",
			}),
			textAt(part.label, box.left + 40, y, {
				size: 13,
				colour: palette.text,
			}),
			textAt(part.amount, box.left + box.width, y, {
				size: 13,
				colour: palette.text,
				strong: true,
				align: "right",
			}),
		];
	});
	return { graphic, bottom: bottom + 18 + parts.length * 22 };
};

const swatch = (part: Part, index: number, x: number, y: number): Graphic => ({
	type: "rect",
	silent: true,
	z: 6,
	shape: { x, y, width: 10, height: 10, r: 3 },
	style: {
		fill: part.free ? palette.free : partColour(index),
		...(part.free ? { stroke: palette.freeEdge, lineWidth: 1 } : {}),
	},
});
