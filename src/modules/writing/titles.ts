import type { Wish } from "../../ai/wish.ts";
import { say, type Text } from "../../core/text.ts";

/** What a card of a wish is called; `way` is the name of the tone or action of the house. */
export const titleOf = (wish: Wish, way: string | null): Text => {
	if (way !== null) return way;
	if (wish.tone !== undefined)
		return say("write.title.tone", { tone: say(`choice.${wish.tone}`) });
	if (wish.into !== undefined)
		return say("write.title.into", { language: say(`choice.${wish.into}`) });
	return say(`write.action.${wish.action}`);
};

/** What is said while it works. */
export const workingTitle = (wish: Wish): Text =>
	say(`write.working.${wish.action}`);
