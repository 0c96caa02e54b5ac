import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { textOf, textOfPart } from "../../src/core/document.ts";
import { createReading } from "../../src/reading/reading.ts";
import { textOfWords } from "../../src/reading/recognise/legible.ts";
import { pictureSize } from "../../src/reading/recognise/picture-size.ts";
import { createRecogniser } from "../../src/reading/recognise/recognise.ts";
import { openFakes, tableOf } from "./support/fake-tesseract.ts";
import { exif, makeHeic, makeJpeg, makePng } from "./support/make-images.ts";
import { makePdf } from "./support/make-pdf.ts";

const fakes = openFakes();
const readings: { readonly close: () => Promise<void> }[] = [];
afterAll(async () => {
	await Promise.all(readings.map(({ close }) => close()));
	fakes.close();
});

const never = new AbortController().signal;
const sentence = "Die Gemeinde grüsst alle, die über die Brücke gehen.";
const answering = JSON.stringify(tableOf([[sentence]]));
const picture = makeJpeg(1_240, 1_754);
const scan = (pages: number) =>
	makePdf(Array.from({ length: pages }, () => ({ picture })));

let made = 0;
const recogniser = (
	deed: string,
	bounds: Parameters<typeof createRecogniser>[1] = {},
) => {
	made += 1;
	const command = fakes.make(`fake-${made}`, deed);
	return createRecogniser({ command, languages: "deu+eng" }, bounds);
};

const readingWith = (...given: Parameters<typeof recogniser>) => {
	const reading = createReading({ recognise: recogniser(...given) });
	readings.push(reading);
	return reading;
};

const answer = `process.stdout.write(${answering});`;
const log = join(fakes.folder, "log");

describe("a scanned file", () => {
	it("is read page by page, and says that it was recognised", async () => {
		const { read } = readingWith(answer);
		const file = await read({ name: "scan.pdf", bytes: scan(3) }, never);
		expect(file).toMatchObject({ pages: 3, scanned: 0, recognised: 3 });
		expect(file.parts.map(({ mark }) => mark)).toEqual(
			[1, 2, 3].map((number) => ({ kind: "page", number, title: null })),
		);
		expect(file.parts.map(textOfPart)).toEqual([sentence, sentence, sentence]);
	});

	it("stays unread without a program", async () => {
		const reading = createReading();
		readings.push(reading);
		const file = await reading.read({ name: "s.pdf", bytes: scan(2) }, never);
		expect(file).toMatchObject({ parts: [], scanned: 2, recognised: 0 });
	});

	it("is recognised up to its tenth page; the others are named as pictures", async () => {
		const { read } = readingWith(answer);
		const file = await read({ name: "scan.pdf", bytes: scan(12) }, never);
		expect(file).toMatchObject({ pages: 12, scanned: 2, recognised: 10 });
		expect(file.parts).toHaveLength(10);
	});

	it("keeps what stands on its pages beside the picture", async () => {
		const { read } = readingWith(answer);
		const page = { picture, put: [{ text: "Akte 7", x: 60, y: 20 }] };
		const bytes = makePdf([page, page]);
		const file = await read({ name: "scan.pdf", bytes }, never);
		expect(file.parts.map(textOfPart)).toEqual([
			`Akte 7\n${sentence}`,
			`Akte 7\n${sentence}`,
		]);
	});

	it("is left alone when a page of it has text", async () => {
		const { read } = readingWith(answer);
		const words = "This page was written, not scanned, and so it can be read.";
		const bytes = makePdf([
			{ picture },
			{ put: [{ text: words, x: 60, y: 700 }] },
		]);
		const file = await read({ name: "scan.pdf", bytes }, never);
		expect(file).toMatchObject({ scanned: 1, recognised: 0 });
		expect(textOf(file)).toBe(words);
	});
});

describe("a picture", () => {
	it("has the words that are on it, and is page 1 of itself", async () => {
		const { read } = readingWith(answer);
		for (const bytes of [makePng(800, 600), makeJpeg(800, 600)]) {
			const file = await read({ name: "a.png", bytes }, never);
			expect(file).toMatchObject({
				kind: "image",
				pages: null,
				scanned: 0,
				recognised: 1,
				facts: { photo: { width: 800, height: 600 } },
			});
			expect(file.parts[0]?.mark).toEqual({
				kind: "page",
				number: 1,
				title: null,
			});
			expect(textOf(file)).toBe(sentence);
		}
	});

	it("stays a photo when a camera took it, cannot be decoded, or has too many pixels", async () => {
		const { read } = readingWith(
			`require("node:fs").appendFileSync(${JSON.stringify(`${log}-photo`)}, "x"); ${answer}`,
		);
		const notes = exif({ when: "2026:07:01 14:30:00" });
		for (const bytes of [
			makeJpeg(800, 600, notes),
			makeHeic(800, 600),
			makePng(8_000, 5_001),
		]) {
			const file = await read({ name: "a.jpg", bytes }, never);
			expect(file).toMatchObject({ parts: [], recognised: 0 });
		}
		expect(existsSync(`${log}-photo`)).toBe(false);
	});
});

