import { say, type Text } from "../../../core/text.ts";
import type { Block, Button, View } from "../../../core/view.ts";
import type { WritingFacts } from "../facts.ts";
import type { Doubt } from "./judge.ts";

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
			buttons: [
				press(say("write.button.stop"), "write halt", { run, session, again }),
			],
		},
	],
});

/** The card of something that was stopped. */
export const stoppedView = (session: string, again: string): View => ({
	title: say("write.stopped.title"),
	body: [
		{ kind: "text", text: say("replies.stopped") },
		{
			kind: "buttons",
			buttons: [press(say("write.button.again"), again, { session })],
		},
	],
});

type Kinds = (WritingFacts & { kind: "secrets" })["kinds"];

/** The question before something that seems to hold a secret goes anywhere; `command` goes on, told `how`. */
export const secretsQuestion = (
	kinds: Kinds,
	session: string,
	command: string,
): View => ({
	title: say("write.secrets.title"),
	body: [
		{
			kind: "list",
			items: kinds.map((kind) => say(`write.secrets.${kind}`)),
		},
		{ kind: "text", text: say("write.secrets.text") },
		{
			kind: "buttons",
			buttons: [
				{
					...press(say("write.secrets.hide"), command, {
						session,
						how: "hidden",
					}),
					style: "primary",
				},
				press(say("write.secrets.send"), command, { session, how: "as-is" }),
			],
		},
		{ kind: "note", text: say("write.secrets.note") },
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
