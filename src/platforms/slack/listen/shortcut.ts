import type { Invocation } from "../../../core/invocation.ts";
import { type Desk, slackAccount, stageAt } from "../desk.ts";
import { portAt, shortcutOrigin } from "../origin.ts";
import type { ShortcutPayload } from "../payload.ts";
import { type Place, responseLife } from "../place.ts";
import { openCommandDialog, present } from "../present.ts";
import { unescapeEntities } from "../unescape.ts";

/** What each shortcut of the manifest does: a command on the text of a message or on its thread, or a command's dialog. */
export const shortcuts: Readonly<
	Record<string, { command: string; from: "message" | "thread" | "dialog" }>
> = {
	rephrase: { command: "write rephrase", from: "message" },
	correct: { command: "write correct", from: "message" },
	replies: { command: "write replies", from: "message" },
	translate: { command: "write translate", from: "message" },
	summary: { command: "write summary", from: "thread" },
	write_new: { command: "write new", from: "dialog" },
};

/** Carries out a message or global shortcut; the answer is private. */
export const onShortcut = async (
	desk: Desk,
	payload: ShortcutPayload,
): Promise<void> => {
	const shortcut = shortcuts[payload.callback_id];
	if (!shortcut) return;
	const account = slackAccount(payload.team.id, payload.user.id);
	const reader = await desk.app.who(account);
	const place: Place = payload.response_url
		? {
				kind: "response",
				url: payload.response_url,
				until: desk.app.now() + responseLife,
				replace: false,
			}
		: { kind: "direct", user: account.user };
	const text = unescapeEntities(payload.message?.text ?? "");
	const isEmpty = shortcut.from === "message" && text === "";
	const asked = {
		trigger: payload.trigger_id,
		origin: shortcutOrigin(payload),
	};
	const invocation: Invocation = {
		command: shortcut.command,
		input: shortcut.from === "message" && !isEmpty ? { text } : {},
	};
	if (shortcut.from === "dialog" || isEmpty)
		return openCommandDialog(desk, asked, invocation, place, reader);
	const stage = stageAt(desk, place, reader);
	const port = portAt(stage, asked.origin);
	const shown = await desk.app.invoke(invocation, account, port);
	await present(desk, shown, stage, reader, asked);
};
