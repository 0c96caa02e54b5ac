import { Problem } from "../../core/problem.ts";

/** A stream of a PDF: where its bytes begin and end, and what its dictionary says of them. */
export type Stream = {
	readonly start: number;
	readonly end: number;
	/** Names of the filters in the order in which they are undone. */
	readonly filters: readonly string[];
	/** Pixels, if it says that it is a picture. */
	readonly picture: { readonly width: number; readonly height: number } | null;
};

/** Finds the streams of a PDF one after the other, by the words around them and not by its table, which may lie. Problem `file-unsafe`: far too many. */
export function* streamsOf(file: Buffer): Generator<Stream> {
	let [close, words] = [-1, 0];
	for (let at = file.indexOf("stream"); at >= 0; ) {
		words += 1;
		if (words > mostWords) throw new Problem("file-unsafe");
		const start = begin(file, at);
		if (start === null) {
			at = file.indexOf("stream", at + 6);
			continue;
		}
		const said = dictionary(file, at);
		// Looked for once and not for each stream: there may be none.
		if (close < start) close = file.indexOf("endstream", start);
		if (close < 0) close = file.length;
		const end = told(file, start, said) ?? close;
		yield { start, end, filters: filtersOf(said), picture: pictureOf(said) };
		at = file.indexOf("stream", Math.max(end, start));
	}
}

const mostWords = 100_000;

/** After the word and its line break; null if the word is another. */
const begin = (file: Buffer, at: number): number | null => {
	const [first, second] = [file[at + 6], file[at + 7]];
	const ending = file[at - 1] === 0x64 && file[at - 2] === 0x6e;
	if (ending || (first !== 0x0a && first !== 0x0d)) return null;
	return first === 0x0d && second === 0x0a ? at + 8 : at + 7;
};

/** Where it ends by its own word, if that is true. */
const told = (file: Buffer, start: number, said: string): number | null => {
	const length = /\/Length\s+(\d{1,9})(?!\d|\s+\d+\s+R)/u.exec(said)?.[1];
	const end = start + Number(length ?? Number.NaN);
	const near = file.subarray(end, end + 13).includes("endstream");
	return length && near ? end : null;
};

const dictionary = (file: Buffer, at: number): string => {
	const text = file.toString("latin1", Math.max(0, at - 2_000), at);
	return text
		.slice(Math.max(text.lastIndexOf(" obj"), text.lastIndexOf("endobj")) + 1)
		.replace(/#([\da-f]{2})/giu, (_, hex: string) =>
			String.fromCharCode(Number.parseInt(hex, 16)),
		);
};

const filtersOf = (said: string): string[] => {
	const list =
		/\/(?:Filter|F)\s*(?:\[([^\]]*)\]|\/(\w+))/u.exec(said)?.slice(1) ?? [];
	return (list.join(" ").match(/\w+/gu) ?? []).map(
		(name) => short.get(name) ?? name,
	);
};

const short = new Map([
	["Fl", "FlateDecode"],
	["LZW", "LZWDecode"],
	["A85", "ASCII85Decode"],
	["AHx", "ASCIIHexDecode"],
	["RL", "RunLengthDecode"],
]);

const pictureOf = (said: string): Stream["picture"] => {
	const number = (name: string): number =>
		Number(new RegExp(`/${name}\\s+(\\d{1,12})`, "u").exec(said)?.[1] ?? 0);
	const [width, height] = [number("Width"), number("Height")];
	return /\/Subtype\s*\/Image/u.test(said) && width > 0 && height > 0
		? { width, height }
		: null;
};