describe("the program", () => {
	it("gets the picture on its input and nothing else: no shell, no environment, no terminal", async () => {
		const seen = `${log}-seen`;
		const take = recogniser(
			`writeFileSync(${JSON.stringify(seen)}, JSON.stringify({ words, env: process.env, cwd: process.cwd(), bytes: bytes.toString("base64") })); ${answer}`,
		);
		expect(await take([picture], never)).toEqual([[sentence]]);
		expect(JSON.parse(readFileSync(seen, "utf8"))).toEqual({
			words: [
				...["stdin", "stdout", "-l", "deu+eng", "--psm", "3"],
				...["-c", "tessedit_create_tsv=1"],
			],
			env: { OMP_THREAD_LIMIT: "1" },
			cwd: "/",
			bytes: Buffer.from(picture).toString("base64"),
		});
	});

	it("never gets what is no picture, which it would take for a list of files", async () => {
		const take = recogniser(
			`writeFileSync(${JSON.stringify(`${log}-list`)}, bytes); ${answer}`,
		);
		const lists = [
			"/etc/passwd\n",
			"\u00ff\u00d8\n/etc/passwd\n",
			"\u0089PNG\n/etc/passwd",
		];
		const pictures = lists.map((list) => Buffer.from(list, "latin1"));
		expect(await take(pictures, never)).toEqual([null, null, null]);
		expect(existsSync(`${log}-list`)).toBe(false);
	});

	it("works on one picture at a time, also of several files", async () => {
		const times = `${log}-times`;
		const take = recogniser(
			`appendFileSync(${JSON.stringify(times)}, "+"); setTimeout(() => { appendFileSync(${JSON.stringify(times)}, "-"); ${answer} }, 60);`,
		);
		await Promise.all([
			take([picture, picture], never),
			take([picture], never),
		]);
		expect(readFileSync(times, "utf8")).toBe("+-+-+-");
	});

	it("may fail on a page: the others are read", async () => {
		const { read } = readingWith(
			`if (bytes.includes("second")) process.exit(1); ${answer}`,
		);
		const second = makeJpeg(1_240, 1_754, Buffer.from("second"));
		const bytes = makePdf([{ picture }, { picture: second }, { picture }]);
		const file = await read({ name: "scan.pdf", bytes }, never);
		expect(file).toMatchObject({ scanned: 1, recognised: 2 });
		expect(file.parts.map(({ mark }) => mark.number)).toEqual([1, 3]);
	});

	it.each([
		["crashes", "process.abort();"],
		["is killed", "process.kill(process.pid, 'SIGSEGV');"],
		["says nothing", ""],
		[
			"says something else",
			"console.log('Error: no such thing\\n'.repeat(50));",
		],
		["closes its input", "process.stdin.destroy();"],
	])("leaves the file as it was when it %s", async (_, deed) => {
		const { read } = readingWith(deed);
		const file = await read({ name: "scan.pdf", bytes: scan(2) }, never);
		expect(file).toMatchObject({ parts: [], scanned: 2, recognised: 0 });
	});

	it.each([
		["hangs", "setInterval(() => undefined, 1000);", { patience: 1_500 }],
		[
			"hangs in a program it started",
			"spawn('/bin/sleep', ['60'], { stdio: 'inherit' });",
			{ patience: 1_500 },
		],
		[
			"floods",
			"const much = 'x'.repeat(1e6); const more = () => process.stdout.write(much, more); more();",
			{},
		],
		[
			"eats memory",
			"const all = []; setInterval(() => all.push(Buffer.alloc(2e7, 1)), 5);",
			{ memory: 200_000_000 },
		],
	])(
		"is ended when it %s, and gets no more of this file",
		async (_, deed, bounds) => {
			const calls = `${log}-${_.replaceAll(" ", "-")}`;
			const take = recogniser(
				`appendFileSync(${JSON.stringify(calls)}, process.pid + "\\n"); ${deed}`,
				bounds,
			);
			expect(await take([picture, picture], never)).toEqual([null, null]);
			const pids = readFileSync(calls, "utf8").trim().split("\n").map(Number);
			expect(pids).toHaveLength(1);
			expect(isAlive(pids[0] ?? 0)).toBe(false);
		},
	);

	it("is ended when nobody waits any more, running or in line", async () => {
		const started = `${log}-stop`;
		const { read } = readingWith(
			`appendFileSync(${JSON.stringify(started)}, process.pid + "\\n"); setInterval(() => undefined, 1000);`,
		);
		const stop = new AbortController();
		const both = [1, 2].map(() =>
			read({ name: "scan.pdf", bytes: scan(1) }, stop.signal).catch(
				(error) => error.code,
			),
		);
		// A file is there a moment before its first line.
		while (!existsSync(started) || readFileSync(started).length === 0)
			await wait(10);
		stop.abort();
		expect(await Promise.all(both)).toEqual(["stopped", "stopped"]);
		const pids = readFileSync(started, "utf8").trim().split("\n").map(Number);
		expect(pids).toHaveLength(1);
		expect(isAlive(pids[0] ?? 0)).toBe(false);
	});

	it("that is gone since the start leaves files as they are", async () => {
		const take = createRecogniser({
			command: join(fakes.folder, "gone"),
			languages: "eng",
		});
		expect(await take([picture], never)).toEqual([null]);
	});
});

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

