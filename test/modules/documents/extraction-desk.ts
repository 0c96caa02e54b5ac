import type { Ai } from "../../../src/ai/ai.ts";
import type { View } from "../../../src/core/view.ts";
import type {
	Filing,
	Filings,
} from "../../../src/modules/documents/categories/filing.ts";
import { type Desk, openDesk } from "../../../src/modules/documents/desk.ts";
import { extractFields } from "../../../src/modules/documents/extraction/extract.ts";
import { reader } from "../../support/drawn.ts";
import { answer, type Step } from "../../support/endpoint/script.ts";
import { moment } from "./question-desk.ts";

/** What a model says of one field: its number, the value, the quote that proves it, and the part it names. */
export type Said = readonly [
	field: number,
	value: string,
	quote: string,
	part?: number,
];

/** An answer with these fields. */
export const fieldsSaid = (...said: readonly Said[]): Step =>
	answer(
		JSON.stringify({
			fields: said.map(([field, value, quote, part = 1]) => ({
				field,
				value,
				part,
				quote,
			})),
		}),
	);

/** Filings that are none, or these. */
export const filings = (
	all: Readonly<Record<string, Filing>> = {},
): Filings => ({
	add: async () => undefined,
	get: async (id) => all[id] ?? null,
	batch: async () => [],
	remove: async () => undefined,
});

/** Takes fields out, as somebody at a moment, and gives the card. */
export const extract = async (
	ai: Ai,
	input: unknown,
	{ context } = moment(),
	filed: Filings = filings(),
): Promise<View> => {
	const outcome = await extractFields.run(
		input,
		{ ai, filings: filed },
		context,
	);
	if (outcome.kind !== "done") throw new Error("a hand-over was not expected");
	return outcome.view;
};

/** The rows of the card's table as somebody who reads English sees them. */
export const tableOf = (view: View): readonly (readonly string[])[] => {
	const table = view.body.find((block) => block.kind === "table");
	if (table?.kind !== "table") throw new Error("no table");
	const read = reader("en-GB");
	return [table.columns, ...table.rows].map((row) => row.map(read));
};

/** The file of the card. */
export const csvOf = (view: View): { name: string; text: string } => {
	const file = view.body.find((block) => block.kind === "file");
	if (file?.kind !== "file") throw new Error("no file");
	return { name: file.name, text: file.text };
};

/** Says of every paper on a desk what was suggested for it. */
export const suggested = async (
	ai: Ai,
	session: string,
	categories: readonly (string | null)[],
	more: Partial<Desk["papers"][number]> = {},
): Promise<void> => {
	const { desk } = await openDesk(ai, session, "nadia");
	const papers = desk.papers.map((paper, index): Desk["papers"][number] => {
		const category = categories[index] ?? null;
		return {
			...paper,
			...more,
			suggestion:
				category === null
					? { kind: "unsure", between: [] }
					: {
							kind: "sure",
							category,
							source: "rule",
							sure: "certain",
							chance: 1,
							reason: null,
							others: [],
						},
		};
	});
	await ai.sessions.update(session, { ...desk, papers }, "nadia");
};

/** An invoice of two pages. */
export const invoiceTexts = [
	"# Kornhaus Druck AG\nRechnung Nr. 2026-118\nRechnungsdatum: 22.11.2026\nZahlbar bis 22.12.2026",
	"Papier 3 × 40.00 120.00\nRechnungsbetrag CHF 1'240.50 inkl. MwSt.\nKonto CH93 0076 2011 6238 5295 7",
] as const;
