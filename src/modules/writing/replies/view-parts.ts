import type { Doubt } from "../../../ai/guards/judge-text.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block, Button, View } from "../../../core/view.ts";
import { stopButton } from "../stopped-view.ts";

type Carried = Readonly<Record<string, unknown>>;

/** A button that carries out a command. */
export const press = (
	label: Text,
	command: string,
	input: Carried,
): Button => ({
	label,
	does: { kind: "invoke", command, input },
});

/** The card while a question is under way, with a button that stops it; `again` is the command that begins anew. */
export const underWayView = (
	title: Text,
	run: string,
	session: string,
	again: "write others" | "write digest",
): View => ({
	title,
	body: [
		{
			kind: "buttons",
			buttons: [stopButton(run, session, again)],
		},
	],
});

/** What to look at in a text, one line each. */
export const doubtLines = (doubts: readonly Doubt[]): readonly Text[] =>
	doubts.map(({ kind, what }) =>
		say(`replies.check.${kind}`, { what: { series: what.slice(0, 8) } }),
	);

/** The same as blocks under a text. */
export const doubtBlocks = (doubts: readonly Doubt[]): readonly Block[] =>
	doubts.length === 0
		? []
		: [
				{ kind: "text", text: say("write.check.title") },
				{ kind: "list", items: doubtLines(doubts) },
			];
