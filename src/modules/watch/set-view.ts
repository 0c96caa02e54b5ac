import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { View } from "../../core/view.ts";
import { stopButton } from "./alert-view.ts";
import { inputOf } from "./input-of.ts";
import {
	placeText,
	readingText,
	subjectText,
	thresholdsText,
} from "./names.ts";
import { statusBlocks } from "./status-blocks.ts";
import type { Reading, Status, Watch } from "./watch.ts";

/** Says who will be told of what. */
export const setView = ({
	watch,
	before,
	reading,
}: {
	readonly watch: Watch;
	/** What was watched there until now. */
	readonly before: Watch | null;
	readonly reading: Reading;
}): View => ({
	title: say(`watch.set.done.${watch.of}`),
	body: [
		{
			kind: "facts",
			rows: [
				{
					label: say("watch.row.now"),
					value: readingText(watch.of, reading),
				},
				{ label: say("watch.row.at"), value: thresholdsText(watch.at) },
				{ label: say("watch.row.place"), value: placeText(watch) },
			],
		},
		{
			kind: "buttons",
			buttons: [
				{
					label: say("watch.button.list"),
					does: { kind: "invoke", command: "storage watches", input: {} },
				},
				...(before === null
					? [{ ...stopButton(watch), label: say("watch.button.undo") }]
					: undoButton(
							say("undo.watch.before"),
							"storage watch",
							inputOf(before),
						)),
			],
		},
		undoNote(always),
	],
});

/** What a place reads when it is told from now on. */
export const helloView = (watch: Watch, status: Status, now: number): View => ({
	title: say("watch.hello", {
		what: subjectText(watch.of),
		at: thresholdsText(watch.at),
	}),
	body: [
		...statusBlocks(status, now),
		{ kind: "buttons", buttons: [stopButton(watch)] },
		{ kind: "note", text: say("watch.hello.note", { name: watch.by }) },
	],
});
