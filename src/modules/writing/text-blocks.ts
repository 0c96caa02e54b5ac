import { say } from "../../core/text.ts";
import type { Block, Change } from "../../core/view.ts";
import { whatChanged } from "./what-changed.ts";

const shown = 3000;
const compared = 2500;

/** A text as a card shows it; a long one comes as a file too, with its beginning on the card. */
export const textBlocks = (text: string): readonly Block[] =>
	text.length <= shown
		? [{ kind: "quote", text }]
		: [
				{ kind: "quote", text: `${text.slice(0, 1500)}…` },
				{ kind: "file", name: "text.txt", mime: "text/plain", text },
				{ kind: "note", text: say("write.long") },
			];

/** What changed, where it is short enough to be read on a card. */
export const changeBlocks = (parts: readonly Change[]): readonly Block[] => {
	const size = parts.reduce((sum, { text }) => sum + text.length, 0);
	return size > compared ? [] : whatChanged(parts);
};
