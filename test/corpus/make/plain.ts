import iconv from "iconv-lite";
import { type Block, type Known, textOfBlock } from "../known.ts";
import { escaped } from "./open-document.ts";

/** How the letters of a text file are stored; `mark` is the byte order mark that some programs write first. */
export type Encoding = "utf8" | "utf8-mark" | "utf16" | "cp1252";

/** A text as bytes; letters that cp1252 does not have are an error in our texts. */
export const encoded = (text: string, encoding: Encoding): Uint8Array => {
	switch (encoding) {
		case "utf8":
			return Buffer.from(text, "utf8");
		case "utf8-mark":
			return Buffer.from(`\ufeff${text}`, "utf8");
		case "utf16":
			return Buffer.from(`\ufeff${text}`, "utf16le");
		case "cp1252": {
			const bytes = iconv.encode(text, "windows-1252");
			if (iconv.decode(bytes, "windows-1252") !== text)
				throw new Error("this text has letters that cp1252 lacks");
			return bytes;
		}
	}
};

/** A known text as somebody types it into a plain editor of Windows: lines wrapped at `width`, headings underlined. */
export const typed = ({ blocks, notes }: Known, width = 78): string =>
	[...blocks.map((block) => typedBlock(block, width)), ...notes.values()]
		.join("\r\n\r\n")
		.concat("\r\n");

const typedBlock = (block: Block, width: number): string => {
	const text = textOfBlock(block);
	switch (block.kind) {
		case "heading":
			return `${text}\r\n${(block.level === 1 ? "=" : "-").repeat(text.length)}`;
		case "item":
			return wrapped(`* ${text}`, width);
		case "table":
			return text.replaceAll("\n", "\r\n");
		case "paragraph":
			return wrapped(text, width);
	}
};

/** Breaks a line at spaces so that none is longer than `width`. */
export const wrapped = (text: string, width: number, end = "\r\n"): string => {
	const lines = [""];
	for (const word of text.split(" ")) {
		const last = lines.at(-1) ?? "";
		if (last !== "" && last.length + word.length >= width) lines.push(word);
		else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
	}
	return lines.join(end);
};

/** A known text as an old hand-written web page, its letters declared as windows-1252. */
export const page = ({ blocks }: Known): string =>
	`<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><title>Seite</title><style>p { color: #333 }</style><script>var hidden = "not to be read";</script></head><body>\n${blocks.map(tagged).join("\n")}\n</body></html>\n`;

const tagged = (block: Block): string => {
	const text = escaped(textOfBlock(block));
	switch (block.kind) {
		case "heading":
			return `<h${block.level}>${text}</h${block.level}>`;
		case "item":
			return `<ul><li>${text}</ul>`;
		case "table":
			return `<table>${block.rows.map((row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}`).join("")}`).join("\n")}</table>`;
		case "paragraph":
			return `<p>${text}`;
	}
};

/** The first sheet of a known text as rows with a delimiter; a cell that holds it stands in quotes. */
export const rows = ({ blocks }: Known, delimiter: string): string =>
	(blocks.find((block) => block.kind === "table")?.rows ?? [])
		.map((row) =>
			row
				.map((cell) =>
					cell.includes(delimiter) || cell.includes('"')
						? `"${cell.replaceAll('"', '""')}"`
						: cell,
				)
				.join(delimiter),
		)
		.join("\r\n")
		.concat("\r\n");
