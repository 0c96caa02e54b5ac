import type { Bar, Part } from "./drawing.ts";
import { paintLegend } from "./paint-legend.ts";
import { palette, partColour, sheet } from "./palette.ts";
import { type Graphic, lineAt, type Panel, textAt } from "./panel.ts";

type Box = Panel["box"];

/** Paints one stacked bar: what it is and how full above, the parts with their names and amounts below. */
export const paintBar = (bar: Bar, top: number): Panel => {
	const box = {
		left: sheet.margin,
		top: top + 30,
		width: sheet.inner,
		height: 34,
	};
	const heading = [
		textAt(bar.label, box.left, top + 9, {
			size: 15,
			colour: palette.text,
			strong: true,
		}),
		textAt(bar.used, box.left + box.width, top + 9, {
			size: 15,
			colour: palette.quiet,
			align: "right",
		}),
	];
	const legend = paintLegend(bar.parts, box);
	return {
		box,
		series: bar.parts.map((part, index) => seriesOf(bar, part, index)),
		graphic: [
			...heading,
			...gaps(bar, box),
			...limitMark(bar, box),
			...legend.graphic,
		],
		bottom: legend.bottom,
	};
};

const seriesOf = (bar: Bar, part: Part, index: number) => {
	const start = index === 0 ? 8 : 0;
	const end = index === bar.parts.length - 1 ? 8 : 0;
	return {
		type: "bar",
		stack: "all",
		data: [part.share],
		barWidth: 34,
		silent: true,
		itemStyle: {
			color: part.free ? palette.free : partColour(index),
			borderRadius: [start, end, end, start],
			...(part.free ? { borderColor: palette.freeEdge, borderWidth: 1 } : {}),
		},
	};
};

/** White lines between neighbours, so that parts stay apart without colour. */
const gaps = ({ parts }: Bar, box: Box): Graphic[] => {
	let before = 0;
	return parts.slice(0, -1).map(({ share }) => {
		before += share;
		const x = box.left + before * box.width;
		return lineAt([x, box.top - 1], [x, box.top + box.height + 1], {
			stroke: palette.paper,
			lineWidth: 3,
		});
	});
};

/** Where the whole ends when more than the whole is used. */
const limitMark = ({ limit }: Bar, box: Box): Graphic[] => {
	if (limit === null) return [];
	const x = box.left + limit * box.width;
	const line = (stroke: string, lineWidth: number) =>
		lineAt([x, box.top - 6], [x, box.top + box.height + 6], {
			stroke,
			lineWidth,
		});
	return [line(palette.paper, 6), line(palette.limit, 2.5)];
};
