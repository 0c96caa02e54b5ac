import { detectLanguage, type Language } from "../../src/ai/guards/language.ts";
import type { Case } from "../cases.ts";
import { type Failure, failIf } from "./failure.ts";

/** Another language than expected, where it can be told at all: not in a few words, and not where the text it was made from (`source`) is taken for another one. */
export const otherLanguage = async (
	answer: string,
	{ language, expected }: Case,
	source: string | null,
): Promise<readonly Failure[]> => {
	const spoken = await spokenIn(answer);
	if (spoken === null || spoken === expected) return [];
	if (await isMostly(expected, answer)) return [];
	const sure =
		source === null ||
		language !== expected ||
		(await spokenIn(source)) === language;
	return sure ? failIf("language", [spoken]) : [];
};

/** A ping of a whole channel that the source does not have. */
export const pings = (answer: string, source: string): readonly Failure[] =>
	failIf(
		"broadcast",
		(answer.match(ping) ?? []).filter((one) => !source.includes(one)),
	);

const ping = /<!(?:channel|here|everyone)[^>]*>|@(?:channel|here|everyone)\b/gu;

const spokenIn = async (text: string): Promise<Language | null> =>
	text.length < shortest ? null : detectLanguage(text);

const shortest = 40;

/** Whether most sentences speak a language; names and keywords can tip the whole. */
const isMostly = async (language: Language, text: string): Promise<boolean> => {
	const sentences = text.split(/[.!?…\n]+/u).filter((one) => one.length > 20);
	const spoken = await Promise.all(sentences.map(detectLanguage));
	const told = spoken.filter((one) => one !== null);
	return told.filter((one) => one === language).length * 2 >= told.length + 1;
};
