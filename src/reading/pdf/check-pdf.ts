import { Problem } from "../../core/problem.ts";
import { fromText } from "./ascii85.ts";
import { type Stream, streamsOf } from "./streams.ts";
import { unpackedSize } from "./unpacked.ts";

/** Looks at the shape of a PDF before anything opens it. Scripts, launch actions and attachments are never run and no reason to refuse. Problems: `file-damaged` if it is no PDF; `file-unsafe` if it would unpack to far more than it is, or counts more pages or objects than any document has. */
export const checkPdf = (bytes: Uint8Array): void => {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const start = file.subarray(0, 1_024).indexOf("%PDF-");
	if (start < 0) throw new Problem("file-damaged");
	if (most.some(([word, count]) => counts(file, word) > count)) throw unsafe();
	// What is encrypted cannot be looked into here; the reader has limits of its own.
	const locked = file.includes("/Encrypt");
	if (locked) return;
	let [unpacked, streams, broken] = [0, 0, 0];
	for (const stream of streamsOf(file)) {
		streams += 1;
		const size = sizeOf(file, stream, mostInAll - unpacked);
		unpacked += size ?? 0;
		broken += size === null ? 1 : 0;
		if (streams > mostStreams) throw unsafe();
		if (broken > mostBroken) throw new Problem("file-damaged");
	}
};

const unsafe = (): Problem => new Problem("file-unsafe");

/** In bytes. */
const mostInOne = 25_000_000;
const mostInAll = 60_000_000;
const mostPixels = 1_000_000_000;
const mostStreams = 20_000;
const mostBroken = 8;
const mostWords = 200_000;

const most: readonly (readonly [string, number])[] = [
	["/Count", 100_000],
	["/Size", 500_000],
	["/Index", 500_000],
];

/** The highest of the one or two numbers that stand behind a word. */
const counts = (file: Buffer, word: string): number => {
	let [highest, found] = [0, 0];
	for (let at = file.indexOf(word); at >= 0; at = file.indexOf(word, at + 5)) {
		found += 1;
		if (found > mostWords) throw unsafe();
		let number = 0;
		for (let next = at + word.length; next < at + 40; next += 1) {
			const code = file[next] ?? 0;
			const digit = code > 47 && code < 58;
			if (!digit && !between.has(code)) break;
			number = digit ? number * 10 + code - 48 : 0;
			highest = Math.max(highest, number);
		}
	}
	return highest;
};

/** White space and the opening of a list. */
const between = new Set([0x20, 0x0a, 0x0d, 0x09, 0x5b]);

/** Null if the stream is broken. */
const sizeOf = (file: Buffer, stream: Stream, left: number): number | null => {
	const { start, end, filters, picture } = stream;
	const [packing = "FlateDecode", another] = filters.filter((name) =>
		packed.has(name),
	);
	if (another) throw unsafe();
	if (picture && picture.width * picture.height > mostPixels) throw unsafe();
	if (picture && honest(picture, end - start)) return 0;
	const size = unpackedSize(
		packing,
		packedBytes(file, stream, packing),
		Math.min(mostInOne, left),
	);
	if (size === null) return null;
	if (size > Math.min(mostInOne, left)) throw unsafe();
	if (size > 1_000_000 && size > (end - start) * 200) throw unsafe();
	return size;
};

const packedBytes = (
	file: Buffer,
	{ start, end, filters: [first = ""] }: Stream,
	packing: string,
): Uint8Array => {
	if (written.has(first)) return fromText(first, file.subarray(start, end));
	// The word in the middle of packed bytes may only look like their end; they know it themselves.
	return file.subarray(start, packing === "FlateDecode" ? file.length : end);
};

const packed = new Set(["FlateDecode", "LZWDecode", "RunLengthDecode"]);
const written = new Set(["ASCII85Decode", "ASCIIHexDecode"]);

/** A picture is never decoded; but what holds more bytes than its pixels need is something else. */
const honest = (
	{ width, height }: { readonly width: number; readonly height: number },
	size: number,
): boolean => size <= width * height * 8 + 65_536;
