import type {
	App as Bolt,
	SlackActionMiddlewareArgs,
	SlackCommandMiddlewareArgs,
	SlackShortcutMiddlewareArgs,
	SlackViewMiddlewareArgs,
} from "@slack/bolt";
import type { Account } from "../../../core/actor.ts";
import { type Waiting, workOrApologise } from "../apologise.ts";
import { createBacklog } from "../backlog.ts";
import { type Desk, slackAccount } from "../desk.ts";
import { plainText } from "../draw/dialog.ts";
import type { Once } from "../once.ts";
import {
	actionPayload,
	commandPayload,
	optionsPayload,
	shortcutPayload,
	viewPayload,
} from "../payload.ts";
import { responseLife } from "../place.ts";
import { onAction } from "./action.ts";
import { onCommand } from "./command.ts";
import { onDialog } from "./dialog.ts";
import { createHearEvent } from "./events.ts";
import type { Later } from "./later.ts";
import { onShortcut } from "./shortcut.ts";

/** Listens to everything the manifest names: each is acknowledged at once, then done once. */
export const listen = (bolt: Bolt, desk: Desk, once: Once): void => {
	const backlog = createBacklog();
	const later: Later = (key, who, work) => {
		const done = backlog(() =>
			workOrApologise(desk, who, async () => {
				if (await once(key)) await work();
			}),
		);
		desk.busy(done);
	};
	const hearEvent = createHearEvent(desk, later, once);
	// One listener for all kinds: Bolt walks through every listener for everything that arrives, which takes longer than the rest of an acknowledgement.
	bolt.use(async (heard) => {
		if ("command" in heard) await hearCommand(desk, later, heard);
		else if ("shortcut" in heard) await hearShortcut(desk, later, heard);
		else if ("action" in heard) await hearAction(desk, later, heard);
		else if ("view" in heard) await hearView(desk, later, heard);
		else if ("event" in heard) hearEvent(heard);
		else await heard.next();
	});
	bolt.options(/.*/u, async ({ ack, body }) => {
		await ack({ options: await optionsOf(desk, body) });
	});
};

/** A command that lacks what an answer needs is refused before its acknowledgement; the rest is parsed with the work, since many may come at once. */
const hearCommand = async (
	desk: Desk,
	later: Later,
	{ ack, body }: SlackCommandMiddlewareArgs,
): Promise<void> => {
	const { trigger_id, team_id, user_id, response_url } = body;
	if (!trigger_id || !team_id || !user_id || !response_url)
		commandPayload.parse(body);
	await ack();
	later(
		`command:${trigger_id}`,
		waitingAt(desk, slackAccount(team_id, user_id), response_url),
		() => onCommand(desk, commandPayload.parse(body)),
	);
};

const hearShortcut = async (
	desk: Desk,
	later: Later,
	{ ack, body }: SlackShortcutMiddlewareArgs,
): Promise<void> => {
	const payload = shortcutPayload.parse(body);
	await ack();
	later(`shortcut:${payload.trigger_id}`, waiting(desk, payload), () =>
		onShortcut(desk, payload),
	);
};

const hearAction = async (
	desk: Desk,
	later: Later,
	{ ack, body }: SlackActionMiddlewareArgs,
): Promise<void> => {
	await ack();
	const payload = actionPayload.parse(body);
	later(`action:${payload.trigger_id}`, waiting(desk, payload), () =>
		onAction(desk, payload),
	);
};

const hearView = async (
	desk: Desk,
	later: Later,
	{ ack, body }: SlackViewMiddlewareArgs,
): Promise<void> => {
	const payload = viewPayload.parse(body);
	const submitted = onDialog(desk, payload);
	if (submitted.kind === "errors") return ack(submitted.response);
	await ack();
	later(
		`view:${payload.view.id}:${payload.view.hash}`,
		waiting(desk, payload),
		submitted.work,
	);
};

const optionsOf = async (desk: Desk, body: unknown) => {
	const payload = optionsPayload.parse(body);
	const source = payload.action_id.split(":")[0] ?? "";
	const account = slackAccount(payload.team.id, payload.user.id);
	const found = await desk.app.suggest(source, payload.value, account);
	return found
		.slice(0, 100)
		.map(({ value, label }) => ({ value, text: plainText(label, 75) }));
};

/** Who waits for the answer to a press, a shortcut or a dialog. */
const waiting = (desk: Desk, { team, user, response_url }: Pressed): Waiting =>
	waitingAt(desk, slackAccount(team.id, user.id), response_url);

type Pressed = {
	readonly team: { readonly id: string };
	readonly user: { readonly id: string };
	readonly response_url?: string | undefined;
};

const waitingAt = (
	desk: Desk,
	account: Account,
	url: string | undefined,
): Waiting => ({
	account,
	place: url
		? {
				kind: "response",
				url,
				until: desk.app.now() + responseLife,
				replace: false,
			}
		: { kind: "direct", user: account.user },
});
