import {
	type Doubt,
	type Grave,
	judgeText,
	lostFrom,
} from "../../../ai/guards/judge-text.ts";
import type { Language } from "../../../ai/guards/language.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import { unwrapped } from "../../../ai/guards/wrapping.ts";
import type { Intent } from "./draft-session.ts";

/** A reply with what its reader should look at. */
export type Reply = {
	readonly intent: Intent | null;
	readonly text: string;
	readonly doubts: readonly Doubt[];
};

/** A reply that was looked at; one with something grave is never shown. */
export type JudgedReply = Reply & { readonly grave: readonly Grave[] };

/** What replies are measured by: all they may be made of, their language, and the keywords with their placeholders. */
export type Measure = {
	readonly source: string;
	readonly wanted: Language | null;
	readonly keywords: string;
	readonly places: ReadonlyMap<string, string>;
};

/** Puts everything back into a reply and judges it. */
export const judgeReply = async (
	{
		intent,
		text: answered,
	}: { readonly intent: Intent | null; readonly text: string },
	{ source, wanted, keywords, places }: Measure,
): Promise<JudgedReply> => {
	const text = restore(unwrapped(answered, source) ?? answered, places);
	const { grave, doubts } = await judgeText({
		text,
		source,
		wanted,
		mayRefuse: intent === null ? "as people" : mayRefuse[intent],
	});
	const missing = namesIn(keywords)
		.map((name) => places.get(name) ?? name)
		.filter((found) => !text.includes(found));
	const used = namesIn(answered);
	const doubled: readonly Grave[] =
		new Set(used).size < used.length ? ["placeholders"] : [];
	return {
		intent,
		text,
		grave: [...grave, ...doubled],
		doubts: [
			...doubts,
			...(keywords === "" ? [] : lostFrom(keywords, text)),
			...(missing.length === 0
				? []
				: [{ kind: "lost" as const, what: missing }]),
		],
	};
};

const mayRefuse = { agree: "no", decline: "yes", ask: "as people" } as const;

/** The names of all faults worth a second try; a name that may be new is worth a look only. */
export const faultsOf = (
	replies: readonly JudgedReply[],
): readonly string[] => [
	...replies.flatMap(({ grave }) => grave),
	...replies
		.flatMap(({ doubts }) => doubts)
		.map(({ kind }) => kind)
		.filter((kind) => kind !== "names"),
	...(distinct(replies).length < replies.length ? ["same"] : []),
];

/** The replies without those that say what an earlier one says, word by word. */
export const distinct = <T extends { readonly text: string }>(
	replies: readonly T[],
): readonly T[] =>
	replies.filter(
		({ text }, index) =>
			replies.findIndex((other) => squeeze(other.text) === squeeze(text)) ===
			index,
	);

const squeeze = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[\s\p{P}]+/gu, " ")
		.trim();

const namesIn = (text: string): readonly string[] =>
	text.match(/\[\[[A-Z]+_\d+\]\]/gu) ?? [];
