import { at, say, type Text } from "../../core/text.ts";
import type { Button, View } from "../../core/view.ts";
import { fullMark } from "./judge.ts";
import {
	amountOf,
	bareOf,
	placeText,
	shareText,
	thresholdsText,
} from "./names.ts";
import { statusBlocks, wayOutButtons } from "./status-blocks.ts";
import type { Mark, Status, Watch } from "./watch.ts";

/** What is told when something fills up: the number, how it grows, and what would bring room. `lost` is true when the channel of the watch does not take us any more, so that the admins read it instead. */
export const alertView = (
	watch: Watch,
	status: Status,
	mark: Mark,
	now: number,
	lost = false,
): View => ({
	title: titleOf(status, mark),
	body: [
		...statusBlocks(status, now),
		{ kind: "text", text: say(`watch.way-out.${status.of}`) },
		{
			kind: "buttons",
			buttons: [...wayOutButtons(status), stopButton(watch)],
		},
		{ kind: "note", text: noteOf(watch, lost) },
	],
});

const titleOf = ({ of, reading, full }: Status, mark: Mark): Text => {
	if (mark === fullMark && full !== null)
		return say("watch.alert.soon", { full: at(full, "day") });
	return say(`watch.alert.${of}`, {
		used: bareOf(reading.used),
		allowed: amountOf(of, reading.allowed),
		share: shareText(reading),
	});
};

/** The way to end a watch. */
export const stopButton = (watch: Watch): Button => ({
	label: say("watch.button.stop"),
	does: {
		kind: "invoke",
		command: "storage unwatch",
		input: { watch: watch.id },
	},
});

const noteOf = (watch: Watch, lost: boolean): Text =>
	say(lost ? "watch.note.lost" : "watch.note", {
		at: thresholdsText(watch.at),
		name: watch.by,
		place: placeText(watch),
	});
