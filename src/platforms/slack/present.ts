import { named } from "../../core/arguments.ts";
import { cardOf } from "../../core/card.ts";
import type { Shown } from "../../core/pipeline.ts";
import { say, type Text } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import { rememberCard } from "./deliver.ts";
import { type Desk, type Reader, reading } from "./desk.ts";
import { drawDialog } from "./draw/dialog.ts";
import type { Place } from "./place.ts";
import type { Stage } from "./stage.ts";

/** What a dialog keeps while it is open: the command, what is known, and where its answer goes. */
export const openCommandDialog = async (
	desk: Desk,
	trigger: string,
	command: string,
	input: Readonly<Record<string, unknown>>,
	answer: Place,
	reader: Reader,
): Promise<void> => {
	const known = desk.app.commands.get(command);
	if (!known) return;
	await desk.web.openDialog(
		trigger,
		drawDialog(
			{
				command,
				args: known.args,
				input,
				asksWhy: known.asksWhy,
				callback: "command",
				metadata: JSON.stringify({
					command,
					input: hiddenOf(input, known.args),
					answer,
					locale: reader.locale,
				}),
			},
			reading(desk, reader),
		),
	);
};

/** What a dialog cannot ask and therefore keeps; Slack takes 3000 characters. */
const hiddenOf = (
	input: Readonly<Record<string, unknown>>,
	args: Parameters<typeof named>[0],
): Record<string, unknown> =>
	Object.fromEntries(
		named(args)
			.filter(({ name, meta }) => meta.hidden && input[name] !== undefined)
			.map(({ name }) => [name, input[name]]),
	);

/** Shows what an invocation brought on its stage. */
export const present = async (
	desk: Desk,
	shown: Shown,
	stage: Stage,
	reader: Reader,
	trigger: string | null,
): Promise<void> => {
	switch (shown.kind) {
		case "view":
			await stage.end({
				...shown.view,
				body: [...shown.view.body, ...shown.secret],
			});
			return;
		case "problem":
			await stage.end(problemView(shown.text, shown.reference));
			return;
		case "dialog":
			if (trigger === null)
				await stage.end(problemView(say("problem.missing-argument-plain"), ""));
			else
				await openCommandDialog(
					desk,
					trigger,
					shown.command,
					shown.input,
					stage.place(),
					reader,
				);
			return;
		case "request":
			await presentRequest(desk, shown, stage, reader);
	}
};

const presentRequest = async (
	desk: Desk,
	{ request }: Shown & { kind: "request" },
	stage: Stage,
	reader: Reader,
): Promise<void> => {
	if (request.needed > 0) {
		await stage.end({ title: say("card.elsewhere"), body: [] });
		return;
	}
	const stands = await stage.end(cardOf(request, "asker"));
	await rememberCard(desk, request, "asker", stands, reader, request.version);
};

/** A problem as a view: what happened, and a reference to quote. */
export const problemView = (text: Text, reference: string): View => ({
	title: say("view.problem"),
	body: [
		{ kind: "text", text },
		...(reference
			? [{ kind: "note" as const, text: say("card.reference", { reference }) }]
			: []),
	],
});
