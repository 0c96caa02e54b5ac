import type { Language } from "../../../ai/guards/language.ts";
import type { House } from "../../../ai/house.ts";
import { swissSpelling } from "../../../ai/swiss.ts";
import type { Actor } from "../../../core/actor.ts";

/** How the house spells a language: Swiss where that is laid down, else as it comes. */
export const spellingOf = async (
	house: House,
	{ person, userId }: Pick<Actor, "person" | "userId">,
	language: Language,
): Promise<(text: string) => string> => {
	const { swiss } = await house.terms({ person, userId }, language);
	return swiss && language === "de" ? swissSpelling : (text) => text;
};
