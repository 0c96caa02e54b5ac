import { at, say, type Text } from "./text.ts";
import type { Block, Button } from "./view.ts";

/** How long there is a way back: always, until the person accepts (or the invitation ends, ms), while nobody takes the name, or until a moment (ms). */
export type Until =
	| { readonly kind: "always" }
	| { readonly kind: "accepted"; readonly end?: number | undefined }
	| { readonly kind: "free" }
	| { readonly kind: "moment"; readonly end: number };

/** Always, as most changes can be taken back by another one. */
export const always: Until = { kind: "always" };

/** The button that takes a change back, by the command that does the opposite; none where its input is longer than a chat platform carries. */
export const undoButton = (
	label: Text,
	command: string,
	input: Readonly<Record<string, unknown>>,
): readonly Button[] =>
	JSON.stringify(input).length > room
		? []
		: [{ label, does: { kind: "invoke", command, input } }];

/** How long a change can be taken back, as small print. */
export const undoNote = (until: Until): Block => ({
	kind: "note",
	text: untilText(until),
});

/** That a change cannot be taken back, and what can be done instead; said before the yes and after it. */
export const noUndo = (instead?: Text): Text =>
	instead === undefined ? say("undo.no") : say("undo.no-but", { instead });

/** The same as small print. */
export const noUndoNote = (instead?: Text): Block => ({
	kind: "note",
	text: noUndo(instead),
});

const untilText = (until: Until): Text => {
	switch (until.kind) {
		case "always":
			return say("undo.always");
		case "free":
			return say("undo.free");
		case "moment":
			return say("undo.moment", leftUntil(until.end));
		case "accepted":
			return until.end === undefined
				? say("undo.accepted")
				: say("undo.accepted-end", leftUntil(until.end));
	}
};

const leftUntil = (end: number) => ({
	when: at(end, "day"),
	left: at(end, "left"),
});

// Slack takes 2000 characters for what a button does, its command and a frame included.
const room = 1800;
