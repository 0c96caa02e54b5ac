import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { knownOf, markdownOf } from "../known.ts";
import { fileOf, type Planned, type Way } from "../plan.ts";
import { run } from "../tools.ts";
import { mail } from "./mails.ts";
import { converted } from "./office.ts";
import { flatSheets, flatText, type Layout } from "./open-document.ts";
import { distilled, lockedPages, printed, scanned, united } from "./pages.ts";
import { encoded, page, rows, typed } from "./plain.ts";

/** A file made of a known text. */
export type Made = { planned: Planned; file: string; bytes: Uint8Array };

/** Makes all of the planned files; LibreOffice starts once for each format. */
export const made = (all: readonly Planned[], folder: string): Made[] => {
	const office = byOffice(all, folder);
	return all.map((planned) => ({
		planned,
		file: fileOf(planned),
		bytes: office.get(planned) ?? alone(planned, folder),
	}));
};

/** The second text of a united PDF. */
export const secondText = "fr-marketing";

/** The tool that a way needs, by its name as people know it. */
export const toolOf = ({ by }: Way): string => {
	switch (by) {
		case "pandoc":
			return "pandoc";
		case "office":
		case "sheets":
		case "slides":
			return "LibreOffice";
		case "distilled":
		case "postscript":
		case "locked-to-change":
		case "scanned":
			return "ghostscript";
		case "united":
			return "poppler";
		default:
			return "hand";
	}
};

type Job = { planned: Planned; source: string; format: string };

const byOffice = (
	all: readonly Planned[],
	folder: string,
): Map<Planned, Uint8Array> => {
	const jobs = all.flatMap((planned, at) => jobOf(planned, at, folder));
	const done = new Map<Planned, Uint8Array>();
	for (const format of new Set(jobs.map((job) => job.format))) {
		const some = jobs.filter((job) => job.format === format);
		const paths = converted(
			folder,
			some.map(({ source }) => source),
			format,
		);
		for (const [at, { planned }] of some.entries())
			done.set(planned, finished(planned, paths[at] ?? "", folder));
	}
	return done;
};

const jobOf = (planned: Planned, at: number, folder: string): Job[] => {
	const { text, way } = planned;
	const source = (ending: string) => join(folder, `${at}-${text}.${ending}`);
	switch (way.by) {
		case "office":
			return [
				{
					planned,
					source: flat(source("fodt"), text, way.layout),
					format: way.to,
				},
			];
		case "distilled":
		case "locked-to-change":
		case "scanned":
		case "united":
			return [{ planned, source: flat(source("fodt"), text), format: "pdf" }];
		case "sheets": {
			const path = source("fods");
			writeFileSync(path, flatSheets(knownOf(markdownOf(text))));
			return [{ planned, source: path, format: way.to }];
		}
		case "slides": {
			const path = source("pptx");
			writeFileSync(path, slides(text, path));
			return [{ planned, source: path, format: way.to }];
		}
		default:
			return [];
	}
};

const flat = (path: string, text: string, layout: Layout = {}): string => {
	writeFileSync(path, flatText(knownOf(markdownOf(text)), layout));
	return path;
};

const finished = (
	planned: Planned,
	path: string,
	folder: string,
): Uint8Array => {
	switch (planned.way.by) {
		case "distilled":
			return distilled(path, folder);
		case "locked-to-change":
			return lockedPages(path, folder, null);
		case "scanned":
			return scanned(path, folder);
		case "united": {
			const [second = ""] = converted(
				folder,
				[flat(join(folder, "second.fodt"), secondText)],
				"pdf",
			);
			return united(path, second, folder);
		}
		default:
			return readFileSync(path);
	}
};

/** What no LibreOffice is needed for. */
const alone = ({ text, way }: Planned, folder: string): Uint8Array => {
	const markdown = markdownOf(text);
	const known = knownOf(markdown);
	switch (way.by) {
		case "pandoc":
			return way.to === "pptx"
				? slides(text, join(folder, "slides.pptx"))
				: byPandoc(markdown, join(folder, `pandoc.${way.to}`));
		case "postscript":
			return printed(known, folder);
		case "rows":
			return encoded(rows(known, way.delimiter), way.encoding);
		case "mail":
			return Buffer.from(mail(known, way.shape), "utf8");
		case "plain":
			return encoded(
				{ txt: typed(known), md: markdown, html: page(known) }[way.to],
				way.encoding,
			);
		default:
			throw new Error(`no way to make ${way.by}`);
	}
};

const slides = (text: string, to: string): Uint8Array =>
	byPandoc(markdownOf(text), to, ["--slide-level=1"]);

const byPandoc = (
	markdown: string,
	to: string,
	more: readonly string[] = [],
): Uint8Array => {
	const title = to.endsWith("html") ? ["--metadata", "pagetitle=Page"] : [];
	run(
		"pandoc",
		["-f", "markdown", "-s", ...title, ...more, "-o", to],
		markdown,
	);
	return readFileSync(to);
};
