import type { Account } from "../../core/actor.ts";
import { named } from "../../core/arguments.ts";
import { attempt, problemText } from "../../core/attempt.ts";
import { cardOf } from "../../core/card.ts";
import type { Origin } from "../../core/chat.ts";
import type { Invocation } from "../../core/invocation.ts";
import type { Shown } from "../../core/pipeline.ts";
import { say, type Text } from "../../core/text.ts";
import type { Button, Deed, View } from "../../core/view.ts";
import { writeDeed } from "./deed.ts";
import { rememberCard } from "./deliver.ts";
import {
	type Desk,
	type PlacedStage,
	type Reader,
	reading,
	stageAt,
} from "./desk.ts";
import { drawDialog } from "./draw/dialog.ts";
import { isKept } from "./kept.ts";
import type { Place } from "./place.ts";
import type { Stage } from "./stage.ts";

/** What somebody did: `trigger` opens a dialog for three seconds (null after one was submitted), and where they were. */
export type Asked = {
	readonly trigger: string | null;
	readonly origin: Origin | null;
};

/** Opens a command's dialog; it keeps the command, what is known, and where its answer goes. When Slack does not open it any more, the person reads so there, with a button that tries again. */
export const openCommandDialog = async (
	desk: Desk,
	{ trigger, origin }: Asked & { readonly trigger: string },
	{ command, input }: Invocation,
	answer: Place,
	reader: Reader & { readonly account: Account },
): Promise<void> => {
	const known = desk.app.commands.get(command);
	const problem = (view: View) =>
		stageAt(desk, beside(answer, reader), reader).end(view);
	if (!known) {
		await problem(problemView(say("problem.unknown-command"), ""));
		return;
	}
	const { locale } = reader;
	const hidden = hiddenOf(input, known.args);
	const filled = await desk.app.form({ command, input }, reader.account, {
		progress: () => undefined,
		signal: AbortSignal.timeout(2500),
		...(origin === null ? {} : { origin }),
	});
	if (filled.kind === "problem") {
		await problem(problemView(filled.text, filled.reference));
		return;
	}
	const dialog = drawDialog(
		{
			command,
			args: known.args,
			input,
			asksWhy: known.asksWhy,
			callback: "command",
			...(filled.form === null ? {} : { form: filled.form }),
			metadata: JSON.stringify({
				command,
				input: hidden,
				answer,
				locale,
				origin,
			}),
		},
		reading(desk, reader),
	);
	const opened = await attempt(desk.app.log, () =>
		desk.web.openDialog(trigger, dialog),
	);
	if (opened.kind === "ok") return;
	const view = problemView(problemText(opened.problem), "");
	const again = tryAgain(command, input);
	await problem({
		...view,
		body: [...view.body, { kind: "buttons", buttons: again }],
	});
};

/** Slack opens a dialog only within three seconds of a click, and a button is a new click; none when it cannot carry what is known. */
const tryAgain = (
	command: string,
	input: Readonly<Record<string, unknown>>,
): Button[] => {
	const does: Deed = { kind: "dialog", command, input };
	const fits = writeDeed(does).length <= 2000;
	return fits ? [{ label: say(`command.${command}`), does }] : [];
};

/** What a dialog cannot ask and therefore keeps; Slack takes 3000 characters. */
const hiddenOf = (
	input: Readonly<Record<string, unknown>>,
	args: Parameters<typeof named>[0],
): Record<string, unknown> =>
	Object.fromEntries(
		named(args)
			.filter((one) => isKept(one, input[one.name]))
			.map(({ name }) => [name, input[name]]),
	);

/** Where somebody reads that a dialog did not open: what its answer was to replace stays. */
const beside = (
	answer: Place,
	{ account }: { readonly account: Account },
): Place => {
	if (answer.kind === "message") {
		const { channel, thread } = answer;
		return thread === undefined
			? { kind: "direct", user: account.user }
			: { kind: "thread", channel, thread };
	}
	return answer.kind === "response" ? { ...answer, replace: false } : answer;
};

/** A problem takes the place of progress, but not of a card whose text somebody may still want. */
const problemStage = (
	desk: Desk,
	stage: PlacedStage,
	reader: Reader & { readonly account: Account },
): Stage =>
	stage.isEmpty()
		? stageAt(desk, beside(stage.place(), reader), reader)
		: stage;

/** Shows what an invocation brought on its stage. */
export const present = async (
	desk: Desk,
	shown: Shown,
	stage: PlacedStage,
	reader: Reader & { readonly account: Account },
	{ trigger, origin }: Asked,
): Promise<void> => {
	switch (shown.kind) {
		case "view":
			await stage.end({
				...shown.view,
				body: [...shown.view.body, ...shown.secret],
			});
			return;
		case "problem":
			await problemStage(desk, stage, reader).end(
				problemView(shown.text, shown.reference),
			);
			return;
		case "dialog":
			if (trigger === null)
				await stage.end(problemView(say("problem.missing-argument-plain"), ""));
			else
				await openCommandDialog(
					desk,
					{ trigger, origin },
					shown,
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
	reader: Reader & { readonly account: Account },
): Promise<void> => {
	if (request.needed > 0) {
		await stage.end({ title: say("card.elsewhere"), body: [] });
		return;
	}
	// A response address is used up before work that goes on has ended.
	if (request.state === "running" && stage.place().kind === "response") {
		await stage.end({ title: say("view.moved"), body: [] });
		const direct: Place = { kind: "direct", user: reader.account.user };
		await rememberCard(desk, request, "asker", direct, reader, 0);
		desk.refresh(request.id);
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
