import type { App as Bolt } from "@slack/bolt";
import { newReference } from "../../../core/ids.ts";
import { failure } from "../../../core/log.ts";
import { say } from "../../../core/text.ts";
import { createBacklog } from "../backlog.ts";
import { type Desk, draw, slackAccount } from "../desk.ts";
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
import { type Place, responseLife } from "../place.ts";
import { problemView } from "../present.ts";
import { onAction } from "./action.ts";
import { onCommand } from "./command.ts";
import { onDialog } from "./dialog.ts";
import { onShortcut } from "./shortcut.ts";

/** Listens to everything the manifest names: each is acknowledged at once, then done once. */
export const listen = (bolt: Bolt, desk: Desk, once: Once): void => {
	const backlog = createBacklog();
	const later = (key: string, to: Place | null, work: () => Promise<void>) => {
		const done = backlog(async () => {
			if (await once(key)) await work();
		}).catch((error: unknown) => apologise(desk, to, error));
		desk.busy(done);
	};
	bolt.command(/.*/u, async ({ ack, body }) => {
		const payload = commandPayload.parse(body);
		await ack();
		later(`command:${payload.trigger_id}`, answerTo(desk, payload), () =>
			onCommand(desk, payload),
		);
	});
	bolt.shortcut(/.*/u, async ({ ack, body }) => {
		const payload = shortcutPayload.parse(body);
		await ack();
		later(`shortcut:${payload.trigger_id}`, answerTo(desk, payload), () =>
			onShortcut(desk, payload),
		);
	});
	bolt.action(/.*/u, async ({ ack, body }) => {
		await ack();
		const payload = actionPayload.parse(body);
		later(`action:${payload.trigger_id}`, answerTo(desk, payload), () =>
			onAction(desk, payload),
		);
	});
	bolt.view(/.*/u, async ({ ack, body }) => {
		const payload = viewPayload.parse(body);
		const submitted = onDialog(desk, payload);
		if (submitted.kind === "errors") return ack(submitted.response);
		await ack();
		const to: Place = { kind: "direct", user: payload.user.id };
		later(`view:${payload.view.id}:${payload.view.hash}`, to, submitted.work);
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
};

/** Where somebody reads what went wrong with what they did. */
const answerTo = (
	desk: Desk,
	{ response_url }: { response_url?: string | undefined },
): Place | null =>
	response_url
		? {
				kind: "response",
				url: response_url,
				until: desk.app.now() + responseLife,
				replace: false,
			}
		: null;

/** A failure nobody foresaw is logged without its words, and the person is told. */
const apologise = async (
	desk: Desk,
	to: Place | null,
	error: unknown,
): Promise<void> => {
	const reference = newReference();
	desk.app.log(failure(error, reference));
	if (to === null) return;
	const view = problemView(say("problem.unexpected"), reference);
	const drawn = await draw(desk, view, desk.house);
	await desk.web.show(to, drawn).catch(() => undefined);
};
