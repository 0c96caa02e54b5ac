/** Whether a picture reaches its end; kinds without a mark of their end are taken for whole if the lengths they give are there. */
export const isWhole = (bytes: Uint8Array): boolean => {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const begins = (at: number, text: string): boolean =>
		file.toString("latin1", at, at + text.length) === text;
	if (begins(0, "\u0089PNG")) return file.lastIndexOf("IEND") > 8;
	if (begins(0, "\u00ff\u00d8"))
		return (
			file.lastIndexOf(Buffer.of(0xff, 0xd9)) >
			// The thumbnail of a cut photo is whole, but lies before the data.
			file.lastIndexOf(Buffer.of(0xff, 0xda))
		);
	if (begins(0, "GIF8")) return file.subarray(-16).includes(0x3b);
	if (begins(0, "RIFF"))
		return file.length > 8 && file.length >= file.readUInt32LE(4) + 8;
	if (begins(4, "ftyp")) return boxesFit(file);
	return true;
};

/** HEIC and its kin: boxes with their lengths, one after the other. */
const boxesFit = (file: Buffer): boolean => {
	let at = 0;
	for (let boxes = 0; at + 8 <= file.length && boxes < 10_000; boxes += 1) {
		const size = file.readUInt32BE(at);
		if (size === 0) return true;
		const long = size === 1 && at + 16 <= file.length;
		const length = long ? Number(file.readBigUInt64BE(at + 8)) : size;
		if (length < 8) return false;
		at += length;
	}
	return at === file.length || (at < file.length && file.length - at < 8);
};
