import { askTwice } from "../../../ai/ask-twice.ts";
import { languageName } from "../../../ai/language-name.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { Problem } from "../../../core/problem.ts";
import { writtenPassages } from "../passages.ts";
import { answerForm } from "./answer-form.ts";
import { gather, type Reading } from "./gather.ts";
import {
	type JudgedAnswer,
	judgeAnswer,
	type Measure,
} from "./judge-answer.ts";

/** What a model says to a question about documents, in how many parts they were read, and where the answer comes from. */
export type Answered = {
	readonly judged: JudgedAnswer;
	readonly parts: number;
	readonly place: Place;
};

/** Reads all of the documents for a question and checks what comes; asks once more where a check fails. Problems of `Asker.ask`, and `model-unusable` when two answers may not be shown. */
export const answer = async (
	ai: AiService,
	measure: Measure,
	reading: Reading,
): Promise<Answered> => {
	const { asked, material } = measure;
	const { all } = material.passages;
	const { passages, parts, place } = await gather(ai, all, asked, reading);
	if (passages.length === 0 && place !== null)
		return { judged: nowhere, parts, place };
	const schema = answerForm(all.length);
	const { judged, ...last } = await askTwice(
		async (rejected) => {
			const { value, place } = await ai.asker.ask(
				{
					prompt: "question",
					schema,
					feature: "question",
					values: {
						...asked.beside,
						passages: asked.block(writtenPassages(passages)),
						language: languageName(asked.language),
						rejected,
					},
				},
				{ person: reading.person, signal: reading.signal },
			);
			return { place, judged: await judgeAnswer(value, measure) };
		},
		(one) => one.judged.faults,
	);
	if (judged.isGrave) throw new Problem("model-unusable");
	return { judged, parts, place: last.place };
};

const nowhere: JudgedAnswer = {
	found: false,
	answer: "",
	citations: [],
	invented: 0,
	doubts: [],
	faults: [],
	isGrave: false,
};
