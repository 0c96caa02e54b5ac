import { isUtf8 } from "node:buffer";
import iconv from "iconv-lite";
import { decode } from "./decode.ts";

/** The text of a page: what its bytes say for sure, then what the page says of itself, then a guess. */
export const decodeHtml = (bytes: Uint8Array): string => {
	const text = decode(bytes);
	const head = Buffer.from(bytes.subarray(0, 2_000)).toString("latin1");
	const named =
		/<meta[^>]{0,200}charset\s*=\s*["']?(?<name>[\w-]{2,40})/iu.exec(head)
			?.groups?.name ?? "";
	if (/utf-?8|utf-?16/iu.test(named) || !iconv.encodingExists(named))
		return text;
	const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	// Whoever copies a page often leaves what it said of its bytes.
	return isUtf8(buffer) || buffer.includes(0)
		? text
		: iconv.decode(buffer, /8859-1$/u.test(named) ? "windows-1252" : named);
};
