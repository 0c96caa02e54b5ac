import { estimateSafely } from "../../../ai/estimate.ts";
import { detectLanguage, type Language } from "../../../ai/guards/language.ts";
import type { Desk } from "../desk.ts";
import { localeLanguage } from "../locale-language.ts";
import { createBlocks } from "./block.ts";
import { createHider } from "./hide-more.ts";
import type { Material } from "./material.ts";
import { partsOf } from "./parts-of.ts";

/** A question made ready to be asked: what stands beside the passages in every prompt, and what its answer is measured by. */
export type Asked = {
	readonly question: string;
	readonly language: Language;
	/** Blocks: the documents by their parts where there are several, the talk before, the question. */
	readonly beside: {
		readonly documents: string;
		readonly talk: string;
		readonly question: string;
	};
	readonly block: (text: string) => string;
	readonly places: ReadonlyMap<string, string>;
	/** How long all of that is, in tokens. */
	readonly size: number;
};

/** Makes it ready; the answer is wanted in its language, else in that of the person. */
export const askedAbout = async (
	material: Material,
	{
		session,
		question,
		talk,
		locale,
	}: {
		readonly session: string;
		readonly question: string;
		readonly talk: Desk["talk"];
		readonly locale: string;
	},
): Promise<Asked> => {
	const hider = createHider(material.passages.places);
	const block = createBlocks(session);
	const beside = {
		documents: block(await hider.hide(partsOf(material))),
		talk: block(await hider.hide(written(talk))),
		question: block(await hider.hide(question)),
	};
	return {
		question,
		language: (await detectLanguage(question)) ?? localeLanguage(locale),
		beside,
		block,
		places: hider.places,
		size: estimateSafely(Object.values(beside).join("\n")),
	};
};

const longest = 500;

const written = (talk: Desk["talk"]): string =>
	talk
		.map(
			({ question, answer }) =>
				`Question: ${question.slice(0, longest)}\nAnswer: ${answer.slice(0, longest)}`,
		)
		.join("\n\n");
