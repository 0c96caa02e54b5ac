/** The pixels of a JPEG or PNG by its first frame; null for anything else. Decodes nothing. */
export const pictureSize = (
	bytes: Uint8Array,
): { readonly width: number; readonly height: number } | null => {
	const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const size = file.subarray(0, 8).equals(png) ? sizeOfPng(file) : jpeg(file);
	return size && size.width > 0 && size.height > 0 ? size : null;
};

const png = Buffer.from("\u0089PNG\r\n\u001a\n", "latin1");

const sizeOfPng = (file: Buffer) =>
	file.length >= 24 && file.toString("latin1", 12, 16) === "IHDR"
		? { width: file.readUInt32BE(16), height: file.readUInt32BE(20) }
		: null;

/** From segment to segment: a thumbnail lies within one. */
const jpeg = (file: Buffer) => {
	if (file[0] !== 0xff || file[1] !== 0xd8 || file[2] !== 0xff) return null;
	for (let at = 2; at + 9 <= file.length; ) {
		const code = file[at + 1] ?? 0;
		if (file[at] !== 0xff || code === startOfData) return null;
		if (isFrame(code))
			return {
				width: file.readUInt16BE(at + 7),
				height: file.readUInt16BE(at + 5),
			};
		at += code === 0xff ? 1 : 2 + file.readUInt16BE(at + 2);
	}
	return null;
};

const startOfData = 0xda;

/** Frames of every coding; among their codes are those of three tables. */
const isFrame = (code: number): boolean =>
	code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);
