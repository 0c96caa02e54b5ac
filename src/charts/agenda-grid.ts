import { dayMarks } from "./agenda-day.ts";
import type { AgendaDrawing } from "./agenda-drawing.ts";
import { headMarks, hourMarks, nowMarks, shadeMarks } from "./agenda-ground.ts";
import { laneMarks } from "./agenda-lane-marks.ts";
import { measure } from "./agenda-measure.ts";
import type { Painted } from "./agenda-page.ts";

/** Hours down, days across; what takes whole days stands above. */
export const gridMarks = (drawing: AgendaDrawing, top: number): Painted => {
	const grid = measure(drawing, top);
	return {
		marks: [
			...shadeMarks(drawing, grid),
			...hourMarks(drawing, grid),
			...headMarks(drawing, grid, top),
			...laneMarks(drawing, grid),
			...drawing.days.flatMap((_, index) => dayMarks(drawing, grid, index)),
			...nowMarks(drawing, grid),
		],
		bottom: grid.bottom,
	};
};
