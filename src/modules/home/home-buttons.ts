import { say } from "../../core/text.ts";
import type { Block, Button } from "../../core/view.ts";

/** The usual commands: everybody's, and the help desk's. */
export const homeButtons = (helpdesk: boolean): Block => ({
	kind: "buttons",
	buttons: [
		button("rephrase", "dialog", "write rephrase"),
		button("document", "dialog", "ask document"),
		...(helpdesk
			? [
					button("add", "dialog", "users add"),
					button("address", "dialog", "mail create"),
					button("people", "invoke", "users list"),
					button("seats", "invoke", "seats"),
				]
			: []),
		button("storage", "invoke", "storage"),
		button("requests", "invoke", "requests list"),
		button("help", "invoke", "help"),
	],
});

const button = (
	name: string,
	kind: "dialog" | "invoke",
	command: string,
): Button => ({
	label: say(`home.button.${name}`),
	does: { kind, command, input: {} },
});
