import type { ViewErrorsResponseAction } from "@slack/bolt";
import { z } from "zod";
import { named, parseInput, type RawInput } from "../../../core/arguments.ts";
import { say } from "../../../core/text.ts";
import { type Desk, reading, slackAccount, stageAt } from "../desk.ts";
import { declineArgs } from "../draw/decline.ts";
import { originKept, portAt } from "../origin.ts";
import type { ViewPayload } from "../payload.ts";
import { place } from "../place.ts";
import { present, problemView } from "../present.ts";
import { readDialog } from "../read-dialog.ts";

const commandMetadata = z.object({
	command: z.string(),
	input: z.record(z.string(), z.unknown()),
	answer: place,
	locale: z.string(),
	origin: originKept.nullable().default(null),
});
const declineMetadata = z.object({ request: z.string() });

/** What a submitted dialog means: faults to show under its fields, or work to do after the acknowledgement. */
export type Submitted =
	| { readonly kind: "errors"; readonly response: ViewErrorsResponseAction }
	| { readonly kind: "work"; readonly work: () => Promise<void> };

/** Reads a submitted dialog; it asks nobody, so it is quick enough to come before the acknowledgement. */
export const onDialog = (desk: Desk, payload: ViewPayload): Submitted => {
	const { view } = payload;
	if (view.callback_id === "decline") return onDecline(desk, payload);
	const { command, input, answer, locale, origin } = commandMetadata.parse(
		JSON.parse(view.private_metadata),
	);
	const known = desk.app.commands.get(command);
	if (!known) return { kind: "work", work: async () => undefined };
	const filled = readDialog(view.state.values, known.args, input);
	const faults = faultsOf(desk, filled.input, known.args, locale);
	if (faults) return { kind: "errors", response: faults };
	return {
		kind: "work",
		work: async () => {
			const account = slackAccount(payload.team.id, payload.user.id);
			const reader = await desk.app.who(account);
			const late = answer.kind === "response" && desk.app.now() > answer.until;
			const stage = stageAt(
				desk,
				late ? { kind: "direct", user: account.user } : answer,
				reader,
			);
			const shown = await desk.app.invoke(
				{ command, ...filled },
				account,
				portAt(stage, origin),
			);
			await present(desk, shown, stage, reader, { trigger: null, origin });
		},
	};
};

const onDecline = (desk: Desk, payload: ViewPayload): Submitted => {
	const { request } = declineMetadata.parse(
		JSON.parse(payload.view.private_metadata),
	);
	const { reason } = declineArgs
		.partial()
		.parse(readDialog(payload.view.state.values, declineArgs, {}).input);
	return {
		kind: "work",
		work: async () => {
			const account = slackAccount(payload.team.id, payload.user.id);
			const shown = await desk.app.answer(request, "decline", account, reason);
			if (shown.kind !== "problem") return;
			const reader = await desk.app.who(account);
			await stageAt(desk, { kind: "direct", user: account.user }, reader).end(
				problemView(shown.text, shown.reference),
			);
		},
	};
};

const faultsOf = (
	desk: Desk,
	input: RawInput,
	args: z.ZodObject,
	locale: string,
): ViewErrorsResponseAction | null => {
	const parsed = parseInput(input, args);
	if (parsed.kind === "input") return null;
	const read = reading(desk, { locale, zone: desk.house.zone });
	const words = new Map(
		named(args).map(({ name, meta }) => [name, meta.words ?? name]),
	);
	const missing = parsed.missing.map((name) => [
		name,
		read(say("dialog.missing")),
	]);
	const invalid = parsed.invalid.map((name) => [
		name,
		read(say("dialog.invalid", { hint: say(`hint.${words.get(name)}`) })),
	]);
	return {
		response_action: "errors",
		errors: Object.fromEntries([...missing, ...invalid]),
	};
};
