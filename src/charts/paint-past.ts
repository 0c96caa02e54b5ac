import type { Past, Spot } from "./drawing.ts";
import { palette, sheet } from "./palette.ts";
import {
	type Graphic,
	lineAt,
	type Panel,
	textAt,
	textWidth,
} from "./panel.ts";

type Box = Panel["box"];

/** Paints how an amount went: an area, its last value, the limit as a dashed line, and where it is heading. */
export const paintPast = (past: Past, top: number): Panel => {
	const gutter = Math.max(
		0,
		...past.levels.map(({ label }) => textWidth(label, 12)),
	);
	const left = sheet.margin + gutter + 6;
	const box = {
		left,
		top: top + 30,
		width: sheet.margin + sheet.inner - left,
		height: 150,
	};
	return {
		box,
		series: [area(past), ...heading(past)],
		graphic: [
			...titles(past, top),
			...levels(past, box),
			...days(past, box),
			...limit(past, box),
			...last(past, box),
			...crossing(past, box),
		],
		bottom: box.top + box.height + 26,
	};
};

const area = (past: Past) => ({
	type: "line",
	data: past.points.map(([x, y]) => [x, y]),
	silent: true,
	showSymbol: false,
	sampling: "lttb",
	lineStyle: { color: palette.past, width: 2.5 },
	areaStyle: { color: palette.past, opacity: 0.14 },
});

const heading = ({ ahead, points }: Past) =>
	ahead
		? [
				{
					type: "line",
					data: [points.at(-1), ahead.to],
					silent: true,
					showSymbol: false,
					lineStyle: { color: palette.past, width: 2, type: [5, 4] },
				},
			]
		: [];

const titles = (past: Past, top: number): Graphic[] => [
	textAt(past.heading, sheet.margin, top + 9, {
		size: 15,
		colour: palette.text,
		strong: true,
	}),
	...(past.full === null
		? []
		: [
				textAt(past.full, sheet.margin + sheet.inner, top + 9, {
					size: 15,
					colour: palette.limit,
					strong: true,
					align: "right",
				}),
			]),
];

const place = ([x, y]: Spot, box: Box): readonly [number, number] => [
	box.left + x * box.width,
	box.top + (1 - y) * box.height,
];

const levels = (past: Past, box: Box): Graphic[] =>
	past.levels.flatMap(({ y, label }) => {
		const [x, at] = place([0, y], box);
		return [
			lineAt(
				[x, at],
				[x + box.width, at],
				{ stroke: y === 0 ? palette.leader : palette.line, lineWidth: 1 },
				y === 0 ? 5 : 1,
			),
			textAt(label, x - 8, at, {
				size: 12,
				colour: palette.quiet,
				align: "right",
			}),
		];
	});

const days = (past: Past, box: Box): Graphic[] =>
	past.days
		.filter(({ x }) => x > 0.02 && x < 0.97)
		.flatMap(({ x, label }) => {
			const [at, bottom] = place([x, 0], box);
			return [
				lineAt([at, bottom], [at, bottom + 5], {
					stroke: palette.leader,
					lineWidth: 1,
				}),
				textAt(label, at, bottom + 16, {
					size: 12,
					colour: palette.quiet,
					align: "center",
				}),
			];
		});

const limit = (past: Past, box: Box): Graphic[] => {
	if (!past.limit) return [];
	const [x, y] = place([0, past.limit.y], box);
	return [
		lineAt([x, y], [x + box.width, y], {
			stroke: palette.limit,
			lineWidth: 1.5,
			lineDash: [6, 4],
		}),
		textAt(past.limit.label, x + 6, y - 11, {
			size: 12,
			colour: palette.limit,
			strong: true,
			rim: palette.paper,
		}),
	];
};

/** The last value stands above its point, or below where the limit leaves no room. */
const last = (past: Past, box: Box): Graphic[] => {
	const spot = past.points.at(-1);
	if (!spot) return [];
	const [x, y] = place(spot, box);
	const room = past.limit ? (past.limit.y - spot[1]) * box.height : 100;
	const above = room < 0 || room > 20;
	const least = box.left + textWidth(past.last, 14);
	return [
		dot(x, y, palette.past, palette.past),
		textAt(past.last, Math.max(x - 9, least), y + (above ? -12 : 17), {
			size: 14,
			colour: palette.text,
			strong: true,
			align: "right",
			rim: palette.paper,
		}),
	];
};

const crossing = ({ ahead }: Past, box: Box): Graphic[] =>
	ahead?.reached
		? [dot(...place(ahead.to, box), palette.paper, palette.limit)]
		: [];

const dot = (
	cx: number,
	cy: number,
	fill: string,
	stroke: string,
): Graphic => ({
	type: "circle",
	silent: true,
	z: 15,
	shape: { cx, cy, r: 4.5 },
	style: { fill, stroke, lineWidth: 2 },
});
