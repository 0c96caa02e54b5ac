import { say } from "../../core/text.ts";
import type { Button, View } from "../../core/view.ts";
import type { Holder } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { kindsText } from "./count-kinds.ts";
import { serverName } from "./server-name.ts";

/** Says in the chat what was connected, and what can be done with it now. */
export const connectedView = (
	holder: Holder,
	server: string,
	collections: readonly Collection[],
): View => ({
	title: say(`sync.connected.${holder.kind}`, { server: serverName(server) }),
	body: [
		{
			kind: "text",
			text:
				collections.length === 0
					? say("sync.connected.none")
					: say("sync.connected.what", { what: kindsText(collections) }),
		},
		{ kind: "buttons", buttons: [...lookButtons(holder), listButton] },
		{ kind: "note", text: say("sync.connected.note") },
	],
});

/** What can be looked at of one's own account. */
export const lookButtons = (holder: Holder): readonly Button[] =>
	holder.kind === "service"
		? []
		: [
				{
					label: say("sync.button.calendars"),
					does: { kind: "invoke", command: "calendar list", input: {} },
				},
				{
					label: say("sync.button.contacts"),
					does: { kind: "invoke", command: "contacts list", input: {} },
				},
			];

const listButton: Button = {
	label: say("sync.button.list"),
	does: { kind: "invoke", command: "sync list", input: {} },
};
