import {
	type Failed,
	failureOf,
	isFailed,
} from "../../../ai/cards/failure-of.ts";
import { openProgress } from "../../../ai/cards/progress.ts";
import type { Place } from "../../../ai/model.ts";
import { spellingOf } from "../../../ai/spelling-of.ts";
import type { Context } from "../../../core/command.ts";
import { say } from "../../../core/text.ts";
import type { Desk } from "../desk.ts";
import { localeLanguage } from "../locale-language.ts";
import type { Asking } from "../question/asking.ts";
import { type Material, openMaterial } from "../question/material.ts";
import { type Reach, reachOf } from "../question/reach.ts";
import { underWay } from "../stopped-view.ts";
import { type Extract, extract } from "./extract.ts";
import type { JudgedDigest } from "./judge-digest.ts";
import { type Digested, summarise } from "./read-digest.ts";
import { anew, type Wish } from "./wish.ts";

/** What came of a summary: one by a model, sentences chosen without one, or nothing. */
export type DigestFacts =
	| {
			readonly kind: "digest";
			readonly wish: Wish;
			readonly judged: JudgedDigest;
			readonly reach: Reach;
			readonly place: Place;
	  }
	| {
			readonly kind: "extract";
			readonly wish: Wish;
			readonly extract: Extract;
			readonly reach: Reach;
	  }
	| { readonly kind: "stopped"; readonly wish: Wish }
	| (Failed & { readonly wish: Wish });

/** Summarises the documents of a desk in the language of the person. Problems: `session-over`, `document-blank`, and those of `AiService.mayAsk`. */
export const writeDigest = async (
	services: Asking,
	context: Context,
	desk: Desk,
	wish: Wish,
): Promise<DigestFacts> => {
	const { ai } = services;
	const { person } = context.actor;
	const hasModel = (await ai.describe("digest")) !== null;
	if (hasModel) await ai.mayAsk(person, "digest");
	const material = await openMaterial(ai, desk, person);
	const { documents, passages } = material;
	if (!hasModel)
		return {
			kind: "extract",
			wish,
			extract: await extract(documents, passages.all),
			reach: reachOf(material, 1),
		};
	const digested = await read(services, context, material, wish);
	if (digested === null) return { kind: "stopped", wish };
	if (isFailed(digested)) return { ...digested, wish };
	const { judged, place, parts } = digested;
	return {
		kind: "digest",
		wish,
		judged,
		place,
		reach: reachOf(material, parts),
	};
};

/** Reads the documents while their person may stop it; null when they did. */
const read = (
	{ ai, house }: Asking,
	{ actor, signal, progress }: Context,
	material: Material,
	wish: Wish,
): Promise<Digested | Failed | null> =>
	ai.runs
		.during(actor.person, signal, async (run) => {
			const language = localeLanguage(actor.locale);
			const spell = await spellingOf(house, actor, language);
			let title = say("digest.working");
			const show = (): void => progress(underWay(title, run.id, anew(wish)));
			const shown = openProgress(show, ai.now);
			const onPart = (part: number, parts: number): void => {
				title = say("question.working.part", { part, parts });
				show();
			};
			const { person } = actor;
			const reading = { person, signal: run.signal, onPart };
			return await summarise(ai, material, wish, {
				reading,
				language,
				spell,
			}).finally(shown.close);
		})
		.catch(failureOf(wish.session));
