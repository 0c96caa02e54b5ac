import { palette } from "./palette.ts";
import { textWidth } from "./panel.ts";

/** A piece of SVG. */
export type Mark = string;

/** The look of a text; `size` is in pixels. */
export type Letters = {
	readonly size: number;
	readonly color?: string;
	readonly isStrong?: boolean;
	readonly align?: "start" | "middle" | "end";
	/** What is off. */
	readonly isStruck?: boolean;
};

/** Where something is, in pixels. */
export type Box = {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
};

/** A text whose letters stand on `y`. */
export const textMark = (
	text: string,
	x: number,
	y: number,
	{ size, color, isStrong, align, isStruck }: Letters,
): Mark =>
	`<text x="${round(x)}" y="${round(y)}" font-family="Inter" font-size="${size}" fill="${color ?? palette.text}"${
		isStrong ? ' font-weight="600"' : ""
	}${align ? ` text-anchor="${align}"` : ""}${
		isStruck ? ' text-decoration="line-through"' : ""
	}>${escaped(text)}</text>`;

/** A filled box with round corners. */
export const boxMark = (
	{ x, y, width, height }: Box,
	fill: string,
	corner = 0,
	stroke?: string,
): Mark =>
	`<rect x="${round(x)}" y="${round(y)}" width="${round(Math.max(0, width))}" height="${round(Math.max(0, height))}" rx="${corner}" fill="${fill}"${
		stroke ? ` stroke="${stroke}"` : ""
	}/>`;

/** A straight line. */
export const lineMark = (
	[x1, y1]: readonly [number, number],
	[x2, y2]: readonly [number, number],
	color: string = palette.line,
	width = 1,
): Mark =>
	`<path d="M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}" stroke="${color}" stroke-width="${width}"/>`;

/** A filled circle around a point. */
export const dotMark = (
	x: number,
	y: number,
	radius: number,
	color: string,
): Mark =>
	`<circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${color}"/>`;

/** A text cut to a width, with an ellipsis where it is cut; where hardly a letter fits, letters tell more than an ellipsis. */
export const cutTo = (text: string, width: number, size: number): string => {
	if (textWidth(text, size) <= width) return text;
	const end = width < size * 3.2 ? "" : "…";
	const letters = [...text];
	while (
		letters.length > 0 &&
		textWidth(`${letters.join("").trimEnd()}${end}`, size) > width
	)
		letters.pop();
	return letters.length === 0 ? "" : `${letters.join("").trimEnd()}${end}`;
};

/** A text in lines of a width, at most so many; words longer than a line are broken. */
export const wrapTo = (
	text: string,
	width: number,
	size: number,
	most: number,
): readonly string[] => {
	const lines: string[] = [];
	let rest = text;
	while (rest !== "" && lines.length < most) {
		if (lines.length === most - 1 || textWidth(rest, size) <= width) {
			lines.push(cutTo(rest, width, size));
			break;
		}
		const line = lineOf(rest, width, size);
		lines.push(line.trimEnd());
		rest = rest.slice(line.length).trimStart();
	}
	return lines.filter((line) => line !== "");
};

/** As many words as fit, else as many letters. */
const lineOf = (text: string, width: number, size: number): string => {
	const words = text.split(/(?<= )/u);
	let line = "";
	for (const word of words) {
		if (textWidth((line + word).trimEnd(), size) > width) break;
		line += word;
	}
	if (line !== "") return line;
	const letters = [...text];
	const fits = letters.findIndex(
		(_, index) => textWidth(letters.slice(0, index + 1).join(""), size) > width,
	);
	return letters.slice(0, Math.max(1, fits)).join("");
};

const escaped = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const round = (amount: number): number => Math.round(amount * 100) / 100;
