import iconv from "iconv-lite";
import { rtfCharsets } from "./rtf-words.ts";

/** Turns the bytes of one run into text, by the code page of its font. */
export type RtfDecoder = {
	readonly setPage: (page: number) => void;
	readonly setCharset: (font: number, charset: number) => void;
	readonly decode: (bytes: string, font: number) => string;
};

/** Makes the decoder of one file; windows-1252 until the file says otherwise. */
export const createRtfDecoder = (): RtfDecoder => {
	let page = 1252;
	const charsets = new Map<number, number>();
	const encodingOf = (font: number): string => {
		const own = rtfCharsets.get(charsets.get(font) ?? -1);
		const encoding = encodingName(own ?? page);
		return iconv.encodingExists(encoding) ? encoding : "windows-1252";
	};
	return {
		setPage: (given) => {
			page = given;
		},
		setCharset: (font, charset) => {
			charsets.set(font, charset);
		},
		decode: (bytes, font) =>
			/[\u0080-\u00ff]/u.test(bytes)
				? iconv.decode(Buffer.from(bytes, "latin1"), encodingOf(font))
				: bytes,
	};
};

const encodingName = (page: number): string => {
	if (page === 65_001) return "utf-8";
	return page === 10_000 ? "macintosh" : `cp${page}`;
};
