import { constants, inflateSync } from "node:zlib";

/** How many bytes a filter makes of these, without keeping more than `most` of them; any number above `most` if they are more, null if they are broken. */
export const unpackedSize = (
	filter: string,
	packed: Uint8Array,
	most: number,
): number | null => {
	const sizeOf = sizes.get(filter);
	return sizeOf ? sizeOf(packed, most) : packed.length;
};

type SizeOf = (packed: Uint8Array, most: number) => number | null;

const inflated: SizeOf = (packed, most) => {
	// What does not begin as zlib does is not inflated by pdf.js either.
	const [first = 0, second = 0] = packed;
	if ((first & 15) !== 8 || (first * 256 + second) % 31 !== 0) return 0;
	try {
		return inflateSync(packed, {
			maxOutputLength: most,
			chunkSize: 64 * 1024,
			finishFlush: constants.Z_SYNC_FLUSH,
		}).length;
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : null;
		return code === "ERR_BUFFER_TOO_LARGE" ? most + 1 : null;
	}
};

/** Counts only: each code stands for one byte more than the one before it in the table. */
const lzw: SizeOf = (packed, most) => {
	const lengths = new Uint16Array(4_097);
	let [size, next, width, bits, held, before] = [0, 258, 9, 0, 0, 0];
	for (const byte of packed) {
		held = (held << 8) | byte;
		bits += 8;
		if (bits < width) continue;
		bits -= width;
		const code = (held >> bits) & ((1 << width) - 1);
		held &= (1 << bits) - 1;
		if (code === 257) break;
		if (code === 256) {
			[next, width, before] = [258, 9, 0];
			continue;
		}
		const length =
			code < 256 ? 1 : code < next ? (lengths[code] ?? 1) : before + 1;
		if (before > 0 && next < 4_096) {
			lengths[next] = before + 1;
			next += 1;
		}
		before = length;
		size += length;
		if (size > most) return size;
		width =
			next + 1 >= 2_048
				? 12
				: next + 1 >= 1_024
					? 11
					: next + 1 >= 512
						? 10
						: 9;
	}
	return size;
};

const runs: SizeOf = (packed, most) => {
	let size = 0;
	for (let at = 0; at < packed.length && size <= most; ) {
		const code = packed[at] ?? 128;
		if (code === 128) break;
		size += code < 128 ? code + 1 : 257 - code;
		at += code < 128 ? code + 2 : 2;
	}
	return size;
};

const sizes = new Map<string, SizeOf>([
	["FlateDecode", inflated],
	["LZWDecode", lzw],
	["RunLengthDecode", runs],
]);
