import { say, type Text } from "../../core/text.ts";

/** The writing actions with buttons of their own, as files of prompts/write. */
export type Action = "rephrase" | "shorten";

/** What a card of an action is called, and what is said while it works. */
export const titles: Readonly<
	Record<Action, { readonly done: Text; readonly working: Text }>
> = {
	rephrase: {
		done: say("write.rephrase.title"),
		working: say("write.rephrase.working"),
	},
	shorten: {
		done: say("write.shorten.title"),
		working: say("write.shorten.working"),
	},
};

/** The action of this name; a session kept by an older version may know others. */
export const actionOf = (name: string): Action =>
	name === "shorten" ? "shorten" : "rephrase";
