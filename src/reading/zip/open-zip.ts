import { crc32, inflateRawSync } from "node:zlib";
import { Problem } from "../../core/problem.ts";
import { checkedEntries, mostInflated } from "./check-zip.ts";
import { decodeXml } from "./decode-xml.ts";
import { viewOf, type ZipEntry } from "./zip-entries.ts";

/** An archive whose files are inflated when they are asked for; null for a name that is not in it. Problems: `file-unsafe` where a size lied or there is too much in all, `file-damaged`. */
export type Zip = {
	readonly names: readonly string[];
	readonly text: (name: string) => Promise<string | null>;
	readonly bytes: (name: string) => Promise<Uint8Array | null>;
};

/** Opens an archive in memory; whatever the gate refuses is refused here too. */
export const openZip = async (bytes: Uint8Array): Promise<Zip> => {
	const buffer = viewOf(bytes);
	const entries = new Map(
		(await checkedEntries(bytes)).map((entry) => [entry.name, entry]),
	);
	let left = mostInflated;
	const read = async (name: string): Promise<Uint8Array | null> => {
		const entry = entries.get(name);
		if (!entry) return null;
		const most = Math.min(left, mostOfOne);
		if (entry.claimed > most) throw new Problem("file-unsafe");
		const data = inflated(entry, buffer);
		left -= data.length;
		return data;
	};
	return {
		names: [...entries.keys()],
		bytes: read,
		text: async (name) => {
			const data = await read(name);
			return data && decodeXml(data);
		},
	};
};

const mostOfOne = 25_000_000;

const inflated = (entry: ZipEntry, buffer: Buffer): Uint8Array => {
	const raw = buffer.subarray(entry.data, entry.end);
	const data = entry.stored ? raw : inflate(raw, entry.claimed);
	if (data.length !== entry.claimed || crc32(data) !== entry.crc)
		throw new Problem("file-damaged");
	return data;
};

const inflate = (raw: Buffer, claimed: number): Buffer => {
	try {
		// Stops at the claimed size, so a lie costs no memory.
		return inflateRawSync(raw, { maxOutputLength: Math.max(claimed, 1) });
	} catch (error) {
		const lied =
			error instanceof Error &&
			"code" in error &&
			error.code === "ERR_BUFFER_TOO_LARGE";
		throw new Problem(lied ? "file-unsafe" : "file-damaged");
	}
};
