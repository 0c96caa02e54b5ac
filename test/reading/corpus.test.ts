import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { detectLanguage } from "../../src/ai/guards/language.ts";
import {
	type DocumentKind,
	documentKinds,
	type Part,
	type ReadFile,
	textOf,
} from "../../src/core/document.ts";
import { createReading } from "../../src/reading/reading.ts";
import { type Comparison, compared } from "../corpus/compare.ts";
import { bytesOf, type Listed, listed } from "../corpus/listed.ts";
import { made, toolOf } from "../corpus/make/made.ts";
import { pictures, shot } from "../corpus/make/pictures.ts";
import { kindOf, planned, type Way } from "../corpus/plan.ts";
import { has, type Tool, workFolder } from "../corpus/tools.ts";
import { outcomeOf } from "./outcome-of.ts";

const files = listed().filter((one) => one.kind !== null);
const reading = createReading();
const whole = new AbortController().signal;
const read = new Map<string, ReadFile>();

const unread: string[] = [];

beforeAll(async () => {
	await Promise.all(
		files.map(async ({ file }) => {
			const reads = reading.read({ name: file, bytes: bytesOf(file) }, whole);
			const outcome = await outcomeOf(reads);
			if (outcome === "read") read.set(file, await reads);
			else unread.push(`${file}: ${outcome}`);
		}),
	);
	if (unread.length > 0) throw new Error(unread.join(", "));
}, 180_000);
afterAll(reading.close);

const readAs = (one: Listed): ReadFile => {
	const found = read.get(one.file);
	if (!found) throw new Error(`${one.file} was not read`);
	return found;
};

/** Files with words in them, each with what became of it. */
const worded = () =>
	files
		.filter(({ kind, scanned }) => kind !== "image" && scanned === 0)
		.map((one) => ({ one, is: readAs(one) }));

const least = (kind: DocumentKind | null): number =>
	kind === "pdf" ? 0.95 : 0.98;

describe("the corpus", () => {
	it("holds documents of every kind, language and category", () => {
		const seen = (field: "kind" | "language" | "category") =>
			new Set(files.map((one) => one[field]).filter((value) => value !== null));
		expect(files.length).toBeGreaterThanOrEqual(70);
		expect(seen("kind")).toEqual(new Set(documentKinds));
		expect(seen("language").size).toBe(5);
		expect(seen("category").size).toBe(12);
	});
});

describe("the comparison", () => {
	const one = () => {
		const found = worded().find(
			(each) => each.one.file === "en-technical.columns.pdf",
		);
		if (!found) throw new Error("the manual is not in the corpus");
		return found;
	};
	const changed = (change: (part: Part) => Part): Comparison => {
		const { one: file, is } = one();
		return compared(file, { ...is, parts: is.parts.map(change) });
	};

	it("notices when words are missing", () => {
		const { found } = changed((part) => ({
			...part,
			pieces: part.pieces.filter((_piece, at) => at % 10 !== 0),
		}));
		expect(found).toBeLessThan(0.95);
	});

	it("notices when columns are read across, and pages are confused", () => {
		const { found, ordered, misplaced } = changed((part) => ({
			mark: { ...part.mark, number: part.mark.number + 1 },
			pieces: part.pieces.flatMap((_piece, at) => {
				const half = Math.ceil(part.pieces.length / 2);
				return part.pieces
					.slice(at, at < half ? at + 1 : at)
					.concat(at < half ? part.pieces.slice(at + half, at + half + 1) : []);
			}),
		}));
		expect(found).toBeGreaterThan(0.95);
		expect(ordered).toBeLessThan(0.95);
		expect(misplaced.length).toBeGreaterThan(5);
	});
});

