import { freeze } from "../../ai/correct/frozen.ts";
import { detectLanguage } from "../../ai/guards/language.ts";
import { protect, restore } from "../../ai/guards/placeholders.ts";
import type { Context } from "../../core/command.ts";
import type { WritingFacts } from "./facts.ts";
import type { Writing } from "./needs.ts";
import { offersOf } from "./offers.ts";
import { type Session, withResult } from "./session.ts";
import type { Mistake } from "./spell-check.ts";

/** Checks the spelling by dictionary and puts the likeliest word in each place; null when the language cannot be told. */
export const spellText = async (
	services: Writing,
	{ actor }: Context,
	{ session, token }: { readonly session: Session; readonly token: string },
): Promise<WritingFacts | null> => {
	const { ai, house } = services;
	const { wish, input } = session.asked;
	const language = await detectLanguage(input);
	if (language === null) return null;
	const { person, userId } = actor;
	const { keep, swiss } = await house.terms({ person, userId }, language);
	const frozen = freeze(input);
	const given = protect(frozen.text);
	const mistakes = await services.spelling.check(given.text, language, {
		keep,
		swiss,
	});
	const text =
		mistakes.length === 0
			? input
			: frozen.thaw(restore(mended(given.text, mistakes), given.places));
	const next = withResult(session, {
		wish,
		input,
		proposal: text,
		refused: [],
		text,
	});
	await ai.sessions.update(token, next, person);
	return {
		kind: "spelled",
		text,
		language,
		mistakes,
		comparison: await ai.writer.compare(session.original, text),
		offers: await offersOf(services, actor, token, next),
	};
};

/** The text with the likeliest suggestion in the place of each mistake that has one. */
const mended = (text: string, mistakes: readonly Mistake[]): string =>
	[...mistakes]
		.sort((a, b) => b.at - a.at)
		.reduce(
			(rest, { at, length, suggestions: [first] }) =>
				first === undefined
					? rest
					: rest.slice(0, at) + first + rest.slice(at + length),
			text,
		);
