import type { View } from "../../core/view.ts";
import { buttons } from "./buttons.ts";
import { type Action, titles } from "./titles.ts";

/** A text while it is being written, with a button to stop it. */
export const workingView = (
	action: Action,
	text: string,
	run: string,
	session: string,
): View => ({
	title: titles[action].working,
	body: [
		...(text === "" ? [] : [{ kind: "quote" as const, text }]),
		{ kind: "buttons", buttons: [buttons.stop(run, session)] },
	],
});
