import { groundOf, lineOf } from "./agenda-color.ts";
import type { AgendaPiece } from "./agenda-drawing.ts";
import {
	type Box,
	boxMark,
	cutTo,
	type Mark,
	textMark,
	wrapTo,
} from "./agenda-svg.ts";
import { palette } from "./palette.ts";

/** An event in its box: a light ground with a line of its colour, its title in as many lines as fit, and its time and place where there is room. Texts keep to the first `visible` pixels. */
export const blockMarks = (
	piece: AgendaPiece,
	box: Box,
	size: number,
	visible = box.height,
): readonly Mark[] => {
	const width = box.width - 11;
	const line = size * 1.18;
	const room = Math.max(
		1,
		Math.floor((Math.min(visible, box.height) - 1) / line),
	);
	const titles = wrapTo(nameOf(piece), width, size, room > 2 ? room - 1 : room);
	const details = [piece.time, piece.place].filter((text) => text !== "");
	const below = (box.width > 200 ? [details.join(" · ")] : details)
		.slice(0, room - titles.length)
		.map((text) => cutTo(text, width, size - 1))
		.filter((text) => text !== "");
	const isLow = box.height < line * 1.5;
	const top = isLow ? box.y + (box.height - line) / 2 : box.y + 2.5;
	const at = (index: number) => top + line * index + size * 0.98;
	return [
		...groundMarks(piece, box),
		...titles.map((text, index) =>
			textMark(text, box.x + 8, at(index), titleLetters(piece, size)),
		),
		...below.map((text, index) =>
			textMark(text, box.x + 8, at(titles.length + index), {
				size: size - 1,
				color: palette.quiet,
			}),
		),
	];
};

/** A bar over whole days, one line high. */
export const barMarks = (
	piece: AgendaPiece,
	box: Box,
	size: number,
): readonly Mark[] => [
	...groundMarks(piece, box),
	textMark(
		cutTo(nameOf(piece), box.width - 11, size),
		box.x + 8,
		box.y + box.height / 2 + size * 0.36,
		titleLetters(piece, size),
	),
];

const titleLetters = ({ state }: AgendaPiece, size: number) => ({
	size,
	isStrong: state === "on",
	color: state === "on" ? palette.text : palette.quiet,
	isStruck: state === "off",
});

const groundMarks = (piece: AgendaPiece, box: Box): readonly Mark[] => {
	const isOn = piece.state === "on";
	const edge = lineOf(piece.color);
	return [
		boxMark(
			box,
			isOn ? groundOf(piece.color) : palette.paper,
			4,
			isOn ? palette.paper : palette.edge,
		),
		boxMark(
			{ x: box.x + 2, y: box.y + 2, width: 3, height: box.height - 4 },
			edge,
			1.5,
		),
	];
};

const nameOf = ({ title, state }: AgendaPiece): string =>
	state === "done" ? `✓ ${title}` : title;
