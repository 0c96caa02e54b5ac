import type { Piece } from "../../core/document.ts";
import { plainInline } from "./markdown-inline.ts";

/** A piece that may go on in further lines. */
export type Begun = Exclude<Piece, { kind: "table" }>;

/** Writes the pieces of Markdown while it is read line by line. */
export type MarkdownWriter = {
	/** Ends what was open and begins something. */
	readonly begin: (begun: Begun) => void;
	/** A line that belongs to what is open, or begins a paragraph. */
	readonly goOn: (line: string) => void;
	/** Makes a heading of the open paragraph; false where none is open. */
	readonly makeHeading: (level: number) => boolean;
	readonly end: () => void;
	/** Ends what was open and writes something as it is. */
	readonly add: (piece: Piece) => void;
	readonly pieces: Piece[];
};

/** Makes a writer for one text. */
export const createMarkdownWriter = (): MarkdownWriter => {
	const pieces: Piece[] = [];
	let open: Begun | null = null;
	// One text that grows would be copied line by line.
	let lines: string[] = [];
	const end = (): void => {
		const text = plainInline(lines.join("")).trim();
		if (open && text !== "") pieces.push({ ...open, text });
		open = null;
		lines = [];
	};
	const begin = (begun: Begun): void => {
		end();
		open = begun;
		lines = [`${begun.text} `];
	};
	return {
		begin,
		end,
		pieces,
		goOn: (line) => {
			const bare = line.replace(/\\$/u, "").trim();
			const breaks = / {2}$|\\$/u.test(line);
			open ??= { kind: "paragraph", text: "" };
			lines.push(`${bare}${breaks ? "\n" : " "}`);
		},
		makeHeading: (level) => {
			if (open?.kind !== "paragraph") return false;
			open = { kind: "heading", level, text: "" };
			end();
			return true;
		},
		add: (piece) => {
			end();
			pieces.push(piece);
		},
	};
};
