import type { Actor } from "../core/actor.ts";
import type { Language } from "./guards/language.ts";
import type { House } from "./house.ts";
import { swissSpelling } from "./swiss.ts";

/** How the house spells a language: Swiss where that is laid down, else as it comes. */
export const spellingOf = async (
	house: House,
	{ person, userId }: Pick<Actor, "person" | "userId">,
	language: Language | null,
): Promise<(text: string) => string> => {
	const { swiss } = await house.terms({ person, userId }, language);
	return swiss && (language === "de" || language === null)
		? swissSpelling
		: (text) => text;
};
