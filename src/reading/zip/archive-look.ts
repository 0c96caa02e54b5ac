import { constants, inflateRawSync } from "node:zlib";
import type { ZipEntry } from "./zip-entries.ts";

/** Whether an entry is an archive itself, by its name or its first bytes. Workbooks behind the charts of a document are not counted: they are never opened. */
export const looksLikeArchive = (entry: ZipEntry, bytes: Buffer): boolean => {
	if (embedded.test(entry.name)) return false;
	if (archive.test(entry.name)) return true;
	// Whatever stands in these is only ever read as text.
	if (/\.(?:xml|rels)$/iu.test(entry.name)) return false;
	const first = firstBytes(entry, bytes);
	const zipped = packedPicture.test(entry.name);
	return signs.some(
		({ sign, at }) =>
			!(zipped && sign === gzip) &&
			first.subarray(at, at + sign.length / 2).toString("hex") === sign,
	);
};

// Every chart in a presentation carries its workbook like this.
const embedded =
	/^(?:word|ppt|xl)\/embeddings\/[^/]+\.(?:xlsx|xlsm|xlsb|docx|docm|pptx|pptm)$/iu;

const archive =
	/\.(?:zip|zipx|7z|rar|t?gz|gzip|t?bz2?|t?xz|lzma|lz4?|zst|br|z|tar|jar|war|apk|cab|iso|img|dmg|arj|lzh|ace|cpio|deb|rpm|epub|xpi|doc[xm]|dot[xm]|xls[xmb]|ppt[xm]|od[tspg])$/iu;

// Office packs its metafile pictures with gzip.
const packedPicture = /\.(?:emz|wmz|svgz)$/iu;

const gzip = "1f8b";
const signs = [
	{ sign: "504b0304", at: 0 },
	{ sign: "504b0506", at: 0 },
	{ sign: "377abcaf271c", at: 0 },
	{ sign: "526172211a07", at: 0 },
	{ sign: "fd377a585a00", at: 0 },
	{ sign: "425a68", at: 0 },
	{ sign: "28b52ffd", at: 0 },
	{ sign: "4d534346", at: 0 },
	{ sign: gzip, at: 0 },
	{ sign: "7573746172", at: 257 },
];

const firstBytes = (entry: ZipEntry, bytes: Buffer): Buffer => {
	const raw = bytes.subarray(entry.data, Math.min(entry.end, entry.data + 512));
	if (entry.stored) return raw;
	try {
		return inflateRawSync(raw, {
			finishFlush: constants.Z_SYNC_FLUSH,
			maxOutputLength: 1_000_000,
		});
	} catch {
		// Damaged data is told when it is read.
		return Buffer.alloc(0);
	}
};
