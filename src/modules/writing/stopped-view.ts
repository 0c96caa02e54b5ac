import type { Failed } from "../../ai/cards/failure-of.ts";
import { say } from "../../core/text.ts";
import type { Button, View } from "../../core/view.ts";

/** The commands that begin something anew after it was stopped. */
export const beginners = [
	"write again",
	"write others",
	"write digest",
	"write mail-next",
	"write site-next",
] as const;
export type Beginner = (typeof beginners)[number];

/** The card of something that was stopped. */
export const stoppedView = (session: string, again: Beginner): View => ({
	title: say("write.stopped.title"),
	body: [
		{ kind: "text", text: say("write.stopped.text") },
		{
			kind: "buttons",
			buttons: [
				{ label: say("write.button.again"), does: anew(session, again) },
			],
		},
	],
});

/** The card of something the model did not do: why, and another try with the same words. */
export const failedView = (
	{ session, why }: Failed,
	again: Beginner,
	more: readonly Button[] = [],
): View => ({
	title: say("view.problem"),
	body: [
		{ kind: "text", text: why },
		{
			kind: "buttons",
			buttons: [
				{ label: say("write.failed.again"), does: anew(session, again) },
				...more,
			],
		},
		{ kind: "note", text: say("write.back.note") },
	],
});

const anew = (session: string, again: Beginner): Button["does"] => ({
	kind: "invoke",
	command: again,
	input: again.endsWith("-next") ? { session, wanted: "again" } : { session },
});

/** The button that stops a run under way. */
export const stopButton = (
	run: string,
	session: string,
	again: Beginner,
): Button => ({
	label: say("write.button.stop"),
	does: {
		kind: "invoke",
		command: "write stop",
		input: { run, session, again },
	},
});
