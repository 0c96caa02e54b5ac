import { isBlank, type Line, readLines } from "./lines.ts";

/** A component: name in capitals, its own lines without BEGIN and END, what stands inside it, and all its characters as they stood. */
export type Component = {
	readonly name: string;
	readonly lines: readonly Line[];
	readonly inside: readonly Component[];
	readonly raw: string;
};

/** The outermost components of a text; null when they do not nest, something stands outside of them, or there are none. Never throws. */
export const readComponents = (text: string): readonly Component[] | null => {
	const found: Component[] = [];
	const open: Open[] = [];
	let at = 0;
	for (const line of readLines(text)) {
		const begins = at;
		at += line.raw.length;
		if (line.name === "BEGIN") {
			if (open.length >= deepest) return null;
			open.push({ name: named(line), begins, lines: [], inside: [] });
		} else if (line.name === "END") {
			const closed = open.pop();
			if (closed?.name !== named(line)) return null;
			const { name, lines, inside } = closed;
			const raw = text.slice(closed.begins, at);
			(open.at(-1)?.inside ?? found).push({ name, lines, inside, raw });
		} else if (!isBlank(line)) {
			if (open.length === 0) return null;
			open.at(-1)?.lines.push(line);
		}
	}
	return open.length === 0 && found.length > 0 ? found : null;
};

type Open = {
	readonly name: string;
	readonly begins: number;
	readonly lines: Line[];
	readonly inside: Component[];
};

const named = (line: Line): string => line.value.trim().toUpperCase();

/** Real objects nest four deep; whoever nests more wants a stack to overflow. */
const deepest = 50;
