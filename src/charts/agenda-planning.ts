import { lineOf } from "./agenda-color.ts";
import type {
	AgendaDay,
	AgendaDrawing,
	AgendaPiece,
} from "./agenda-drawing.ts";
import { type Painted, page } from "./agenda-page.ts";
import {
	boxMark,
	cutTo,
	dotMark,
	lineMark,
	type Mark,
	textMark,
} from "./agenda-svg.ts";
import { palette } from "./palette.ts";
import { textWidth } from "./panel.ts";

const rowHeight = 27;
const mostRows = 16;
const left = page.left + 74;

/** Days with something on them below each other, a line for each thing. */
export const planningMarks = (drawing: AgendaDrawing, top: number): Painted => {
	const rows = drawing.days.flatMap((day, index) =>
		drawing.pieces
			.filter(({ first, last }) => first <= index && last >= index)
			.toSorted(
				(a, b) =>
					Number(b.isAllDay) - Number(a.isAllDay) ||
					startOn(a, index) - startOn(b, index),
			)
			.map((piece, place) => ({ day, piece, isFirst: place === 0, index })),
	);
	const shown = rows.slice(0, mostRows);
	const more = rows.length - shown.length;
	const bottom = top + shown.length * rowHeight;
	return {
		marks: [
			...shown.flatMap((row, index) =>
				rowMarks(drawing, row, top + index * rowHeight),
			),
			...(more > 0
				? [
						textMark(
							drawing.more[more - 1] ?? `+${more}`,
							left + 8,
							bottom + 16,
							{ size: 11, color: palette.quiet, isStrong: true },
						),
					]
				: []),
			...(rows.length === 0
				? [
						textMark(drawing.nothing, page.left, top + 18, {
							size: 13,
							color: palette.quiet,
						}),
					]
				: []),
		],
		bottom: bottom + (more > 0 || rows.length === 0 ? 26 : 0),
	};
};

const startOn = (piece: AgendaPiece, index: number): number =>
	piece.first === index ? piece.from : 0;

const rowMarks = (
	drawing: AgendaDrawing,
	row: {
		readonly day: AgendaDay;
		readonly piece: AgendaPiece;
		readonly isFirst: boolean;
		readonly index: number;
	},
	y: number,
): readonly Mark[] => {
	const { piece, day } = row;
	const isOn = piece.state === "on";
	const time =
		piece.isAllDay || piece.first !== row.index ? drawing.allDay : piece.time;
	const titleAt = left + 78;
	const name = piece.state === "done" ? `✓ ${piece.title}` : piece.title;
	const title = cutTo(name, page.right - titleAt, 12);
	const placeAt = titleAt + textWidth(title, 12) + 12;
	return [
		...(row.isFirst
			? [lineMark([page.left, y], [page.right, y]), ...dayMarks(day, y)]
			: []),
		boxMark(
			{ x: left, y: y + 6, width: 3.5, height: rowHeight - 11 },
			lineOf(piece.color),
			1.75,
		),
		textMark(cutTo(time, 62, 11), left + 12, y + 18, {
			size: 11,
			color: palette.quiet,
		}),
		textMark(title, titleAt, y + 18, {
			size: 12,
			isStrong: isOn,
			color: isOn ? palette.text : palette.quiet,
			isStruck: piece.state === "off",
		}),
		...(placeAt + 40 < page.right
			? [
					textMark(
						cutTo(piece.place, page.right - placeAt, 11),
						placeAt,
						y + 18,
						{
							size: 11,
							color: palette.quiet,
						},
					),
				]
			: []),
	];
};

const dayMarks = (day: AgendaDay, y: number): readonly Mark[] => [
	...(day.isToday ? [dotMark(page.left + 13, y + 14, 11, palette.past)] : []),
	textMark(day.date, page.left + 13, y + 18.5, {
		size: 13,
		isStrong: true,
		color: day.isToday ? "#ffffff" : palette.text,
		align: "middle",
	}),
	textMark(day.weekday, page.left + 31, y + 18, {
		size: 10.5,
		color: palette.quiet,
	}),
];
