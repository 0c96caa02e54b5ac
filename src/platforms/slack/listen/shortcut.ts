import type { Invocation } from "../../../core/invocation.ts";
import { say } from "../../../core/text.ts";
import type { View } from "../../../core/view.ts";
import { type Desk, slackAccount, stageAt } from "../desk.ts";
import { portAt, shortcutOrigin } from "../origin.ts";
import type { ShortcutPayload } from "../payload.ts";
import { type Place, responseLife } from "../place.ts";
import { openCommandDialog, present } from "../present.ts";
import { unescapeEntities } from "../unescape.ts";
import { mustFit } from "./read-ask.ts";

/** What each shortcut of the manifest does: a command on the text of a message, on its thread or on its files, or a command's dialog. */
export const shortcuts: Readonly<
	Record<
		string,
		{ command: string; from: "message" | "thread" | "files" | "dialog" }
	>
> = {
	rephrase: { command: "write rephrase", from: "message" },
	correct: { command: "write correct", from: "message" },
	replies: { command: "write replies", from: "message" },
	translate: { command: "write translate", from: "message" },
	summary: { command: "write summary", from: "thread" },
	file: { command: "ask", from: "files" },
	write_new: { command: "write new", from: "dialog" },
	restore: { command: "restore look", from: "dialog" },
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
	const asked = {
		trigger: payload.trigger_id,
		origin: shortcutOrigin(payload),
	};
	const stage = stageAt(desk, place, reader);
	const input = inputOf(payload, shortcut.from);
	if (input === null && shortcut.from === "files") {
		await stage.end(noFiles);
		return;
	}
	const invocation: Invocation = {
		command: shortcut.command,
		input: input ?? {},
	};
	if (input === null)
		return openCommandDialog(desk, asked, invocation, place, reader);
	const port = portAt(stage, asked.origin);
	if (shortcut.from === "files") mustFit(desk.app.commands, invocation);
	const shown = await desk.app.invoke(invocation, account, port);
	await present(desk, shown, stage, reader, asked);
};

/** What a shortcut gives its command; null where there is nothing to give. */
const inputOf = (
	{ message }: ShortcutPayload,
	from: (typeof shortcuts)[string]["from"],
): Invocation["input"] | null => {
	switch (from) {
		case "thread":
			return {};
		case "dialog":
			return null;
		case "message": {
			const text = unescapeEntities(message?.text ?? "");
			return text === "" ? null : { text };
		}
		case "files": {
			const files = message?.files ?? [];
			return files.length === 0 ? null : { files };
		}
	}
};

const noFiles: View = {
	title: say("documents.no-files"),
	body: [{ kind: "text", text: say("documents.no-files.text") }],
};
