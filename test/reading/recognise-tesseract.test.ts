import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { textOf } from "../../src/core/document.ts";
import { createReading } from "../../src/reading/reading.ts";
import { findRecogniser } from "../../src/reading/recognise/find-recogniser.ts";
import { createRecogniser } from "../../src/reading/recognise/recognise.ts";
import {
	accuracy,
	knownOf,
	knownWords,
	markdownOf,
	wordsOf,
} from "../corpus/known.ts";
import { bytesOf, filesFolder } from "../corpus/listed.ts";
import { has, run, workFolder } from "../corpus/tools.ts";
import { makeJpeg } from "./support/make-images.ts";

const languages = "eng+deu+fra+ita+spa";
const found = findRecogniser("tesseract", languages);
const isHere =
	found.kind === "found" && has("gs") && existsSync("/usr/bin/convert");
const recognise = createRecogniser({
	command: found.kind === "found" ? found.command : "",
	languages,
});
const reading = createReading({ recognise });
const folder = workFolder();
afterAll(async () => {
	await reading.close();
	rmSync(folder, { recursive: true });
});
const never = new AbortController().signal;

/** A file of the corpus as a scanner makes it: a grey JPEG for each page. */
const scanOf = (file: string, device: string, to: string): Uint8Array => {
	const path = join(folder, to);
	run("gs", [
		...["-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", `-sDEVICE=${device}`],
		...["-r200", "-sCompression=JPEG", `-sOutputFile=${path}`],
		join(filesFolder, file),
	]);
	return readFileSync(path);
};

const hasAccents = (word: string): boolean => /[äöüß]/iu.test(word);

describe.skipIf(!isHere)("with Tesseract and ghostscript", () => {
	it("a scanned German letter is read, umlauts and all", async () => {
		const bytes = scanOf("de-administrative.narrow.pdf", "pdfimage8", "a.pdf");
		const read = await reading.read({ name: "scan.pdf", bytes }, never);
		expect(read).toMatchObject({ pages: 1, scanned: 0, recognised: 1 });
		const known = knownWords(knownOf(markdownOf("de-administrative")));
		const words = wordsOf(textOf(read));
		expect(accuracy(known, words).found).toBeGreaterThan(0.97);
		expect(known.filter(hasAccents).length).toBeGreaterThan(10);
		expect(
			accuracy(known.filter(hasAccents), words.filter(hasAccents)).found,
		).toBeGreaterThan(0.9);
		const texts = read.parts.flatMap(({ pieces }) => pieces);
		expect(texts).toContainEqual({
			kind: "paragraph",
			text: "Das Protokoll vom 10. März wird ohne Änderungen genehmigt und verdankt.",
		});
	}, 60_000);

	it.each([
		["fr-contract.justified.pdf", "fr-contract"],
		["it-contract.justified.pdf", "it-contract"],
		["es-marketing.columns.pdf", "es-marketing"],
		["en-technical.columns.pdf", "en-technical"],
	])(
		"%s is read after it was scanned",
		async (file, text) => {
			const bytes = scanOf(file, "pdfimage8", "b.pdf");
			const read = await reading.read({ name: "scan.pdf", bytes }, never);
			expect(read).toMatchObject({ scanned: 0, recognised: read.pages });
			const known = knownWords(knownOf(markdownOf(text)));
			expect(accuracy(known, wordsOf(textOf(read))).found).toBeGreaterThan(0.9);
		},
		120_000,
	);

	it("a picture of a page is read, also when it lies askew", async () => {
		const page = scanOf("de-administrative.narrow.pdf", "png16m", "c.png");
		const to = join(folder, "askew.jpg");
		run("/usr/bin/convert", ["png:-", "-rotate", "1.5", to], page);
		const known = knownWords(knownOf(markdownOf("de-administrative")));
		for (const bytes of [page, readFileSync(to)]) {
			const read = await reading.read({ name: "page", bytes }, never);
			expect(read).toMatchObject({ kind: "image", recognised: 1 });
			expect(accuracy(known, wordsOf(textOf(read))).found).toBeGreaterThan(0.9);
		}
	}, 60_000);

	it("a picture without words has no text, nor has a damaged one", async () => {
		const pictures = [
			bytesOf("photo-without-notes.jpg"),
			bytesOf("photo-small.png"),
			makeJpeg(1_240, 1_754),
			bytesOf("photo-lake.jpg").slice(0, 20_000),
		];
		expect(await recognise(pictures, never)).toEqual(pictures.map(() => null));
	}, 60_000);
});
