import { askTwice } from "../../../ai/ask-twice.ts";
import { detectLanguage, type Language } from "../../../ai/guards/language.ts";
import { languageName } from "../../../ai/language-name.ts";
import type { Place } from "../../../ai/model.ts";
import { hide } from "../../../ai/private/readable.ts";
import type { AiService } from "../../../ai/service.ts";
import { Problem } from "../../../core/problem.ts";
import { type Asking, askOne, askThree } from "./answers.ts";
import { intents } from "./draft-session.ts";
import { fitThread } from "./fit-thread.ts";
import {
	distinct,
	faultsOf,
	judgeReply,
	type Measure,
	type Reply,
} from "./judge-reply.ts";
import { block, type Material } from "./material.ts";

/** What the model suggested; `leftOut` counts replies that failed the checks twice, `read` the messages of the thread that were read (null: none were wanted) and `dropped` the older ones that did not fit. */
export type Suggested = {
	readonly replies: readonly Reply[];
	readonly leftOut: number;
	readonly read: number | null;
	readonly dropped: number;
	readonly language: Language | null;
	readonly place: Place;
};

/** Asks for three replies, or for one where there are keywords, and checks them; faulty ones are asked for once more and then left out. Problems of `Asker.ask`, and `model-unusable` when none is left. */
export const suggest = async (
	ai: AiService,
	material: Material,
	asking: Asking,
): Promise<Suggested> => {
	const { thread, given, measure, keywords } = await prepared(
		ai,
		material,
		asking.signal,
	);
	const { replies, place } = await askTwice(
		async (rejected) => {
			const values = { ...given, rejected };
			const answered =
				material.answer === null
					? await askThree(ai, values, asking)
					: await askOne(ai, { ...values, answer: keywords }, asking);
			const judged = answered.replies.map((one) => judgeReply(one, measure));
			return { place: answered.place, replies: await Promise.all(judged) };
		},
		(judged) => faultsOf(judged.replies),
	);
	const good = distinct(replies.filter(({ grave }) => grave.length === 0));
	if (good.length === 0) throw new Problem("model-unusable");
	return {
		replies: inOrder(good),
		leftOut: replies.length - good.length,
		read: material.thread === null ? null : thread.read,
		dropped: thread.dropped,
		language: measure.wanted ?? (await detectLanguage(good[0]?.text ?? "")),
		place,
	};
};

/** What is sent, without links and private details, and what the answer is measured by. */
const prepared = async (
	ai: AiService,
	material: Material,
	signal: AbortSignal,
) => {
	const { message, answer } = material;
	const feature = answer === null ? "replies" : "reply";
	const thread = await fitThread(ai, material, feature, signal);
	const { texts, places } = hide([answer ?? "", message, thread.text]);
	const [keywords = "", shown = "", talk = ""] = texts;
	const wanted = await languageOf(material);
	const source = [...(material.thread ?? []), message, answer ?? ""].join("\n");
	const measure: Measure = { source, wanted, keywords, places };
	return {
		thread,
		measure,
		keywords: block(keywords),
		given: {
			language: languageName(wanted),
			thread: block(talk),
			message: block(shown),
		},
	};
};

const inOrder = (replies: readonly Reply[]): readonly Reply[] =>
	intents.flatMap((intent) =>
		replies.filter((reply) => (reply.intent ?? "agree") === intent),
	);

/** The language of the message; where that is too short to tell that of the thread, then that of the keywords. */
const languageOf = async ({
	message,
	thread,
	answer,
}: Material): Promise<Language | null> =>
	(await detectLanguage(message)) ??
	(await detectLanguage((thread ?? []).slice(-5).join("\n"))) ??
	(await detectLanguage(answer ?? ""));
