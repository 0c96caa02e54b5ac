import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Read, textOf } from "../../src/core/document.ts";
import { knownOf, markdownOf, wordsOf } from "../../test/corpus/known.ts";
import { converted } from "../../test/corpus/make/office.ts";
import { flatText } from "../../test/corpus/make/open-document.ts";
import { watchPeak } from "../../test/corpus/peak.ts";
import { planned } from "../../test/corpus/plan.ts";
import { has, run, workFolder } from "../../test/corpus/tools.ts";
import { figure, middle, type Outcome } from "./figures.ts";

const pages = 200;
const rounds = 3;
const goal = 2_000;

/** From the bytes of a PDF of 200 pages to its text, beside `pdftotext` on the same file. */
export const long = async (read: Read): Promise<Outcome> => {
	const bytes = longPdf();
	if (bytes === null || !has("pdftotext"))
		return {
			lines: [
				"skipped: LibreOffice, ghostscript or poppler is not installed here",
			],
			holds: true,
		};
	const times: number[] = [];
	const theirs: number[] = [];
	let words = 0;
	let found: number | null = 0;
	const peak = watchPeak();
	for (let round = 0; round < rounds; round += 1) {
		times.push(
			await timed(async () => {
				const file = await read(
					{ name: "long.pdf", bytes },
					new AbortController().signal,
				);
				words = wordsOf(textOf(file)).length;
				found = file.pages;
			}),
		);
		theirs.push(
			await timed(async () => void run("pdftotext", ["-", "-"], bytes)),
		);
	}
	return {
		lines: [
			`${found} pages, ${words} words, ${(bytes.length / 1_000).toFixed(0)} kB, the middle of ${rounds}`,
			`ours       ${figure(middle(times), "ms")}, worst ${figure(Math.max(...times), "ms")}, ${figure(peak(), "MB")}`,
			`pdftotext  ${figure(middle(theirs), "ms")}`,
			`goal       under ${goal} ms`,
		],
		holds: middle(times) < goal && found === pages,
	};
};

/** A PDF of exactly 200 pages, written by LibreOffice out of the known texts and cut by ghostscript; null where one of them is missing. */
export const longPdf = (): Uint8Array | null => {
	if (!has("soffice") || !has("gs")) return null;
	const folder = workFolder();
	try {
		const texts = [...new Set(planned.map(({ text }) => text))].filter(
			(text) => !text.includes("."),
		);
		const all = Array.from({ length: 9 }, () => texts.map(markdownOf)).flat();
		const source = join(folder, "long.fodt");
		writeFileSync(
			source,
			flatText(knownOf(all.join("\n")), { header: "Alpenblick", spacing: 1.7 }),
		);
		const [whole = ""] = converted(folder, [source], "pdf");
		return run("gs", [
			"-q",
			"-dNOPAUSE",
			"-dBATCH",
			"-dSAFER",
			"-sDEVICE=pdfwrite",
			`-dLastPage=${pages}`,
			"-sOutputFile=-",
			whole,
		]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
};

const timed = async (work: () => Promise<void>): Promise<number> => {
	const start = performance.now();
	await work();
	return performance.now() - start;
};
