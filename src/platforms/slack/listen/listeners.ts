import type { App as Bolt } from "@slack/bolt";
import { newReference } from "../../../core/ids.ts";
import { failure } from "../../../core/log.ts";
import type { Desk } from "../desk.ts";
import { slackAccount } from "../desk.ts";
import { plainText } from "../draw/dialog.ts";
import { showHome } from "../home.ts";
import type { Once } from "../once.ts";
import {
	actionPayload,
	commandPayload,
	homePayload,
	optionsPayload,
	shortcutPayload,
	viewPayload,
} from "../payload.ts";
import { onAction } from "./action.ts";
import { onCommand } from "./command.ts";
import { onDialog } from "./dialog.ts";
import { onShortcut } from "./shortcut.ts";

/** Listens to everything the manifest names: each is acknowledged at once, then done once. */
export const listen = (bolt: Bolt, desk: Desk, once: Once): void => {
	const later = (key: string, work: () => Promise<void>): void => {
		const done = once(key)
			.then((first) => (first ? work() : undefined))
			.catch((error: unknown) => desk.app.log(failure(error, newReference())));
		desk.busy(done);
	};
	bolt.command(/.*/u, async ({ ack, body }) => {
		const payload = commandPayload.parse(body);
		await ack();
		later(`command:${payload.trigger_id}`, () => onCommand(desk, payload));
	});
	bolt.shortcut(/.*/u, async ({ ack, body }) => {
		const payload = shortcutPayload.parse(body);
		await ack();
		later(`shortcut:${payload.trigger_id}`, () => onShortcut(desk, payload));
	});
	bolt.action(/.*/u, async ({ ack, body }) => {
		await ack();
		const payload = actionPayload.parse(body);
		later(`action:${payload.trigger_id}`, () => onAction(desk, payload));
	});
	bolt.view(/.*/u, async ({ ack, body }) => {
		const payload = viewPayload.parse(body);
		const { locale } = await desk.app.who(
			slackAccount(payload.team.id, payload.user.id),
		);
		const submitted = onDialog(desk, payload, locale);
		if (submitted.kind === "errors") return ack(submitted.response);
		await ack();
		later(`view:${payload.view.id}:${payload.view.hash}`, submitted.work);
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
			later(`home:${body.event_id}`, () => showHome(desk, team_id, event.user));
	});
};
