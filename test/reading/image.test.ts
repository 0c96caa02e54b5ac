import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Problem } from "../../src/core/problem.ts";
import { readImage } from "../../src/reading/image/read-image.ts";
import {
	exif,
	makeHeic,
	makeJpeg,
	makePng,
	makeWebp,
} from "./support/make-images.ts";

const photo = async (bytes: Uint8Array) => (await readImage(bytes)).facts.photo;

const refused = (bytes: Uint8Array, code: string) =>
	expect(readImage(bytes)).rejects.toMatchObject({ code });

const plain = { taken: null, camera: null };

describe("what is read of a picture", () => {
	it("tells its pixels, and no text", async () => {
		const read = await readImage(makePng(640, 480));
		expect(read).toMatchObject({ parts: [], pages: null, scanned: 0 });
		expect(read.facts.photo).toEqual({ width: 640, height: 480, ...plain });
		expect(await photo(makeJpeg(300, 200))).toEqual({
			width: 300,
			height: 200,
			...plain,
		});
		expect(await photo(makeWebp(300, 200))).toEqual({
			width: 300,
			height: 200,
			...plain,
		});
		expect(await photo(makeHeic(4_032, 3_024))).toEqual({
			width: 4_032,
			height: 3_024,
			...plain,
		});
	});

	it("tells camera and moment, and never where it was taken", async () => {
		const notes = exif({ when: "2026:07:01 14:30:00", zone: "+02:00" });
		for (const bytes of [makeJpeg(40, 30, notes), makePng(40, 30, notes)]) {
			expect(Buffer.from(bytes).includes("Geneva")).toBe(true);
			const read = await readImage(bytes);
			expect(read.facts.photo).toEqual({
				width: 40,
				height: 30,
				taken: Date.parse("2026-07-01T12:30:00Z"),
				camera: "Fotoworks F1",
			});
			expect(JSON.stringify(read)).not.toMatch(/geneva|46|gps|lat|north/iu);
		}
	});

	it("takes a time without a zone for UTC, on any machine", async () => {
		const notes = exif({ when: "2026:07:01 14:30:00" });
		expect((await photo(makeJpeg(4, 3, notes)))?.taken).toBe(
			Date.parse("2026-07-01T14:30:00Z"),
		);
		const none = exif({ when: "0000:00:00 00:00:00" });
		expect((await photo(makeJpeg(4, 3, none)))?.taken).toBeNull();
	});

	it("gives width and height as the picture is looked at", async () => {
		const notes = exif({ when: "2026:07:01 14:30:00", orientation: 6 });
		expect(await photo(makeJpeg(40, 30, notes))).toMatchObject({
			width: 30,
			height: 40,
		});
	});

	it("refuses pixels without end", async () => {
		await refused(makePng(1_000_000_000, 1_000_000_000), "file-unsafe");
		await refused(makePng(4_294_967_295, 1), "file-unsafe");
		await refused(makeHeic(2_000_000_000, 2_000_000_000), "file-unsafe");
	});

	it("refuses what was cut, has no pixels, or is no picture", async () => {
		const notes = exif({ when: "2026:07:01 14:30:00" });
		for (const whole of [
			makeJpeg(40, 30, notes),
			makePng(40, 30, notes),
			makeHeic(40, 30),
			makeWebp(40, 30),
		])
			for (const share of [0.1, 0.5, 0.9])
				await refused(
					whole.slice(0, Math.floor(whole.length * share)),
					"file-damaged",
				);
		await refused(makePng(0, 10), "file-damaged");
		await refused(new Uint8Array(), "file-damaged");
		await refused(new TextEncoder().encode("hello there"), "file-damaged");
	});

	it("answers any damage with facts or a problem", async () => {
		const notes = exif({ when: "2026:07:01 14:30:00" });
		const files = [makeJpeg(4, 3, notes), makePng(4, 3, notes), makeHeic(4, 3)];
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...files),
				fc.array(fc.tuple(fc.nat(700), fc.integer({ min: 0, max: 255 })), {
					maxLength: 10,
				}),
				async (whole, changes) => {
					const broken = new Uint8Array(whole);
					for (const [at, byte] of changes)
						if (at < broken.length) broken[at] = byte;
					const result = await readImage(broken).catch((error) => error);
					expect(result instanceof Problem || "facts" in result).toBe(true);
				},
			),
			{ numRuns: 300 },
		);
	});
});
