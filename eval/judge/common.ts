import { detectLanguage, type Language } from "../../src/ai/guards/language.ts";
import type { Case } from "../cases.ts";
import { type Failure, failIf } from "./failure.ts";

/** Another language than expected, where it can be told at all: not in a few words, and not where the text itself is taken for another one. */
export const otherLanguage = async (
	answer: string,
	{ language, expected }: Case,
	source: string,
): Promise<readonly Failure[]> => {
	const spoken = await spokenIn(answer);
	if (spoken === null || spoken === expected) return [];
	const sure = language !== expected || (await spokenIn(source)) === language;
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
