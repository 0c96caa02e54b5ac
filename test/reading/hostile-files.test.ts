import { beforeAll, describe, expect, it } from "vitest";
import { textOf } from "../../src/core/document.ts";
import { createReading } from "../../src/reading/reading.ts";
import { hostileFiles } from "../corpus/hostile/files.ts";
import { type Measured, measureHostile } from "../corpus/hostile/measure.ts";
import { bytesOf, listed } from "../corpus/listed.ts";
import { outcomeOf } from "./outcome-of.ts";

let measured: Measured[] = [];
beforeAll(() => {
	measured = measureHostile({ rest: 20, rounds: 1 });
}, 240_000);

describe("a hostile file", () => {
	it("is refused with its reason or read harmlessly, each one", () => {
		expect(measured.length).toBeGreaterThan(40);
		expect(
			measured
				.filter(({ expected, outcome }) => !expected.includes(outcome))
				.map(({ what, outcome }) => `${what}: ${outcome}`),
		).toEqual([]);
	});

	it("shows nothing that was hidden in it, and nothing of this machine", () => {
		expect(
			measured
				.filter(({ never, text }) => never !== null && text?.includes(never))
				.map(({ what }) => what),
		).toEqual([]);
	});

	it("never takes more memory than is set aside for it", () => {
		// What a file takes on top of a process that does nothing is held by `bench/documents`; here a reader that unpacks a bomb would show.
		expect(
			measured
				.filter(({ memory }) => (memory ?? 0) > 450)
				.map(({ what, memory }) => `${what}: ${memory} MB`),
		).toEqual([]);
	});

	it("ends long before the one who waits gives up", () => {
		expect(
			measured
				.filter(({ time }) => time > 11_000)
				.map(({ what, time }) => `${what}: ${time} ms`),
		).toEqual([]);
	});

	it("is refused by a first look where unpacking it would be the harm", () => {
		const bombs = [
			"bomb.docx",
			"overlap.docx",
			"nested.docx",
			"many.docx",
			"path.docx",
			"bomb.pdf",
			"thrice.pdf",
			"large.txt",
		];
		expect(
			measured
				.filter(({ name, gate }) => bombs.includes(name) && !gate)
				.map(({ what }) => what),
		).toEqual([]);
	});

	it("keeps nobody else from reading: a letter between bombs is read", async () => {
		const reading = createReading();
		const signal = new AbortController().signal;
		const bombs = hostileFiles().filter(({ name }) =>
			/^(?:cells|tables|spaces|liar)/u.test(name),
		);
		const around = bombs.map((bomb) => outcomeOf(reading.read(bomb, signal)));
		const letter = await reading.read(
			{ name: "letter.pdf", bytes: bytesOf("en-personal.pdf") },
			signal,
		);
		expect(textOf(letter)).toContain("thank you for the parcel");
		expect(await Promise.all(around)).not.toContain("crashed");
		await reading.close();
	});
});

describe("a broken, locked or wrongly named file", () => {
	it("is refused with its reason, or read as what it is", async () => {
		const reading = createReading();
		const files = listed().filter(({ kind }) => kind === null);
		const wrong = await Promise.all(
			files.map(async ({ file, outcomes }) => {
				const outcome = await outcomeOf(
					reading.read(
						{ name: file, bytes: bytesOf(file) },
						new AbortController().signal,
					),
				);
				return outcomes.some((one) => one === outcome)
					? []
					: [`${file}: ${outcome}`];
			}),
		);
		expect(files.length).toBeGreaterThan(20);
		expect(wrong.flat()).toEqual([]);
		await reading.close();
	});

	it.each([
		["letter-that-is-a-pdf.txt", "pdf"],
		["no-name-at-all", "pdf"],
		["picture-that-says.docx", "image"],
		["sheet-that-says.docx", "xlsx"],
	])("is taken for what its bytes say: %s is %s", async (name, kind) => {
		const reading = createReading();
		const read = await reading.read(
			{ name, bytes: bytesOf(name) },
			new AbortController().signal,
		);
		expect(read.kind).toBe(kind);
		await reading.close();
	});
});
