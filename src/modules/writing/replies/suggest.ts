import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import {
	detectLanguage,
	type Language,
} from "../../../ai/guards/language.ts";
import { unwrapped } from "../../../ai/guards/wrapping.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { Problem } from "../../../core/problem.ts";
import { askTwice } from "./ask-twice.ts";
import { type Intent, intents } from "./draft-session.ts";
import { fitThread } from "./fit-thread.ts";
import { type Doubt, type Grave, judgeText, lostFrom } from "./judge.ts";
import { block, type Material } from "./material.ts";
import { hide } from "./readable.ts";

/** A reply that passed the checks, with what its reader should look at. */
export type Reply = {
	readonly intent: Intent | null;
	readonly text: string;
	readonly doubts: readonly Doubt[];
};

/** What the model suggested; `leftOut` counts replies that failed the checks twice, `read` the messages of the thread that were read (null: none were asked for) and `dropped` the older ones that did not fit. */
export type Suggested = {
	readonly replies: readonly Reply[];
	readonly leftOut: number;
	readonly read: number | null;
	readonly dropped: number;
	readonly language: Language | null;
	readonly place: Place;
};

const three = defineAnswer(
	z
		.object({
			replies: z
				.array(
					z.object({
						intent: z.enum(intents),
						text: z.string().trim().min(1).max(600),
					}),
				)
				.min(3)
				.max(3),
		})
		.refine(
			({ replies }) =>
				new Set(replies.map(({ intent }) => intent)).size === intents.length,
		),
);
const one = defineAnswer(
	z.object({ reply: z.string().trim().min(1).max(3000) }),
);

type Asked = { readonly person: string; readonly signal: AbortSignal };
type Judged = Reply & { readonly grave: readonly Grave[] };

/** Asks for three replies, or for one from keywords, and checks them; faulty ones are asked for once more and then left out. Problems of `Asker.ask`, and `model-unusable` when none is left. */
export const suggest = async (
	ai: AiService,
	material: Material,
	asked: Asked,
): Promise<Suggested> => {
	const { message, answer } = material;
	const feature = answer === null ? "replies" : "reply";
	const thread = await fitThread(ai, material, feature, asked.signal);
	const source = [...(material.thread ?? []), message, answer ?? ""].join("\n");
	const wanted = await languageOf(message, material.thread ?? []);
	const hidden = hide([answer ?? "", message, thread.text]);
	const [keywords = "", shown = "", talk = ""] = hidden.texts;
	const given = (rejected: string) => ({
		language: wanted === null ? "unknown" : named(wanted),
		rejected,
		thread: block(talk),
		message: block(shown),
	});
	const judge = async (intent: Intent | null, text: string) =>
		judged({ intent, text, source, wanted, keywords, places: hidden.places });
	const last = await askTwice(
		async (rejected) => {
			const values = given(rejected);
			const { place, ...read } =
				answer === null
					? await askThree(ai, values, asked)
					: await askOne(ai, { ...values, answer: block(keywords) }, asked);
			const replies = await Promise.all(
				read.replies.map(({ intent, text }) => judge(intent, text)),
			);
			return { place, replies };
		},
		({ replies }) => faultsOf(replies),
	);
	const good = distinct(last.replies.filter(({ grave }) => grave.length === 0));
	if (good.length === 0) throw new Problem("model-unusable");
	return {
		replies: inOrder(good),
		leftOut: last.replies.length - good.length,
		read: material.thread === null ? null : thread.read,
		dropped: thread.dropped,
		language: wanted ?? (await detectLanguage(good[0]?.text ?? "")),
		place: last.place,
	};
};

const askThree = async (
	{ asker }: AiService,
	values: Readonly<Record<string, string>>,
	asked: Asked,
) => {
	const question = { prompt: "replies", values, schema: three } as const;
	const { value, place } = await asker.ask(
		{ ...question, feature: "replies" },
		asked,
	);
	return { replies: value.replies, place };
};

const askOne = async (
	{ asker }: AiService,
	values: Readonly<Record<string, string>>,
	asked: Asked,
) => {
	const question = { prompt: "reply", values, schema: one } as const;
	const { value, place } = await asker.ask(
		{ ...question, feature: "reply" },
		asked,
	);
	return { replies: [{ intent: null, text: value.reply }], place };
};

const judged = async ({
	intent,
	text: answered,
	places,
	keywords,
	source,
	wanted,
}: {
	readonly intent: Intent | null;
	readonly text: string;
	readonly places: ReadonlyMap<string, string>;
	readonly keywords: string;
	readonly source: string;
	readonly wanted: Language | null;
}): Promise<Judged> => {
	const text = restore(unwrapped(answered, source) ?? answered, places);
	const verdict = await judgeText({
		text,
		source,
		wanted,
		mayRefuse: intent !== "agree",
	});
	const said = [...keywords.matchAll(/\[\[[A-Z]+_\d+\]\]/gu)]
		.map(([name]) => places.get(name) ?? name)
		.filter((found) => !text.includes(found));
	const lost = keywords === "" ? [] : lostFrom(keywords, text);
	return {
		intent,
		text,
		grave: verdict.grave,
		doubts: [
			...verdict.doubts,
			...lost,
			...(said.length === 0 ? [] : [{ kind: "lost" as const, what: said }]),
		],
	};
};

const faultsOf = (replies: readonly Judged[]): readonly string[] => [
	...replies.flatMap(({ grave }) => grave),
	...replies
		.flatMap(({ doubts }) => doubts)
		.map(({ kind }) => kind)
		.filter((kind) => kind !== "names"),
	...(distinct(replies).length < replies.length ? ["same"] : []),
];

const distinct = (replies: readonly Judged[]): readonly Judged[] =>
	replies.filter(
		({ text }, index) =>
			replies.findIndex((other) => squeeze(other.text) === squeeze(text)) ===
			index,
	);

const squeeze = (text: string): string =>
	text.toLowerCase().replace(/[\s\p{P}]+/gu, " ").trim();

const inOrder = (replies: readonly Judged[]): readonly Reply[] =>
	replies.toSorted(
		(a, b) => place(a.intent) - place(b.intent),
	).map(({ intent, text, doubts }) => ({ intent, text, doubts }));

const place = (intent: Intent | null): number =>
	intent === null ? 0 : intents.indexOf(intent);

/** The language of the message; of the thread, when the message is too short to tell. */
const languageOf = async (
	message: string,
	thread: readonly string[],
): Promise<Language | null> =>
	(await detectLanguage(message)) ?? detectLanguage(thread.slice(-5).join("\n"));

const named = (language: Language): string => names.of(language) ?? language;
const names = new Intl.DisplayNames("en", { type: "language" });
