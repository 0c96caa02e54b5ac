import { type Entry, fromBufferPromise, getFileNameLowLevel } from "yauzl";
import { Problem } from "../../core/problem.ts";

/** One file in an archive, as the directory at its end describes it; `start` and `end` are what it takes up of the bytes, with the header before its data. */
export type ZipEntry = {
	readonly name: string;
	readonly stored: boolean;
	readonly compressed: number;
	readonly claimed: number;
	readonly crc: number;
	readonly start: number;
	readonly data: number;
	readonly end: number;
};

/** Everything the directory of an archive lists, in its order; inflates nothing. Problems `file-damaged`, `file-locked`, `file-unsafe` for more than `most` entries. */
export const zipEntries = async (
	bytes: Uint8Array,
	most: number,
): Promise<ZipEntry[]> => {
	const buffer = viewOf(bytes);
	const entries: ZipEntry[] = [];
	try {
		// Names and sizes are judged by the gate, which tells the unsafe from the damaged.
		const zip = await fromBufferPromise(buffer, {
			decodeStrings: false,
			validateEntrySizes: false,
		});
		if (zip.entryCount > most) throw new Problem("file-unsafe");
		for await (const entry of zip.eachEntry())
			entries.push(described(entry, buffer));
	} catch (error) {
		throw problemOf(error);
	}
	return entries;
};

/** The same memory as a buffer. */
export const viewOf = (bytes: Uint8Array): Buffer =>
	Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

const described = (entry: Entry, buffer: Buffer): ZipEntry => {
	if (entry.isEncrypted()) throw new Problem("file-locked");
	const method = entry.compressionMethod;
	// Office programs store or deflate; anything else only serves to hide.
	if (method !== 0 && method !== 8) throw new Problem("file-unsafe");
	const start = entry.relativeOffsetOfLocalHeader;
	if (start + header > buffer.length || buffer.readUInt32LE(start) !== sign)
		throw new Problem("file-damaged");
	if (buffer.readUInt16LE(start + 6) & 1) throw new Problem("file-locked");
	const data =
		start +
		header +
		buffer.readUInt16LE(start + 26) +
		buffer.readUInt16LE(start + 28);
	const end = data + entry.compressedSize;
	if (end > buffer.length) throw new Problem("file-damaged");
	return {
		name: getFileNameLowLevel(
			entry.generalPurposeBitFlag,
			entry.fileNameRaw,
			entry.extraFields,
			true,
		),
		stored: method === 0,
		compressed: entry.compressedSize,
		claimed: entry.uncompressedSize,
		crc: entry.crc32,
		start,
		data,
		end,
	};
};

const header = 30;
const sign = 0x04034b50;

const problemOf = (error: unknown): Problem => {
	if (error instanceof Problem) return error;
	const locked = error instanceof Error && /encryption/u.test(error.message);
	return new Problem(locked ? "file-locked" : "file-damaged");
};
