import { askTwice } from "../../../ai/ask-twice.ts";
import { estimateSafely } from "../../../ai/estimate.ts";
import type { Language } from "../../../ai/guards/language.ts";
import { languageName } from "../../../ai/language-name.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { Problem } from "../../../core/problem.ts";
import { writtenPassages } from "../passages.ts";
import { createBlocks } from "../question/block.ts";
import type { Reading } from "../question/gather.ts";
import { createHider } from "../question/hide-more.ts";
import type { Material } from "../question/material.ts";
import { partsOf } from "../question/parts-of.ts";
import { type Beside, condense } from "./condense.ts";
import { digestForm } from "./form.ts";
import { type JudgedDigest, judgeDigest } from "./judge-digest.ts";
import type { Wish } from "./wish.ts";

/** A summary by a model, in how many parts the documents were read, and where it comes from. */
export type Digested = {
	readonly judged: JudgedDigest;
	readonly parts: number;
	readonly place: Place;
};

/** Summarises documents, in parts where they are too long, and checks what comes; asks once more where a check fails. Problems of `Asker.ask`, and `model-unusable` when two summaries may not be shown. */
export const summarise = async (
	ai: AiService,
	material: Material,
	wish: Wish,
	{
		reading,
		...how
	}: {
		readonly reading: Reading;
		readonly language: Language;
		readonly spell: (text: string) => string;
	},
): Promise<Digested> => {
	const { all } = material.passages;
	const beside = await besideOf(material, wish, how.language);
	const { passages, parts } = await condense(ai, all, beside, reading);
	const schema = digestForm(all.length, wish.length);
	const names = material.papers.map(({ name }) => name).join("\n");
	const measure = { ...how, all, places: beside.places, names };
	const { judged, place } = await askTwice(
		async (rejected) => {
			const { value, place } = await ai.asker.ask(
				{
					prompt: "digest",
					schema,
					feature: "digest",
					values: {
						...beside.values,
						passages: beside.block(writtenPassages(passages)),
						length: wish.length,
						rejected,
					},
				},
				{ person: reading.person, signal: reading.signal },
			);
			return { place, judged: await judgeDigest(value, measure) };
		},
		(one) => one.judged.faults,
	);
	if (judged.isGrave) throw new Problem("model-unusable");
	return { judged, parts, place };
};

const besideOf = async (
	material: Material,
	{ session, audience }: Wish,
	language: Language,
): Promise<Beside> => {
	const hider = createHider(material.passages.places);
	const block = createBlocks(session);
	const documents = block(await hider.hide(partsOf(material)));
	return {
		values: { documents, audience, language: languageName(language) },
		block,
		places: hider.places,
		size: estimateSafely(documents),
	};
};
