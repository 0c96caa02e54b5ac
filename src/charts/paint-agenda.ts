import { lineOf } from "./agenda-color.ts";
import type { AgendaDrawing } from "./agenda-drawing.ts";
import { gridMarks } from "./agenda-grid.ts";
import { monthMarks } from "./agenda-month.ts";
import { type Painted, page } from "./agenda-page.ts";
import { planningMarks } from "./agenda-planning.ts";
import { boxMark, cutTo, dotMark, type Mark, textMark } from "./agenda-svg.ts";
import { yearMarks } from "./agenda-year.ts";
import { palette } from "./palette.ts";
import { textWidth } from "./panel.ts";

/** Paints a page of a calendar as SVG: a white sheet with round corners, the title, the page, and which colour means what. */
export const paintAgenda = (drawing: AgendaDrawing): string => {
	const { marks, bottom } = bodyOf(drawing, 60);
	const legend = legendMarks(drawing, bottom);
	const height = Math.ceil(legend.bottom + 20);
	const sheet = {
		x: 0.5,
		y: 0.5,
		width: page.width - 1,
		height: height - 1,
	};
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${height}" viewBox="0 0 ${page.width} ${height}" fill="none">`,
		boxMark(sheet, palette.paper, 16, palette.edge),
		textMark(cutTo(drawing.title, page.right - page.left, 18), page.left, 36, {
			size: 18,
			isStrong: true,
		}),
		...marks,
		...legend.marks,
		"</svg>",
	].join("");
};

const bodyOf = (drawing: AgendaDrawing, top: number): Painted => {
	switch (drawing.period) {
		case "day":
		case "week":
			return gridMarks(drawing, top);
		case "month":
			return monthMarks(drawing, top);
		case "year":
			return yearMarks(drawing, top);
		case "planning":
			return planningMarks(drawing, top);
	}
};

const legendMarks = (drawing: AgendaDrawing, top: number): Painted => {
	// A year is drawn in one colour.
	if (drawing.legend.length === 0 || drawing.period === "year")
		return { marks: [], bottom: top };
	const marks: Mark[] = [];
	let [x, y] = [Number(page.left), top + 24];
	for (const { label, color } of drawing.legend) {
		const text = cutTo(label, 170, 11);
		const width = textWidth(text, 11) + 34;
		if (x + width > page.right + 20 && x > page.left)
			[x, y] = [page.left, y + 19];
		marks.push(
			dotMark(x + 5, y - 4, 4.5, lineOf(color)),
			textMark(text, x + 15, y, { size: 11, color: palette.quiet }),
		);
		x += width;
	}
	return { marks, bottom: y + 2 };
};
