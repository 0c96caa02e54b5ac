import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A word that stands nowhere else: letters and digits only, so that it fits every argument. */
export const newCanary = (): string => `zq${randomBytes(10).toString("hex")}`;

/** Every way in which a word could hide in bytes: as it is, pieces of it, UTF-16, URL-encoded, base64 at each offset, hex. */
export const disguises = (canary: string): Buffer[] => {
	const pieces = [0, 5, 10].map((at) => canary.slice(at, at + 12));
	const base64 = [0, 1, 2].map((shift) => {
		const text = Buffer.from("x".repeat(shift) + canary).toString("base64");
		return text.slice(Math.ceil((shift * 4) / 3) + 1, -4);
	});
	return [
		...pieces.map((piece) => Buffer.from(piece)),
		...base64.map((text) => Buffer.from(text)),
		Buffer.from(canary, "utf16le"),
		Buffer.from(Buffer.from(canary).toString("hex")),
	];
};

/** The files below folders, and texts, in which one of the words stands in any disguise. */
export const findCanaries = (
	canaries: readonly string[],
	folders: readonly string[],
	texts: Readonly<Record<string, string>>,
): string[] => placesOf(canaries.flatMap(disguises), folders, texts);

/** The same for short words that are not ours, such as the beginning of a token: as they are, in UTF-16 and in base64. */
export const findWords = (
	words: readonly string[],
	folders: readonly string[],
	texts: Readonly<Record<string, string>>,
): string[] =>
	placesOf(
		words
			.flatMap((word) => [
				Buffer.from(word),
				Buffer.from(word, "utf16le"),
				...[0, 1, 2].map((shift) => {
					const text = Buffer.from("x".repeat(shift) + word).toString("base64");
					return Buffer.from(text.slice(Math.ceil((shift * 4) / 3) + 1, -4));
				}),
			])
			.filter(({ length }) => length >= 5),
		folders,
		texts,
	);

const placesOf = (
	hidden: readonly Buffer[],
	folders: readonly string[],
	texts: Readonly<Record<string, string>>,
): string[] => {
	const leaks = searchFor(hidden);
	const files = folders
		.flatMap(filesBelow)
		.filter((path) => leaks(readFileSync(path)));
	return [
		...files,
		...Object.entries(texts).flatMap(([name, text]) =>
			leaks(Buffer.from(text)) ? [name] : [],
		),
	];
};

/** Looks for thousands of words in one go: what begins like one of them is looked at closely. */
const searchFor = (hidden: readonly Buffer[]) => {
	const begins = new Uint8Array(65_536);
	const byStart = new Map<number, Buffer[]>();
	for (const word of hidden) {
		begins[word.readUInt16LE(0)] = 1;
		const start = word.readUInt32LE(0);
		byStart.set(start, [...(byStart.get(start) ?? []), word]);
	}
	return (bytes: Buffer): boolean => {
		for (let at = 0; at + 4 <= bytes.length; at += 1) {
			if (begins[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0)
				continue;
			const words = byStart.get(bytes.readUInt32LE(at)) ?? [];
			if (words.some((word) => isAt(bytes, word, at))) return true;
		}
		return false;
	};
};

const isAt = (bytes: Buffer, word: Buffer, at: number): boolean =>
	bytes.subarray(at, at + word.length).equals(word);

const filesBelow = (folder: string): string[] =>
	existsSync(folder)
		? readdirSync(folder, { recursive: true, encoding: "utf8" })
				.map((path) => join(folder, path))
				.filter((path) => statSync(path).isFile())
		: [];
