import type { Seal } from "../core/seal.ts";
import type { Kept } from "../modules/restore/points.ts";
import { writeAddress } from "./points-text.ts";

/** What of a kept object is sealed in its row: where it was, the server's mark, and the mark of its content. */
export const closeKept = (
	seal: Seal,
	{ href, etag, content }: Omit<Kept, "text">,
): Buffer => {
	const bytes = isHash.test(content)
		? Buffer.from(content, "hex")
		: Buffer.alloc(0);
	const rest = bytes.length > 0 ? [href, etag] : [href, etag, content];
	const said = Buffer.from(JSON.stringify(rest));
	return seal.closeBytes(Buffer.concat([Buffer.of(bytes.length), bytes, said]));
};

/** Opens a row; null when it is damaged. */
export const openKept = (
	seal: Seal,
	row: { readonly text: Buffer; readonly body: Buffer },
): Kept | null => {
	const opened = seal.openBytes(row.body);
	if (opened === null) return null;
	const start = 1 + (opened[0] ?? 0);
	const rest: unknown = JSON.parse(opened.toString("utf8", start));
	if (!Array.isArray(rest)) return null;
	const [href, etag, content = opened.toString("hex", 1, start)] = rest;
	return {
		href: String(href),
		etag: String(etag),
		content: String(content),
		text: writeAddress(row.text),
	};
};

/** The keyed mark of an object as a number. Their sum, {@link addUp}, does not depend on their order and follows a change without the rest. */
export const numberOf = (
	seal: Seal,
	{ href, text, etag, content }: Kept,
): bigint => {
	const mark = seal.mark(JSON.stringify([href, text, etag, content]));
	return readSum(Buffer.from(mark, "base64url"));
};

/** The sum of the parts of objects. */
export const addUp = (parts: readonly bigint[]): bigint =>
	parts.reduce((sum, part) => sum + part, 0n) % modulus;

/** A sum with some objects taken out and others put in. */
export const movedSum = (sum: bigint, out: bigint, into: bigint): bigint =>
	(sum + modulus - out + into) % modulus;

/** A sum as it is stored; {@link readSum} reads it back. */
export const writeSum = (sum: bigint): Buffer =>
	Buffer.from(sum.toString(16).padStart(64, "0"), "hex");

/** Reads {@link writeSum}. */
export const readSum = (digest: Buffer): bigint =>
	BigInt(`0x0${digest.toString("hex")}`);

const modulus = 2n ** 256n;
const isHash = /^[0-9a-f]{64}$/u;
