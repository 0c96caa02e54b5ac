import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import type { Language } from "../../../ai/guards/language.ts";
import type { HouseTerms } from "../../../ai/house.ts";
import { houseValues } from "../../../ai/house-values.ts";
import { languageName } from "../../../ai/language-name.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { newTag, spotlight } from "../../../ai/spotlight.ts";
import { judgeSegment, type SegmentFault } from "./judge-segment.ts";
import type { Segment } from "./segments.ts";

/** How parts are translated: into what, with which words of the house, for whom. */
export type Translating = {
	readonly into: Language;
	readonly terms: HouseTerms;
	readonly person: string;
	readonly signal: AbortSignal;
	/** The spelling of the house. */
	readonly spell: (text: string) => string;
};

/** The translations of some parts, by the part; those that were not good even the second time are missing. */
export type Translated = {
	readonly translations: ReadonlyMap<string, string>;
	readonly place: Place;
};

/** Translates a group of parts, and once more those that were not good. Problems of `Asker.ask`. */
export const translateGroup = async (
	ai: Pick<AiService, "asker">,
	group: readonly Segment[],
	how: Translating,
): Promise<Translated> => {
	const first = await askOnce(ai, group, how, "nothing");
	if (first.faulty.length === 0) return first;
	const faults = first.faulty
		.map(({ fault }, index) => `${index + 1} ${fault}`)
		.join(", ");
	const again = first.faulty.map(({ segment }) => segment);
	const second = await askOnce(ai, again, how, faults);
	return {
		translations: new Map([...first.translations, ...second.translations]),
		place: second.place,
	};
};

type Faulty = { readonly segment: Segment; readonly fault: SegmentFault };

const askOnce = async (
	{ asker }: Pick<AiService, "asker">,
	group: readonly Segment[],
	{ into, terms, person, signal, spell }: Translating,
	rejected: string,
): Promise<Translated & { readonly faulty: readonly Faulty[] }> => {
	const texts = group.map(({ text }) => text).join("\n");
	const { value, place } = await asker.ask(
		{
			prompt: "segments",
			schema: answerOf(group.length),
			feature: "translation",
			values: {
				into: languageName(into),
				...houseValues(terms, texts),
				rejected,
				segments: spotlight(
					group
						.map(({ sent }, index) => `[${index + 1}]\n${sent}`)
						.join("\n\n"),
					newTag(),
				),
			},
		},
		{ person, signal },
	);
	const answers = new Map(
		value.parts.map(({ number, text }) => [number, text]),
	);
	const translations = new Map<string, string>();
	const faulty: Faulty[] = [];
	for (const [index, segment] of group.entries()) {
		const judged = await judgeSegment(segment, answers.get(index + 1), into);
		if (judged.kind === "good")
			translations.set(segment.text, spell(judged.text));
		else faulty.push({ segment, fault: judged.fault });
	}
	return { translations, place, faulty };
};

const answerOf = (count: number) =>
	defineAnswer(
		z.object({
			parts: z
				.array(
					z.object({
						number: z.number().int().min(1).max(count),
						text: z.string().max(6000),
					}),
				)
				.max(count),
		}),
	);
