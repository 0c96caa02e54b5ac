import type { Drawing } from "./drawing.ts";
import { paintBar } from "./paint-bar.ts";
import { paintPast } from "./paint-past.ts";
import { palette, sheet } from "./palette.ts";
import { type Graphic, type Panel, textAt } from "./panel.ts";

/** A whole picture for the chart library, and its height in pixels. */
export type Painting = {
	readonly height: number;
	readonly option: Readonly<Record<string, unknown>>;
};

/** Puts a drawing on a white sheet with round corners: title, bars, history. */
export const paint = (drawing: Drawing): Painting => {
	const panels: Panel[] = [];
	const below = () => {
		const before = panels.at(-1);
		return before ? before.bottom + 22 : drawing.title === null ? 24 : 64;
	};
	for (const bar of drawing.bars) panels.push(paintBar(bar, below()));
	if (drawing.past) panels.push(paintPast(drawing.past, below()));
	const height = Math.ceil((panels.at(-1)?.bottom ?? 50) + 22);
	const title =
		drawing.title === null
			? []
			: [
					textAt(drawing.title, sheet.margin, 34, {
						size: 19,
						colour: palette.text,
						strong: true,
					}),
				];
	return {
		height,
		option: {
			animation: false,
			backgroundColor: "transparent",
			grid: panels.map(({ box }) => box),
			xAxis: panels.map((_, gridIndex) => axis(gridIndex)),
			yAxis: panels.map((panel, gridIndex) =>
				panel.series.some(({ type }) => type === "bar")
					? { type: "category", data: [""], show: false, gridIndex }
					: axis(gridIndex),
			),
			series: panels.flatMap(({ series }, index) =>
				series.map((one) => ({
					...one,
					...("stack" in one ? { stack: `bar ${index}` } : {}),
					xAxisIndex: index,
					yAxisIndex: index,
				})),
			),
			graphic: [
				paper(height),
				...title,
				...panels.flatMap(({ graphic }) => graphic),
			],
		},
	};
};

const axis = (gridIndex: number) => ({
	type: "value",
	min: 0,
	max: 1,
	show: false,
	gridIndex,
});

const paper = (height: number): Graphic => ({
	type: "rect",
	silent: true,
	z: -10,
	shape: {
		x: 0.5,
		y: 0.5,
		width: sheet.width - 1,
		height: height - 1,
		r: 16,
	},
	style: { fill: palette.paper, stroke: palette.edge, lineWidth: 1 },
});
