import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../tools.ts";

/** The year, place and camera that are written into a picture; the place must never come out again. */
export const shot = {
	camera: "Tannenblick T-200",
	taken: "2025:08:03 17:42:10",
	/** 46.2856 north, 8.5401 east, as the camera writes it: degrees, minutes, hundredths of seconds. */
	north: [46, 17, 816],
	east: [8, 32, 2436],
} as const;

/** Pictures as cameras and programs make them, by their file names. */
export const pictures = (folder: string): Map<string, Uint8Array> => {
	const made = new Map<string, Uint8Array>();
	const plain = join(folder, "plain.jpg");
	run("convert", [
		"-size",
		"640x480",
		"-seed",
		"7",
		"plasma:steelblue-sienna",
		"-quality",
		"60",
		plain,
	]);
	const noted = join(folder, "noted.jpg");
	writeFileSync(noted, withNotes(readFileSync(plain)));
	made.set("photo-lake.jpg", readFileSync(noted));
	made.set("photo-without-notes.jpg", readFileSync(plain));
	for (const [name, args] of [
		["photo-lake.webp", [noted, "-resize", "320x240"]],
		[
			"photo-small.png",
			[
				"-size",
				"120x90",
				"-seed",
				"3",
				"plasma:green-yellow",
				"-depth",
				"8",
				"-colors",
				"64",
			],
		],
		[
			"drawing-alpha.webp",
			[
				"-size",
				"200x200",
				"xc:none",
				"-fill",
				"red",
				"-draw",
				"circle 100,100 100,20",
			],
		],
		[
			"screenshot-words.png",
			[
				"-size",
				"480x120",
				"xc:white",
				"-pointsize",
				"24",
				"-draw",
				"text 20,60 'Room 12 is ready'",
				"-colors",
				"16",
			],
		],
	] as const) {
		const to = join(folder, name);
		run("convert", [...args, to]);
		made.set(name, readFileSync(to));
	}
	const heic = join(folder, "photo-lake.heic");
	run("heif-enc", ["-q", "40", noted, "-o", heic]);
	made.set("photo-lake.heic", readFileSync(heic));
	return made;
};

/** A JPEG with what a camera notes in front of its picture. */
const withNotes = (jpeg: Uint8Array): Uint8Array => {
	const notes = Buffer.concat([Buffer.from("Exif\0\0", "latin1"), notesOf()]);
	const length = Buffer.alloc(2);
	length.writeUInt16BE(notes.length + 2);
	return Buffer.concat([
		jpeg.subarray(0, 2),
		Buffer.from([0xff, 0xe1]),
		length,
		notes,
		jpeg.subarray(2),
	]);
};

type Entry = { tag: number; type: 2 | 4 | 5; value: Buffer; count: number };

const words = (tag: number, text: string): Entry => ({
	tag,
	type: 2,
	value: Buffer.from(`${text}\0`, "latin1"),
	count: text.length + 1,
});

const degrees = (
	tag: number,
	[whole, minutes, hundredths]: readonly [number, number, number],
): Entry => {
	const value = Buffer.alloc(24);
	for (const [at, number] of [whole, 1, minutes, 1, hundredths, 100].entries())
		value.writeUInt32LE(number, 4 * at);
	return { tag, type: 5, value, count: 3 };
};

const pointer = (tag: number, to: number): Entry => {
	const value = Buffer.alloc(4);
	value.writeUInt32LE(to);
	return { tag, type: 4, value, count: 1 };
};

const notesOf = (): Buffer => {
	const [make = "", model = ""] = shot.camera.split(" ");
	const shown = (details: number, place: number) => [
		words(0x010f, make),
		words(0x0110, model),
		pointer(0x8769, details),
		pointer(0x8825, place),
	];
	const details = [words(0x9003, shot.taken)];
	const place = [
		words(1, "N"),
		degrees(2, shot.north),
		words(3, "E"),
		degrees(4, shot.east),
	];
	const first = directory(shown(0, 0), 8).length + 8;
	const second = first + directory(details, first).length;
	return Buffer.concat([
		Buffer.from("II*\0\x08\0\0\0", "latin1"),
		directory(shown(first, second), 8),
		directory(details, first),
		directory(place, second),
	]);
};

/** A directory of TIFF that begins at `start`, long values behind it. */
const directory = (entries: readonly Entry[], start: number): Buffer => {
	const table = Buffer.alloc(2 + 12 * entries.length + 4);
	table.writeUInt16LE(entries.length);
	const behind: Buffer[] = [];
	let free = start + table.length;
	for (const [at, { tag, type, value, count }] of entries.entries()) {
		const place = 2 + 12 * at;
		table.writeUInt16LE(tag, place);
		table.writeUInt16LE(type, place + 2);
		table.writeUInt32LE(count, place + 4);
		if (value.length <= 4) value.copy(table, place + 8);
		else {
			table.writeUInt32LE(free, place + 8);
			behind.push(value);
			free += value.length;
		}
	}
	return Buffer.concat([table, ...behind]);
};
