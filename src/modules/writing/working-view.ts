import type { Wish } from "../../ai/wish.ts";
import type { View } from "../../core/view.ts";
import { stopButton } from "./stopped-view.ts";
import { workingTitle } from "./titles.ts";

/** A text while it is being written, with a button to stop it. */
export const workingView = (
	wish: Wish,
	text: string,
	run: string,
	session: string,
): View => ({
	title: workingTitle(wish),
	body: [
		...(text === "" ? [] : [{ kind: "quote" as const, text }]),
		{ kind: "buttons", buttons: [stopButton(run, session, "write again")] },
	],
});
