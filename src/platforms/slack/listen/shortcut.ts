import { type Desk, slackAccount, stageAt } from "../desk.ts";
import type { ShortcutPayload } from "../payload.ts";
import { type Place, responseLife } from "../place.ts";
import { openCommandDialog, present } from "../present.ts";
import { unescapeEntities } from "../unescape.ts";

/** What each shortcut of the manifest does: a command on the text of a message, or a command's dialog. */
export const shortcuts: Readonly<
	Record<string, { command: string; from: "message" | "dialog" }>
> = {
	rephrase: { command: "write rephrase", from: "message" },
	write_new: { command: "write rephrase", from: "dialog" },
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
	if (shortcut.from === "dialog" || text === "")
		return openCommandDialog(
			desk,
			payload.trigger_id,
			shortcut.command,
			{},
			place,
			reader,
		);
	const stage = stageAt(desk, place, reader);
	const port = {
		progress: stage.progress,
		signal: AbortSignal.timeout(10 * 60_000),
	};
	const shown = await desk.app.invoke(
		{ command: shortcut.command, input: { text } },
		account,
		port,
	);
	await present(desk, shown, stage, reader, payload.trigger_id);
};
