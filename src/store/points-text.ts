import { deflateRawSync, inflateRawSync } from "node:zlib";
import type { Seal } from "../core/seal.ts";
import { dictionary } from "./points-dictionary.ts";

/** The address of a text: 16 bytes of its keyed mark, so that it tells nothing without the key. */
export const addressOf = (seal: Seal, text: string): Buffer =>
	markBytes(seal, text);

/** What something is looked up by without being told: 16 bytes of its keyed mark. */
export const markBytes = (seal: Seal, text: string): Buffer =>
	Buffer.from(seal.mark(text), "base64url").subarray(0, addressLength);

/** An address as others hold it. */
export const writeAddress = (address: Buffer): string =>
	address.toString("base64url");

/** Reads {@link writeAddress}; null for anything else. */
export const readAddress = (text: string): Buffer | null => {
	const bytes = Buffer.from(text, "base64url");
	return bytes.length === addressLength ? bytes : null;
};

/** Packs a text for the store: made small with the dictionary of its kind, or left as it is where that makes nothing smaller (photos), then sealed. */
export const packText = (seal: Seal, text: string): Buffer => {
	const bytes = Buffer.from(text);
	const small = deflateRawSync(bytes, {
		...sizes(bytes.length >> 1),
		dictionary,
		level: 9,
	});
	const packed =
		small.length < bytes.length
			? Buffer.concat([Buffer.of(ways.small), small])
			: Buffer.concat([Buffer.of(ways.plain), bytes]);
	return seal.closeBytes(packed);
};

/** Unpacks a text; null when it is not exactly the text of this address. */
export const unpackText = (
	seal: Seal,
	address: Buffer,
	body: Buffer,
): string | null => {
	const packed = seal.openBytes(body);
	if (packed === null) return null;
	const bytes = packed.subarray(1);
	if (packed[0] === ways.small)
		return right(
			seal,
			address,
			inflateRawSync(bytes, { ...sizes(bytes.length * 3), dictionary }),
		);
	return packed[0] === ways.plain ? right(seal, address, bytes) : null;
};

const right = (seal: Seal, address: Buffer, bytes: Buffer): string | null => {
	const text = bytes.toString();
	return addressOf(seal, text).equals(address) ? text : null;
};

const addressLength = 16;

/** Most texts are about 1 KB: what is set aside for larger ones would fill the memory. */
const sizes = (length: number) => ({
	windowBits: 13,
	chunkSize: Math.max(1024, length),
});

/** The first byte tells how a text was packed; another dictionary gets another number. */
const ways = { plain: 0, small: 1 };