describe("what Tesseract saw", () => {
	it("becomes paragraphs; words split at the end of a line are whole again", () => {
		const table = tableOf([
			[
				"Die Verwaltung der Gemeinde hat die Unter-",
				"lagen für die Brücke erhalten und dankt.",
			],
			["Freundliche Grüsse"],
		]);
		expect(textOfWords(table)).toEqual([
			"Die Verwaltung der Gemeinde hat die Unterlagen für die Brücke erhalten und dankt.",
			"Freundliche Grüsse",
		]);
	});

	it("keeps rows of an address apart", () => {
		const table = tableOf([
			["Gemeinde Altmühl", "Bahnhofstrasse 7", "3000 Bern"],
			["Wir laden alle herzlich zur Versammlung ein, am Montag."],
		]);
		expect(textOfWords(table)?.slice(0, 3)).toEqual([
			"Gemeinde Altmühl",
			"Bahnhofstrasse 7",
			"3000 Bern",
		]);
	});

	it("is no text when it is noise", () => {
		expect(textOfWords("")).toBeNull();
		expect(textOfWords(tableOf([["Room 12 is ready"]]))).toBeNull();
		expect(textOfWords(tableOf([[sentence]], 40))).toBeNull();
		expect(
			textOfWords(
				tableOf([
					[
						"a b c d e f g h i j k l m n o p q r s t",
						"| — / ~ = + _ . , ; : | — / ~ = + _ . , ;",
					],
				]),
			),
		).toBeNull();
	});

	it("is text or nothing, whatever the program answers", () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.array(
						fc.oneof(fc.string(), fc.constantFrom("5", "1", "\u202e", "99")),
					),
				),
				(rows) => {
					const found = textOfWords(
						rows.map((row) => row.join("\t")).join("\n"),
					);
					expect(found ?? []).toEqual(
						(found ?? []).filter((text) => /[\p{L}\p{N}]/u.test(text)),
					);
				},
			),
		);
	});
});

describe("the size of a picture", () => {
	it("is that of its first frame, whatever its thumbnail or a later one says", () => {
		expect(pictureSize(makePng(640, 480))).toEqual({ width: 640, height: 480 });
		const inside = makeJpeg(10, 10);
		expect(pictureSize(makeJpeg(640, 480, inside))).toEqual({
			width: 640,
			height: 480,
		});
		const arithmetic = Buffer.from(makeJpeg(60_000, 50_000));
		arithmetic[arithmetic.indexOf(Buffer.of(0xff, 0xc0)) + 1] = 0xc9;
		expect(
			pictureSize(Buffer.concat([arithmetic.subarray(0, -2), inside])),
		).toEqual({ width: 60_000, height: 50_000 });
	});

	it("is none for anything else, cut or damaged", () => {
		fc.assert(
			fc.property(
				fc.constantFrom(makePng(9, 9), makeJpeg(9, 9)),
				fc.nat(200),
				fc.nat(255),
				(whole, at, byte) => {
					const broken = whole.slice(0, at);
					if (broken.length > 3) broken[broken.length >> 1] = byte;
					const size = pictureSize(broken);
					expect(size === null || size.width * size.height > 0).toBe(true);
				},
			),
		);
		expect(pictureSize(makeHeic(9, 9))).toBeNull();
		expect(pictureSize(makePng(0, 9))).toBeNull();
	});
});