describe("a document made with a real tool", () => {
	it("is taken for what it is", () => {
		const wrong = files.filter((one) => readAs(one).kind !== one.kind);
		expect(wrong.map(({ file }) => file)).toEqual([]);
	});

	it("gives back its words and no others: 98 of 100, in a PDF 95", () => {
		const wrong = worded()
			.map(({ one, is }) => ({ one, ...compared(one, is) }))
			.filter(
				({ one, found, foreign }) =>
					found < least(one.kind) || foreign > 1 - least(one.kind),
			)
			.map(
				({ one, found, foreign }) =>
					`${one.file}: ${found.toFixed(3)} found, ${foreign.toFixed(3)} foreign`,
			);
		expect(wrong).toEqual([]);
	});

	it("is read in the order in which a person reads it", () => {
		const wrong = worded()
			.filter(({ one, is }) => compared(one, is).ordered < 0.95)
			.map(({ one }) => one.file);
		expect(wrong).toEqual([]);
	});

	it("lets a sentence be cited by its page, slide, sheet or heading", () => {
		const samples = files.flatMap((one) => one.samples);
		expect(samples.length).toBeGreaterThan(200);
		const wrong = worded().flatMap(({ one, is }) =>
			compared(one, is).misplaced.map((sample) => `${one.file}: ${sample}`),
		);
		expect(wrong).toEqual([]);
	});

	it("says how many pages it has, and which of them are pictures", () => {
		const wrong = files
			.map((one) => ({ one, is: readAs(one) }))
			.filter(
				({ one, is }) =>
					is.scanned !== one.scanned ||
					(one.pages !== null && is.pages !== one.pages),
			)
			.map(
				({ one, is }) =>
					`${one.file}: ${is.pages} pages, ${is.scanned} scanned`,
			);
		expect(wrong).toEqual([]);
	});

	it("speaks the language it was written in", async () => {
		const wrong = await Promise.all(
			worded().map(async ({ one, is }) => {
				const found = await detectLanguage(textOf(is));
				// A table of months and numbers may be too little to tell.
				const undecided = found === null && one.kind === "csv";
				return found === one.language || undecided
					? []
					: [`${one.file}: ${found}`];
			}),
		);
		expect(wrong.flat()).toEqual([]);
	});

	it.each(["photo-lake.jpg", "photo-lake.heic", "photo-lake.webp"])(
		"tells a photo's camera and time, never its place: %s",
		(file) => {
			const photo = read.get(file)?.facts.photo;
			expect(photo?.camera).toBe(shot.camera);
			expect(photo?.taken).toBe(Date.UTC(2025, 7, 3, 17, 42, 10));
			expect(JSON.stringify(read.get(file))).not.toMatch(
				/gps|46\.28|8\.54|latitude/iu,
			);
		},
	);
});

const commands: Readonly<Record<string, readonly Tool[]>> = {
	LibreOffice: ["soffice", "pandoc"],
	pandoc: ["pandoc"],
	ghostscript: ["soffice", "gs"],
	poppler: ["soffice", "pdftotext"],
};

/** One file of each tool and kind, so that every way is walked once. */
const handful = (tool: string) => {
	const seen = new Set<string>();
	return planned.filter(({ way }) => {
		const key = `${way.by} ${endingOf(way)}`;
		if (toolOf(way) !== tool || seen.has(key)) return false;
		seen.add(key);
		return true;
	});
};

const endingOf = (way: Way): string => ("to" in way ? way.to : "pdf");

describe("a document made anew", () => {
	for (const [tool, needed] of Object.entries(commands))
		it.skipIf(!needed.every(has))(
			`by ${tool} is read like the one we keep`,
			{ timeout: 120_000 },
			async () => {
				const folder = workFolder();
				try {
					for (const { file, bytes } of made(handful(tool), folder)) {
						const kept = files.find((one) => one.file === file);
						if (!kept) throw new Error(`${file} is not in the corpus`);
						const is = await reading.read({ name: file, bytes }, whole);
						const { found } = compared(kept, is);
						expect([
							file,
							is.kind,
							is.scanned > 0 || found >= least(kept.kind),
						]).toEqual([file, kept.kind, true]);
					}
				} finally {
					rmSync(folder, { recursive: true, force: true });
				}
			},
		);

	it.skipIf(!has("convert") || !has("heif-enc"))(
		"by ImageMagick is a picture",
		async () => {
			const folder = workFolder();
			try {
				for (const [name, bytes] of pictures(folder)) {
					const { kind, facts } = await reading.read({ name, bytes }, whole);
					expect([name, kind]).toEqual([
						name,
						kindOf[name.replace(/^.*\./u, "")],
					]);
					expect(facts.photo?.width).toBeGreaterThan(100);
				}
			} finally {
				rmSync(folder, { recursive: true, force: true });
			}
		},
	);
});
