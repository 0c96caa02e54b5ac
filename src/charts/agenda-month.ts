import { barMarks } from "./agenda-block.ts";
import { lineOf } from "./agenda-color.ts";
import type { AgendaDrawing, AgendaPiece } from "./agenda-drawing.ts";
import { placeLanes } from "./agenda-lanes.ts";
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

const rowHeight = 74;
const lineHeight = 15.5;
const mostLines = 3;
const column = (page.right - page.left) / 7;

/** Weeks below each other, a cell for each day. */
export const monthMarks = (drawing: AgendaDrawing, top: number): Painted => {
	const weeks = Math.ceil(drawing.days.length / 7);
	const head = top + 18;
	const marks = [
		...drawing.days.slice(0, 7).map((day, index) =>
			textMark(day.weekday, page.left + (index + 0.5) * column, top + 9, {
				size: 10,
				color: palette.quiet,
				align: "middle",
			}),
		),
		...Array.from({ length: weeks }, (_, week) =>
			weekMarks(drawing, week, head + week * rowHeight),
		).flat(),
		lineMark(
			[page.left, head + weeks * rowHeight],
			[page.right, head + weeks * rowHeight],
		),
	];
	return { marks, bottom: head + weeks * rowHeight };
};

const weekMarks = (
	drawing: AgendaDrawing,
	week: number,
	top: number,
): readonly Mark[] => {
	const from = week * 7;
	const inWeek = drawing.pieces
		.filter(({ first, last }) => first < from + 7 && last >= from)
		.map((piece) => ({
			piece,
			first: Math.max(piece.first, from) - from,
			last: Math.min(piece.last, from + 6) - from,
		}));
	return [
		...drawing.days
			.slice(from, from + 7)
			.flatMap((_, place) =>
				cellMarks(drawing, from + place, page.left + place * column, top),
			),
		lineMark([page.left, top], [page.right, top]),
		...lineMarks(drawing, inWeek, top),
	];
};

const cellMarks = (
	drawing: AgendaDrawing,
	index: number,
	x: number,
	top: number,
): readonly Mark[] => {
	const day = drawing.days[index];
	if (!day) return [];
	const label = day.month === "" ? day.date : `${day.date} ${day.month}`;
	const size = 11.5;
	const middle = x + 13;
	return [
		...(day.isWorkday
			? []
			: [boxMark({ x, y: top, width: column, height: rowHeight }, "#f4f6f8")]),
		lineMark([x, top], [x, top + rowHeight]),
		...(day.isToday ? [dotMark(middle, top + 13, 9.5, palette.past)] : []),
		textMark(
			day.isToday ? day.date : label,
			day.isToday || day.month === "" ? middle : x + 7,
			top + 17,
			{
				size,
				isStrong: day.isInside,
				color: day.isToday
					? "#ffffff"
					: day.isInside
						? palette.text
						: palette.quiet,
				...(day.isToday || day.month === "" ? { align: "middle" } : {}),
			},
		),
	];
};

type Part = {
	readonly piece: AgendaPiece;
	readonly first: number;
	readonly last: number;
};

/** What is on in a week, over days first; a last line counts what has no room. */
const lineMarks = (
	drawing: AgendaDrawing,
	parts: readonly Part[],
	top: number,
): readonly Mark[] => {
	const lanes = placeLanes(
		parts.toSorted((a, b) => a.piece.from - b.piece.from),
	);
	const counts = Array.from({ length: 7 }, (_, place) => {
		const here = lanes.filter(
			({ item }) => item.first <= place && item.last >= place,
		);
		const deepest = Math.max(-1, ...here.map(({ lane }) => lane));
		return deepest < mostLines ? mostLines : mostLines - 1;
	});
	const fits = ({ item, lane }: { item: Part; lane: number }) =>
		counts.slice(item.first, item.last + 1).every((room) => lane < room);
	const y = (lane: number) => top + 24 + lane * lineHeight;
	const hidden = (place: number) =>
		lanes.filter(
			(one) => !fits(one) && one.item.first <= place && one.item.last >= place,
		).length;
	return [
		...lanes.filter(fits).flatMap(({ item, lane }) => partMarks(item, y(lane))),
		...counts.flatMap((_, place) => {
			const count = hidden(place);
			return count === 0
				? []
				: [
						textMark(
							cutTo(drawing.more[count - 1] ?? `+${count}`, column - 10, 9.5),
							page.left + place * column + 7,
							y(mostLines - 1) + 11,
							{ size: 9.5, color: palette.quiet, isStrong: true },
						),
					];
		}),
	];
};

const partMarks = (
	{ piece, first, last }: Part,
	y: number,
): readonly Mark[] => {
	const x = page.left + first * column;
	const width = (last - first + 1) * column;
	if (piece.isAllDay || last > first)
		return barMarks(
			piece,
			{ x: x + 2.5, y, width: width - 4, height: lineHeight - 1.5 },
			9.5,
		);
	const size = 9.5;
	const time = textWidth(piece.time, 8.5);
	const name = piece.state === "done" ? `✓ ${piece.title}` : piece.title;
	const hasTime = textWidth(name, size) + time + 24 <= width;
	return [
		dotMark(x + 8, y + 7, 2.8, lineOf(piece.color)),
		textMark(
			cutTo(name, width - 17 - (hasTime ? time + 3 : 0), size),
			x + 14,
			y + 10.5,
			{
				size,
				color: piece.state === "on" ? palette.text : palette.quiet,
				isStruck: piece.state === "off",
			},
		),
		...(hasTime
			? [
					textMark(piece.time, x + width - 4, y + 10.5, {
						size: 8.5,
						color: palette.quiet,
						align: "end",
					}),
				]
			: []),
	];
};
