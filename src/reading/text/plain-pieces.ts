import type { Piece } from "../../core/document.ts";
import { tidy } from "../tidy.ts";

/** The pieces of plain text: blank lines part paragraphs, a line with a bullet or number is an item, an underlined line a heading. */
export const piecesOfText = (text: string): Piece[] => {
	const pieces: Piece[] = [];
	let lines: string[] = [];
	let item: Item | null = null;
	const flush = (): void => {
		const held = lines.join("\n").trim();
		if (held !== "") pieces.push({ ...(item ?? paragraph), text: held });
		lines = [];
		item = null;
	};
	for (const line of tidy(text).split("\n")) {
		const bullet = itemOf(line);
		if (line.trim() === "") flush();
		else if (isRule(line)) {
			const [title] = lines;
			if (lines.length === 1 && !item && title !== undefined)
				pieces.push({
					kind: "heading",
					level: line.startsWith("=") ? 1 : 2,
					text: title.trim(),
				});
			else flush();
			lines = [];
		} else if (bullet) {
			flush();
			({ item } = bullet);
			lines.push(bullet.text);
		} else lines.push(line.trimEnd());
	}
	flush();
	return pieces;
};

type Item = { kind: "item"; level: number; ordered: boolean };

const paragraph = { kind: "paragraph" } as const;

const isRule = (line: string): boolean => /^(?:={3,}|-{3,})\s*$/u.test(line);

/** What an item of a list says, where a line begins with a bullet or a number. */
export const itemOf = (line: string): { item: Item; text: string } | null => {
	const found =
		/^(?<space>[ \t]{0,40})(?:[-*+•‣◦▪●–·]|(?<number>\d{1,3}|[a-zA-Z])[.)])[ \t]+(?<text>\S.*)$/u.exec(
			line,
		)?.groups;
	if (found?.text === undefined) return null;
	const width = (found.space ?? "").replaceAll("\t", "    ").length;
	return {
		item: {
			kind: "item",
			level: Math.min(Math.floor(width / 2), 8),
			ordered: found.number !== undefined,
		},
		text: found.text.trim(),
	};
};
