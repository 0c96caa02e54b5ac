import { setImmediate } from "node:timers/promises";
import type { Part } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { columnsOf } from "./columns.ts";
import { factsOf } from "./facts.ts";
import { createKnown } from "./hyphens.ts";
import { itemsOf } from "./items.ts";
import { openPdf, type Pdf } from "./open-pdf.ts";
import { piecesOf } from "./pieces.ts";
import { type Row, rowsOf } from "./rows.ts";
import { withoutRunningHeads } from "./running-heads.ts";
import { isPicture } from "./scans.ts";
import { createLevelOf } from "./sizes.ts";

/** Takes the text out of a PDF, a part for each page that has any; at most 1,000 pages, and not many more letters than are kept. Problems: `file-locked`, `file-damaged`. */
export const readPdf = async (bytes: Uint8Array): Promise<Unfinished> => {
	process.on("unhandledRejection", leftBehind);
	try {
		return await readWhole(bytes);
	} finally {
		// They come to light when this turn is over.
		await setImmediate();
		process.off("unhandledRejection", leftBehind);
	}
};

/** Of a damaged file pdf.js reports one failure and leaves others behind, which would end the process before it has mended the file. */
const leftBehind = (): void => undefined;

const readWhole = async (bytes: Uint8Array): Promise<Unfinished> => {
	const pdf = await openPdf(bytes);
	try {
		const read = await pagesOf(pdf);
		if (read.every((page) => page === null)) throw new Problem("file-damaged");
		const pages = read.map((page) => page ?? blank);
		return unfinished(partsOf(pages), {
			pages: pdf.numPages,
			scanned: pages.filter(({ picture }) => picture).length,
			facts: await factsOf(pdf),
		});
	} finally {
		await pdf.loadingTask.destroy();
	}
};

/** Rows of the page's main direction, and of text that runs otherwise. */
type Page = {
	readonly rows: readonly Row[];
	readonly turned: readonly (readonly Row[])[];
	readonly picture: boolean;
};
const blank: Page = { rows: [], turned: [], picture: false };

const mostPages = 1_000;
const mostLetters = 700_000;

const pagesOf = async (pdf: Pdf): Promise<(Page | null)[]> => {
	const pages: (Page | null)[] = [];
	let letters = 0;
	for (let number = 1; number <= pdf.numPages; number += 1) {
		if (number > mostPages || letters > mostLetters) break;
		const { page, length } = await pageOf(pdf, number);
		pages.push(page);
		letters += length;
	}
	return pages;
};

/** Null for a page that cannot be read: the others still can. */
const pageOf = async (
	pdf: Pdf,
	number: number,
): Promise<{ page: Page | null; length: number }> => {
	try {
		const page = await pdf.getPage(number);
		const directions = await itemsOf(page);
		const length = directions
			.flat()
			.reduce((sum, { text }) => sum + text.length, 0);
		const picture = length < 20 && (await isPicture(page));
		page.cleanup();
		const [rows = [], ...turned] = directions.map(rowsOf);
		return { page: { rows, turned, picture }, length };
	} catch {
		return { page: null, length: 0 };
	}
};

const partsOf = (pages: readonly Page[]): Part[] => {
	const main = withoutRunningHeads(pages.map(({ rows }) => rows));
	const levelOf = createLevelOf(main);
	const known = createKnown(() =>
		main.flat().flatMap(({ segments }) => segments.map(({ text }) => text)),
	);
	return pages.flatMap(({ turned }, index): Part[] => {
		const pieces = [main[index] ?? [], ...turned]
			.flatMap((rows) => columnsOf(rows))
			.flatMap((rows) => piecesOf(rows, levelOf, known));
		const mark = { kind: "page" as const, number: index + 1, title: null };
		return pieces.length > 0 ? [{ mark, pieces }] : [];
	});
};
