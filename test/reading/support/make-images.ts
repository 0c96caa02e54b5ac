import { crc32, deflateSync } from "node:zlib";

const text = (value: string): Buffer => Buffer.from(value, "latin1");
const big = (value: number): Buffer => {
	const bytes = Buffer.alloc(4);
	bytes.writeUInt32BE(value);
	return bytes;
};

/** One tag of a TIFF block: text, a number, or a table further on. */
type Tag = readonly [id: number, value: string | number];

const table = (tags: readonly Tag[], place: number): Buffer => {
	const head = Buffer.alloc(2 + tags.length * 12 + 4);
	head.writeUInt16BE(tags.length);
	let rest = Buffer.alloc(0);
	for (const [index, [id, value]] of tags.entries()) {
		const at = 2 + index * 12;
		const words = typeof value === "string" ? text(`${value}\0`) : null;
		head.writeUInt16BE(id, at);
		head.writeUInt16BE(words ? 2 : id === 0x0112 ? 3 : 4, at + 2);
		head.writeUInt32BE(words?.length ?? 1, at + 4);
		if (words && words.length > 4) {
			head.writeUInt32BE(place + head.length + rest.length, at + 8);
			rest = Buffer.concat([rest, words]);
		} else if (words) words.copy(head, at + 8);
		else if (id === 0x0112) head.writeUInt16BE(Number(value), at + 8);
		else head.writeUInt32BE(Number(value), at + 8);
	}
	return Buffer.concat([head, rest]);
};

/** EXIF of a phone: camera, moment, how it was held, and where it was. */
export const exif = (given: {
	readonly when: string;
	readonly zone?: string;
	readonly orientation?: number;
}): Buffer => {
	const tags: Tag[] = [
		[0x010f, "Fotoworks"],
		[0x0110, "Fotoworks F1"],
		[0x0112, given.orientation ?? 1],
		[0x8769, 200],
		[0x8825, 400],
	];
	const own: Tag[] = [
		[0x9003, given.when],
		...(given.zone ? ([[0x9011, given.zone]] as const) : []),
	];
	const block = Buffer.alloc(600);
	text("MM\0*").copy(block);
	big(8).copy(block, 4);
	table(tags, 8).copy(block, 8);
	table(own, 200).copy(block, 200);
	table(
		[
			[1, "N"],
			[3, "E"],
			[0x1b, "Geneva, 46.2044 north"],
			[0x1d, "2026:07:01"],
		],
		400,
	).copy(block, 400);
	return block;
};

const segment = (marker: number, data: Uint8Array): Buffer => {
	const head = Buffer.of(0xff, marker, 0, 0);
	head.writeUInt16BE(data.length + 2, 2);
	return Buffer.concat([head, data]);
};

/** A JPEG that has all but sensible pixels. */
export const makeJpeg = (
	width: number,
	height: number,
	notes?: Uint8Array,
): Uint8Array => {
	const frame = Buffer.of(8, 0, 0, 0, 0, 1, 1, 0x11, 0);
	frame.writeUInt16BE(height, 1);
	frame.writeUInt16BE(width, 3);
	return new Uint8Array(
		Buffer.concat([
			Buffer.of(0xff, 0xd8),
			...(notes
				? [segment(0xe1, Buffer.concat([text("Exif\0\0"), notes]))]
				: []),
			segment(0xdb, Buffer.alloc(65, 1)),
			segment(0xc0, frame),
			segment(0xda, Buffer.of(1, 1, 0, 0, 63, 0)),
			Buffer.alloc(40, 0x55),
			Buffer.of(0xff, 0xd9),
		]),
	);
};

const chunk = (name: string, data: Uint8Array): Buffer => {
	const body = Buffer.concat([text(name), data]);
	return Buffer.concat([big(data.length), body, big(crc32(body))]);
};

/** A PNG of one grey line, whatever size it claims. */
export const makePng = (
	width: number,
	height: number,
	notes?: Uint8Array,
): Uint8Array =>
	new Uint8Array(
		Buffer.concat([
			text("\x89PNG\r\n\x1a\n"),
			chunk(
				"IHDR",
				Buffer.concat([big(width), big(height), Buffer.of(8, 0, 0, 0, 0)]),
			),
			...(notes ? [chunk("eXIf", notes)] : []),
			chunk("IDAT", deflateSync(Buffer.alloc(100))),
			chunk("IEND", new Uint8Array()),
		]),
	);

const box = (name: string, ...data: readonly Uint8Array[]): Buffer => {
	const body = Buffer.concat(data);
	return Buffer.concat([big(body.length + 8), text(name), body]);
};

/** A HEIC as phones make it: a tile and the whole picture. */
export const makeHeic = (width: number, height: number): Uint8Array => {
	const extent = (w: number, h: number) => box("ispe", big(0), big(w), big(h));
	return new Uint8Array(
		Buffer.concat([
			box("ftyp", text("heic"), big(0), text("mif1heic")),
			box(
				"meta",
				big(0),
				box("iprp", box("ipco", extent(512, 512), extent(width, height))),
			),
			box("mdat", Buffer.alloc(50)),
		]),
	);
};

/** A WebP of the simple lossless kind. */
export const makeWebp = (width: number, height: number): Uint8Array => {
	const data = Buffer.alloc(20);
	data[0] = 0x2f;
	data.writeUInt32LE((width - 1) | ((height - 1) << 14), 1);
	const size = Buffer.alloc(4);
	size.writeUInt32LE(data.length);
	const all = Buffer.alloc(4);
	all.writeUInt32LE(data.length + 12);
	return new Uint8Array(
		Buffer.concat([text("RIFF"), all, text("WEBPVP8L"), size, data]),
	);
};
