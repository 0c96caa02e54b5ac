import { clean } from "../../../ai/clean.ts";
import type { Language } from "../../../ai/guards/language.ts";
import type { HouseTerms } from "../../../ai/house.ts";
import { houseValues } from "../../../ai/house-values.ts";
import { languageName } from "../../../ai/language-name.ts";
import type { Asking, Place } from "../../../ai/model.ts";
import { hide } from "../../../ai/private/readable.ts";
import type { AiService } from "../../../ai/service.ts";
import { swissSpelling } from "../../../ai/swiss.ts";
import type { Wish } from "../../../ai/wish.ts";
import { askChecked, withField } from "../compose/ask-checked.ts";
import { blockOf, toneName } from "../compose/blocks.ts";
import { judge, type Measure, type Verdict } from "../compose/judge.ts";
import { cutPieces, shortenPieces } from "./fit.ts";
import { pageAnswers } from "./page-answer.ts";
import type { Page } from "./pages.ts";
import { isTitle, type Piece } from "./piece.ts";
import type { Task } from "./site-session.ts";

/** Everything a page is written from, with nothing in it that may not be sent. */
export type SiteMaterial = {
	readonly page: Page;
	readonly task: Task;
	readonly brief: string;
	/** The version that is changed, or another one is wanted of; empty for none. */
	readonly earlier: string;
	readonly tone: Wish | null;
	/** What is to be changed, and what a tone of the house asks, in words; empty for nothing. */
	readonly wish: string;
	readonly language: Language | null;
	readonly terms: HouseTerms;
};

/** A page a model wrote, every part within its limit, with what its reader should look at. */
export type WrittenSite = {
	readonly pieces: readonly Piece[];
	readonly verdict: Verdict;
	readonly place: Place;
};

/** Asks for a page, has long parts shortened, and checks it. Problems of `Asker.ask` and `askChecked`. */
export const askSite = async (
	ai: Pick<AiService, "asker">,
	material: SiteMaterial,
	asking: Asking,
): Promise<WrittenSite> => {
	const { values, measure } = prepared(material);
	const { answer, verdict } = await askPage(
		ai,
		material,
		{ values, measure },
		asking,
	);
	const { places } = measure;
	const shorter = await shortenPieces(
		ai,
		{ pieces: answer.pieces, places, language: values.language },
		async (pieces) => isNoWorse(await judgePieces(pieces, measure), verdict),
		asking,
	);
	const tidy = shorter.map((piece) => tidied(piece, material.terms));
	return { pieces: cutPieces(tidy, places), verdict, place: answer.place };
};

const askPage = (
	{ asker }: Pick<AiService, "asker">,
	{ page, terms }: SiteMaterial,
	{ values, measure }: ReturnType<typeof prepared>,
	asking: Asking,
) =>
	askChecked({
		ask: async (rejected) => {
			const question = {
				prompt: "site",
				values: { ...values, rejected },
				schema: pageAnswers[page],
				feature: "site",
			} as const;
			const { value, place } = await asker.ask(question, asking);
			return { pieces: value.map((piece) => tidied(piece, terms)), place };
		},
		judge: ({ pieces }) => judgePieces(pieces, measure),
		without: ({ pieces, place }, words) => ({
			pieces: pieces.map((piece) => ({
				...piece,
				text: withField(piece.text, words, "[Link]"),
			})),
			place,
		}),
	});

/** What is sent of a material, and what the answer is measured by. */
const prepared = (material: SiteMaterial) => {
	const { page, task, tone, terms } = material;
	const texts = [material.brief, material.wish, material.earlier].map(clean);
	const { texts: sent, places } = hide(texts);
	const [brief = "", wish = "", earlier = ""] = sent;
	const values = {
		...houseValues(terms, texts.join("\n")),
		page,
		task,
		language: languageName(material.language),
		tone: toneName(tone),
		earlier: blockOf(earlier),
		wish: blockOf(wish),
		brief: blockOf(brief),
	};
	// What a model wrote before is no source.
	const measure: Measure = {
		source: texts.slice(0, 2).join("\n"),
		sent: sent.slice(0, 2).join("\n"),
		places,
		must: "",
		wanted: material.language,
		terms,
	};
	return { values, measure };
};

const judgePieces = (
	pieces: readonly Piece[],
	measure: Measure,
): Promise<Verdict> =>
	judge(
		pieces.map((piece) => ({ text: piece.text, isTitle: isTitle(piece) })),
		measure,
	);

/** Shortening may take something away; it may bring nothing along. */
const isNoWorse = (next: Verdict, before: Verdict): boolean =>
	next.grave.length === 0 &&
	next.links.length === 0 &&
	next.fresh.every((one) => before.fresh.includes(one)) &&
	next.house.every((one) => before.house.includes(one));

const tidied = (piece: Piece, { swiss }: HouseTerms): Piece => {
	const seen = clean(piece.text).toWellFormed().trim();
	const text =
		piece.role === "body" || piece.role === "answer"
			? seen
			: seen.replace(/\s+/gu, " ");
	return { ...piece, text: swiss ? swissSpelling(text) : text };
};
