import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A piece of a known text, in the order in which it is read; a note stands where it is referred to. */
export type Block =
	| { kind: "heading"; level: number; text: string }
	| { kind: "paragraph"; text: string }
	| { kind: "item"; level: number; ordered: boolean; text: string }
	| { kind: "table"; rows: string[][] };

/** A known text: its blocks and its notes by their keys; `[^key]` in a block refers to one. */
export type Known = { blocks: Block[]; notes: Map<string, string> };

/** The Markdown of a known text by its name without ending. */
export const markdownOf = (name: string): string =>
	readFileSync(join(import.meta.dirname, "texts", `${name}.md`), "utf8");

/** Takes a known text apart; only as much Markdown as our own texts use. */
export const knownOf = (markdown: string): Known => {
	const notes = new Map<string, string>();
	const blocks: Block[] = [];
	for (const line of markdown.split("\n")) {
		const note = /^\[\^(\w+)\]: (.+)$/u.exec(line);
		const heading = /^(#+) (.+)$/u.exec(line);
		const item = /^( *)(-|\d+\.) (.+)$/u.exec(line);
		if (note) notes.set(note[1] ?? "", note[2] ?? "");
		else if (heading)
			blocks.push({
				kind: "heading",
				level: heading[1]?.length ?? 1,
				text: heading[2] ?? "",
			});
		else if (item)
			blocks.push({
				kind: "item",
				level: (item[1]?.length ?? 0) / 4,
				ordered: item[2] !== "-",
				text: item[3] ?? "",
			});
		else if (line.startsWith("|")) addRow(blocks, line);
		else if (line.trim() !== "") blocks.push({ kind: "paragraph", text: line });
	}
	return { blocks, notes };
};

const addRow = (blocks: Block[], line: string): void => {
	if (/^[|\- ]+$/u.test(line) && line.includes("---")) return;
	const row = line
		.split("|")
		.slice(1, -1)
		.map((cell) => cell.trim());
	const last = blocks.at(-1);
	if (last?.kind === "table") last.rows.push(row);
	else blocks.push({ kind: "table", rows: [row] });
};

/** The text of a block as a reader sees it, without the references to notes. */
export const textOfBlock = (block: Block): string =>
	(block.kind === "table"
		? block.rows.map((row) => row.join("\t")).join("\n")
		: block.text
	).replace(/\[\^\w+\]/gu, "");

/** All words of a known text, its notes last. */
export const knownWords = ({ blocks, notes }: Known): string[] =>
	wordsOf([...blocks.map(textOfBlock), ...notes.values()].join("\n"));

/** The words of a text: runs of letters and digits. Composed and decomposed letters are the same, ligatures are not. */
export const wordsOf = (text: string): string[] =>
	text.normalize("NFC").match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many of the known words were read, and how many words were read that are not known, both as parts of the known ones; words of `besides` may come in addition. */
export const accuracy = (
	known: readonly string[],
	read: readonly string[],
	besides: ReadonlySet<string> = new Set(),
): { readonly found: number; readonly foreign: number } => {
	const left = new Map<string, number>();
	for (const word of known) left.set(word, (left.get(word) ?? 0) + 1);
	let found = 0;
	let foreign = 0;
	for (const word of read) {
		const count = left.get(word) ?? 0;
		if (count > 0) found += 1;
		else if (!besides.has(word)) foreign += 1;
		left.set(word, count - 1);
	}
	const all = Math.max(1, known.length);
	return { found: found / all, foreign: foreign / all };
};

/** How many of the blocks that begin with words found in the text follow the one before them in it, as a part of 1. */
export const inOrder = ({ blocks }: Known, read: readonly string[]): number => {
	const text = ` ${read.join(" ")} `;
	const places = blocks
		.map((block) => wordsOf(textOfBlock(block)).slice(0, 4).join(" "))
		.map((start) => ` ${start} `)
		.filter((start) => start.length > 8 && text.split(start).length === 2)
		.map((start) => text.indexOf(start));
	const kept = places.filter((place, at) => place > (places[at - 1] ?? -1));
	return places.length === 0 ? 1 : kept.length / places.length;
};
