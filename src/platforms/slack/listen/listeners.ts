import type { App as Bolt } from "@slack/bolt";
import type { Account } from "../../../core/actor.ts";
import { type Waiting, workOrApologise } from "../apologise.ts";
import { createBacklog } from "../backlog.ts";
import { type Desk, slackAccount } from "../desk.ts";
import { plainText } from "../draw/dialog.ts";
import { showHome } from "../home.ts";
import type { Once } from "../once.ts";
import {
	actionPayload,
	commandPayload,
	homePayload,
	optionsPayload,
	shortcutPayload,
	userPayload,
	viewPayload,
} from "../payload.ts";
import { responseLife } from "../place.ts";
import { onAction } from "./action.ts";
import { onCommand } from "./command.ts";
import { onDialog } from "./dialog.ts";
import { onShortcut } from "./shortcut.ts";

/** Listens to everything the manifest names: each is acknowledged at once, then done once. */
export const listen = (bolt: Bolt, desk: Desk, once: Once): void => {
	const backlog = createBacklog();
	const later = (
		key: string,
		who: Waiting | null,
		work: () => Promise<void>,
	) => {
		const done = backlog(() =>
			workOrApologise(desk, who, async () => {
				if (await once(key)) await work();
			}),
		);
		desk.busy(done);
	};
	bolt.command(/.*/u, async ({ ack, body }) => {
		const payload = commandPayload.parse(body);
		await ack();
		const account = slackAccount(payload.team_id, payload.user_id);
		later(
			`command:${payload.trigger_id}`,
			waitingAt(desk, account, payload.response_url),
			() => onCommand(desk, payload),
		);
	});
	bolt.shortcut(/.*/u, async ({ ack, body }) => {
		const payload = shortcutPayload.parse(body);
		await ack();
		later(`shortcut:${payload.trigger_id}`, waiting(desk, payload), () =>
			onShortcut(desk, payload),
		);
	});
	bolt.action(/.*/u, async ({ ack, body }) => {
		await ack();
		const payload = actionPayload.parse(body);
		later(`action:${payload.trigger_id}`, waiting(desk, payload), () =>
			onAction(desk, payload),
		);
	});
	bolt.view(/.*/u, async ({ ack, body }) => {
		const payload = viewPayload.parse(body);
		const submitted = onDialog(desk, payload);
		if (submitted.kind === "errors") return ack(submitted.response);
		await ack();
		later(
			`view:${payload.view.id}:${payload.view.hash}`,
			waiting(desk, payload),
			submitted.work,
		);
	});
	bolt.options(/.*/u, async ({ ack, body }) => {
		const payload = optionsPayload.parse(body);
		const source = payload.action_id.split(":")[0] ?? "";
		const account = slackAccount(payload.team.id, payload.user.id);
		const found = await desk.app.suggest(source, payload.value, account);
		await ack({
			options: found
				.slice(0, 100)
				.map(({ value, label }) => ({ value, text: plainText(label, 75) })),
		});
	});
	bolt.event("app_home_opened", async ({ body }) => {
		const { team_id, event } = homePayload.parse(body);
		if (event.tab === "home")
			later(`home:${body.event_id}`, null, () =>
				showHome(desk, team_id, event.user),
			);
	});
	bolt.event("user_change", async ({ body }) => {
		desk.forget(userPayload.parse(body).event.user.id);
	});
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
