import { deflateSync } from "node:zlib";
import { bytesOf } from "../listed.ts";
import { type Hostile, hostile, unsafe } from "./hostile.ts";
import { zip } from "./zip.ts";

/** Pictures that claim to be vast or are something else too. */
export const hostilePictures = (): Hostile[] => {
	const size = Buffer.alloc(13);
	size.writeUInt32BE(2_147_483_647, 0);
	size.writeUInt32BE(2_147_483_647, 4);
	size.set([8, 6], 8);
	const chunk = (name: string, data: Uint8Array) => {
		const length = Buffer.alloc(4);
		length.writeUInt32BE(data.length);
		return Buffer.concat([length, Buffer.from(name), data, Buffer.alloc(4)]);
	};
	const png = Buffer.concat([
		Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
		chunk("IHDR", size),
		chunk("IDAT", deflateSync(Buffer.alloc(100))),
		chunk("IEND", Buffer.alloc(0)),
	]);
	const jpeg = Buffer.from(bytesOf("photo-without-notes.jpg"));
	const frame = jpeg.indexOf(Buffer.from([0xff, 0xc0]));
	jpeg.fill(0xff, frame + 5, frame + 9);
	return [
		hostile(
			"a picture of two thousand million pixels a side",
			"vast.png",
			png,
			unsafe,
		),
		hostile("a photo of 65,535 pixels a side", "vast.jpg", jpeg, unsafe),
		hostile(
			"an archive behind a picture",
			"both.png",
			Buffer.concat([
				bytesOf("photo-small.png"),
				zip([{ name: "a.txt", bytes: Buffer.from("a") }]),
			]),
			unsafe,
		),
		hostile(
			"a drawing with a script",
			"drawing.svg",
			Buffer.from(
				'<svg xmlns="http://www.w3.org/2000/svg"><script>unseen</script><text>Words</text></svg>',
			),
			["read", "file-kind"],
			"unseen",
		),
	];
};
