/** Where the camera's notes lie in a picture whose wrapping the reader of notes does not know (WebP, HEIC and its kin); the whole picture otherwise. */
export const notesIn = (bytes: Uint8Array): Uint8Array => {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (file.toString("latin1", 4, 8) === "ftyp")
		return from(file, firstOf(file, headers));
	if (file.toString("latin1", 8, 12) !== "WEBP") return bytes;
	const chunk = chunkOf(file, "EXIF");
	return chunk ? from(chunk, firstOf(chunk, headers)) : bytes;
};

/** How notes begin: the order of their bytes, and their first list right behind. */
const headers = [
	Buffer.from("II*\0\x08\0\0\0", "latin1"),
	Buffer.from("MM\0*\0\0\0\x08", "latin1"),
];

const firstOf = (file: Buffer, wanted: readonly Buffer[]): number =>
	Math.min(
		...wanted
			.map((one) => file.indexOf(one))
			.map((at) => (at < 0 ? Number.POSITIVE_INFINITY : at)),
	);

const from = (file: Buffer, at: number): Uint8Array =>
	Number.isFinite(at) ? file.subarray(at) : file;

const chunkOf = (file: Buffer, name: string): Buffer | null => {
	let at = 12;
	for (let chunks = 0; at + 8 <= file.length && chunks < 10_000; chunks += 1) {
		const size = file.readUInt32LE(at + 4);
		if (file.toString("latin1", at, at + 4) === name)
			return file.subarray(at + 8, at + 8 + size);
		// Chunks begin at even places.
		at += 8 + size + (size % 2);
	}
	return null;
};
