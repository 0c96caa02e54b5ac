import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import { clean } from "../../../ai/clean.ts";
import type { Language } from "../../../ai/guards/language.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
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
import { cutTo } from "../compose/cut.ts";
import { judge, type Measure, type Verdict } from "../compose/judge.ts";
import type { Version } from "./mail-session.ts";

/** Everything a mail is written from, with nothing in it that may not be sent. */
export type Material = {
	readonly keywords: string;
	/** The subject and body of the mail that is answered; empty for none. */
	readonly mail: string;
	readonly people: string;
	/** The version another one is wanted of; empty for none. */
	readonly earlier: string;
	readonly wish: Wish | null;
	/** What a tone of the house or the person asks for in words. */
	readonly instruction: string;
	readonly language: Language | null;
	readonly terms: HouseTerms;
};

/** A mail a model wrote, with what its reader should look at. */
export type WrittenMail = {
	readonly version: Version;
	readonly verdict: Verdict;
	readonly place: Place;
};

const answerSchema = defineAnswer(
	z.object({
		subject: z.string().trim().min(1).max(1000).meta({ maxLength: 80 }),
		body: z.string().trim().min(1).max(8000),
	}),
);

/** Asks for a mail and checks it. Problems of `Asker.ask` and `askChecked`. */
export const askMail = async (
	{ asker }: Pick<AiService, "asker">,
	material: Material,
	asking: Asking,
): Promise<WrittenMail> => {
	const { values, measure } = prepared(material);
	const { answer, verdict } = await askChecked({
		ask: async (rejected) => {
			const question = {
				prompt: "mail",
				values: { ...values, rejected },
				schema: answerSchema,
				feature: "mail",
			} as const;
			const { value, place } = await asker.ask(question, asking);
			return { ...tidied(value, material.terms), place };
		},
		judge: ({ subject, body }) =>
			judge(
				[
					{ text: subject, isTitle: true },
					{ text: body, isTitle: false },
				],
				measure,
			),
		without: ({ subject, body, place }, words) => ({
			subject: withField(subject, words, field),
			body: withField(body, words, field),
			place,
		}),
	});
	return {
		version: {
			subject: cutTo(restore(answer.subject, measure.places), 80),
			body: restore(answer.body, measure.places),
		},
		verdict,
		place: answer.place,
	};
};

/** What is sent of a material, and what the answer is measured by. */
const prepared = (material: Material) => {
	const { keywords, mail, people, earlier, instruction, terms } = material;
	const texts = [keywords, mail, people, instruction, earlier].map(clean);
	const { texts: sent, places } = hide(texts);
	const [said = "", answered = "", names = "", wish = "", before = ""] = sent;
	const values = {
		...houseValues(terms, texts.join("\n")),
		language: languageName(material.language),
		tone: toneName(material.wish),
		people: blockOf(names),
		earlier: blockOf(before),
		mail: blockOf(answered),
		wish: blockOf(wish),
		keywords: blockOf(said),
	};
	// What a model wrote before is no source.
	const measure: Measure = {
		source: texts.slice(0, 4).join("\n"),
		sent: sent.slice(0, 4).join("\n"),
		places,
		must: keywords,
		wanted: material.language,
		terms,
	};
	return { values, measure };
};

const field = "[Link]";

const tidied = ({ subject, body }: Version, { swiss }: HouseTerms): Version => {
	const tidy = (text: string): string => {
		const seen = clean(text).toWellFormed().trim();
		return swiss ? swissSpelling(seen) : seen;
	};
	return {
		subject: tidy(subject.replace(/\s+/gu, " ")),
		body: tidy(body),
	};
};
