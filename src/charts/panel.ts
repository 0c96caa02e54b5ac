/** A piece of a picture: series of the chart library in a box of their own, and texts and lines around them. Pixels. */
export type Panel = {
	readonly box: {
		readonly left: number;
		readonly top: number;
		readonly width: number;
		readonly height: number;
	};
	readonly series: readonly Readonly<Record<string, unknown>>[];
	readonly graphic: readonly Graphic[];
	/** Where the next piece may begin. */
	readonly bottom: number;
};

/** A text, line or shape of the chart library. */
export type Graphic = Readonly<Record<string, unknown>>;

/** The look of a text; `size` is in pixels. */
export type Look = {
	readonly size: number;
	readonly colour: string;
	readonly strong?: boolean;
	readonly align?: "left" | "center" | "right";
	/** A rim in this colour keeps the text readable over lines. */
	readonly rim?: string;
};

/** A text whose middle line is at `y`. */
export const textAt = (
	text: string,
	x: number,
	y: number,
	look: Look,
): Graphic => ({
	type: "text",
	x,
	y,
	silent: true,
	z: 20,
	style: {
		text: safe(text),
		fill: look.colour,
		fontFamily: "Inter",
		fontSize: look.size,
		fontWeight: look.strong ? 600 : 400,
		align: look.align ?? "left",
		verticalAlign: "middle",
		...(look.rim ? { stroke: look.rim, lineWidth: 4 } : {}),
	},
});

/** The chart library keeps widths in a plain object by their text, where "__proto__" and its like would reach every object of the thread; a space at the end is not drawn. */
const safe = (text: string): string =>
	text in Object.prototype ? `${text} ` : text;

/** A straight line; what has a higher `z` lies above, and series lie at 2. */
export const lineAt = (
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	style: {
		stroke: string;
		lineWidth: number;
		lineDash?: readonly [number, number];
	},
	z = 5,
): Graphic => ({
	type: "line",
	silent: true,
	z,
	shape: { x1, y1, x2, y2 },
	style: { ...style, lineDash: style.lineDash ? [...style.lineDash] : null },
});

/** About how wide a text of Inter is in pixels, rather too wide than too narrow. */
export const textWidth = (text: string, size: number): number =>
	[...text].reduce((sum, letter) => sum + widthOf(letter), 0) * size;

const widthOf = (letter: string): number => {
	if (/[ .,:;'’|!ijlftrI()-]/u.test(letter)) return 0.36;
	if (/[mwMW%—@]/u.test(letter)) return 0.92;
	if (/[\p{Lu}\d]/u.test(letter)) return 0.68;
	return letter.charCodeAt(0) < 0x2e80 ? 0.6 : 1.05;
};
