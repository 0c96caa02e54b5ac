import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Known, knownOf, markdownOf, wordsOf } from "./known.ts";
import { filesFolder, type Listed, listPath } from "./listed.ts";
import { broken } from "./make/broken.ts";
import { type Made, made, secondText, toolOf } from "./make/made.ts";
import { textByPage } from "./make/pages.ts";
import { pictures } from "./make/pictures.ts";
import { samplesOf } from "./make/samples.ts";
import { kindOf, planned, type Way } from "./plan.ts";
import { workFolder } from "./tools.ts";

/** Makes all files of the corpus anew, and the list of them; run by hand where the tools are installed. */
const makeAll = (folder: string): void => {
	rmSync(filesFolder, { recursive: true, force: true });
	mkdirSync(filesFolder, { recursive: true });
	const files = new Map<string, Uint8Array>();
	const list: Listed[] = [];
	const add = (bytes: Uint8Array, one: Listed): void => {
		writeFileSync(join(filesFolder, one.file), bytes);
		files.set(one.file, bytes);
		list.push(one);
	};
	for (const one of made(planned, folder)) add(one.bytes, listedMade(one));
	for (const [file, bytes] of pictures(folder))
		add(bytes, {
			...bare(file),
			made: "ImageMagick",
			kind: "image",
			category: file.startsWith("photo") ? "photo" : "other",
			outcomes: ["read"],
		});
	const good = (file: string): Uint8Array => {
		const bytes = files.get(file);
		if (!bytes) throw new Error(`there is no ${file} to break`);
		return bytes;
	};
	for (const { bytes, ...one } of broken(good, folder))
		add(bytes, { ...bare(one.file), ...one });
	writeFileSync(listPath, `${JSON.stringify(list, null, "\t")}\n`);
};

const bare = (file: string): Omit<Listed, "made" | "outcomes"> => ({
	file,
	kind: null,
	language: null,
	category: null,
	texts: [],
	pages: null,
	scanned: 0,
	besides: [],
	samples: [],
});

const listedMade = ({ planned: { text, way }, file, bytes }: Made): Listed => {
	const kind = kindOf[file.replace(/^.*\./u, "")] ?? null;
	const [language = "", category = ""] = text
		.replace(/\..*$/u, "")
		.split(/-(.*)/u);
	const texts = [text, ...(way.by === "united" ? [secondText] : [])];
	const pages = kind === "pdf" ? textByPage(bytes) : null;
	const known = knownOf(texts.map(markdownOf).join("\n"));
	const imaged = way.by === "scanned" ? (pages?.length ?? 0) : 0;
	return {
		...bare(file),
		made: toolOf(way),
		pages: pages?.length ?? slidesOf(kind, known),
		scanned: imaged,
		samples: kind === null || imaged > 0 ? [] : samplesOf(known, kind, pages),
		kind,
		language: spoken(language),
		category,
		texts,
		besides: besidesOf(way, known),
		outcomes: ["read"],
	};
};

/** Slides and sheets are as many as the headings of their text. */
const slidesOf = (kind: Listed["kind"], { blocks }: Known): number | null => {
	if (kind === "csv") return 1;
	return kind === "pptx" || kind === "odp" || kind === "xlsx" || kind === "ods"
		? blocks.filter((block) => block.kind === "heading").length
		: null;
};

/** What stands on top of each page and below it: our own head, or what LibreOffice prints around a sheet. */
const besidesOf = (way: Way, { blocks }: Known): string[] => {
	if (way.by === "sheets" && way.to === "pdf")
		return wordsOf(
			[
				"Page",
				...blocks.flatMap((block) =>
					block.kind === "heading" ? [block.text] : [],
				),
			].join(" "),
		);
	return way.by === "office" && way.layout?.header
		? wordsOf(way.layout.header)
		: [];
};

const spoken = (code: string): Listed["language"] =>
	code === "en" ||
	code === "fr" ||
	code === "de" ||
	code === "it" ||
	code === "es"
		? code
		: null;

const folder = workFolder();
try {
	makeAll(folder);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
