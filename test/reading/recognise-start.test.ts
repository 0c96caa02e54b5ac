import { afterAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openFakes } from "./support/fake-tesseract.ts";

const fakes = openFakes();
afterAll(fakes.close);
const command = fakes.make("tesseract", "");
const silent = fakes.make("silent", "");
const other = "/bin/true";

const told = (given: Record<string, string>) => {
	const read = readConfig(given);
	return read.kind === "faults" ? read.faults : read.config.ocr;
};

describe("the program that recognises text", () => {
	it("is not there unless it is named", () => {
		expect(told({})).toBeNull();
		expect(told({ OCR_LANGUAGES: "deu" })).toBeNull();
	});

	it("is found by its place, or by its name as shells do", () => {
		const OCR_LANGUAGES = "deu+eng";
		const wanted = { command, languages: OCR_LANGUAGES };
		expect(told({ OCR_COMMAND: command, OCR_LANGUAGES })).toEqual(wanted);
		expect(
			told({
				OCR_COMMAND: "tesseract",
				OCR_LANGUAGES,
				PATH: `:/nowhere:${fakes.folder}`,
			}),
		).toEqual(wanted);
	});

	it.each([
		[
			"that is not there",
			{ OCR_COMMAND: "no-such-s3cr3t" },
			/^OCR_COMMAND: there is no such program.*tesseract-ocr/u,
		],
		[
			"that is a folder of nothing",
			{ OCR_COMMAND: "/s3cr3t/tesseract" },
			/^OCR_COMMAND: there is no such program/u,
		],
		[
			"that is a line for a shell",
			{ OCR_COMMAND: `${command} s3cr3t; true` },
			/^OCR_COMMAND: there is no such program/u,
		],
		[
			"that is something else",
			{ OCR_COMMAND: other },
			/^OCR_COMMAND: must be Tesseract/u,
		],
		[
			"without its languages",
			{ OCR_COMMAND: silent },
			/^OCR_LANGUAGES: part 3, 4, 5 of it is not installed; here are deu, eng$/u,
		],
		[
			"with the one language that is none",
			{ OCR_COMMAND: command, OCR_LANGUAGES: "deu+osd" },
			/^OCR_LANGUAGES: part 2 of it is not installed/u,
		],
		[
			"with languages that are none",
			{ OCR_COMMAND: command, OCR_LANGUAGES: "deu -c s3cr3t" },
			/^OCR_LANGUAGES: must be codes of Tesseract/u,
		],
	])(
		"refuses the start %s, in words and without the value",
		(_, given, fault) => {
			const faults = told(given);
			expect(faults).toEqual([expect.stringMatching(fault)]);
			expect(JSON.stringify(faults)).not.toContain("s3cr3t");
		},
	);
});
