import { z } from "zod";
import type { Failed } from "../../ai/cards/failure-of.ts";
import type { Invocation } from "../../core/invocation.ts";
import { say, type Text } from "../../core/text.ts";
import type { Button, View } from "../../core/view.ts";

/** The commands about documents that can be begun anew after they were stopped or failed. */
export const beginners = [
	"ask question",
	"ask again",
	"ask summary",
	"ask translate",
	"ask extract",
] as const;

const againSchema = z.object({
	command: z.enum(beginners),
	input: z.record(
		z.string().max(40),
		z.union([z.string().max(700), z.number(), z.boolean()]),
	),
});

/** What a button that stops carries of the command that begins anew. */
export const carriedAgain = ({ command, input }: Invocation): string =>
	JSON.stringify({ command, input });

/** Reads what such a button carried; null for anything but a command of documents. */
export const readAgain = (carried: string | undefined): Invocation | null => {
	try {
		const read = againSchema.safeParse(JSON.parse(carried ?? ""));
		return read.success ? read.data : null;
	} catch {
		return null;
	}
};

/** The card of something that was stopped. */
export const stopped = (again: Invocation | null): View => ({
	title: say("write.stopped.title"),
	body: [
		{ kind: "text", text: say("question.stopped") },
		...(again === null ? [] : [row(say("write.button.again"), again)]),
	],
});

/** The card of something the model did not do: why, and another try. */
export const failedDocument = (
	{ why }: Pick<Failed, "why">,
	again: Invocation,
): View => ({
	title: say("view.problem"),
	body: [
		{ kind: "text", text: why },
		row(say("write.failed.again"), again),
		{ kind: "note", text: say("question.failed.note") },
	],
});

/** The button that stops a run under way; null where nothing can be begun anew. */
export const stopButton = (run: string, again: Invocation | null): Button => ({
	label: say("write.button.stop"),
	does: {
		kind: "invoke",
		command: "ask stop",
		input: again === null ? { run } : { run, again: carriedAgain(again) },
	},
});

/** The card while a document is read, with a button that stops it. */
export const underWay = (
	title: Text,
	run: string,
	again: Invocation | null,
): View => ({
	title,
	body: [{ kind: "buttons", buttons: [stopButton(run, again)] }],
});

const row = (label: Text, again: Invocation): View["body"][number] => ({
	kind: "buttons",
	buttons: [{ label, does: { kind: "invoke", ...again } }],
});
