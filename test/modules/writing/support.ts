import type { AiService } from "../../../src/ai/service.ts";
import type { Actor } from "../../../src/core/actor.ts";
import type { Command, Context } from "../../../src/core/command.ts";
import type { Button, View } from "../../../src/core/view.ts";
import { readText } from "../../../src/words/words.ts";

/** Somebody of the demo organisation. */
export const person = (name: string, role?: "owner"): Actor => ({
	account: { platform: "slack", team: "T1", user: name },
	person: name,
	name,
	locale: "en-GB",
	zone: "Europe/Zurich",
	userId: name,
	email: null,
	grants: role ? [{ role }] : [],
});

/** A moment in which somebody asks; what was shown meanwhile is in `shown`. */
export const moment = (actor = person("nadia"), signal?: AbortSignal) => {
	const shown: View[] = [];
	const context: Context = {
		actor,
		now: 0,
		request: null,
		progress: (view) => shown.push(view),
		signal: signal ?? new AbortController().signal,
	};
	return { context, shown };
};

/** Runs a command and gives the card. */
export const card = async (
	command: Command<{ readonly ai: AiService }>,
	input: unknown,
	ai: AiService,
	context: Context,
): Promise<View> => {
	const outcome = await command.run(input, { ai }, context);
	if (outcome.kind !== "done") throw new Error("a hand-over was not expected");
	return outcome.view;
};

/** A card as somebody who reads English sees it, one line per thing. */
export const lines = (view: View): readonly string[] => {
	const reader = { locale: "en-GB", zone: "Europe/Zurich", now: 0 };
	const read = (text: Parameters<typeof readText>[0]) => readText(text, reader);
	const body = view.body.flatMap((block): readonly string[] => {
		switch (block.kind) {
			case "text":
			case "note":
				return [read(block.text)];
			case "quote":
				return block.text.split("\n").map((line) => `> ${line}`);
			case "list":
				return block.items.map((item) => `- ${read(item)}`);
			case "facts":
				return block.rows.map(({ label, value }) =>
					[label, value].flat().map(read).join(": "),
				);
			case "difference":
				return [block.parts.map(marked).join("")];
			case "buttons":
				return [block.buttons.map(({ label }) => `[${read(label)}]`).join(" ")];
			default:
				return [block.kind];
		}
	});
	return [read(view.title), ...body];
};

const marked = (part: { change: string; text: string }): string => {
	if (part.change === "same") return part.text;
	return part.change === "added" ? `[+${part.text}+]` : `[-${part.text}-]`;
};

/** The button of a card that leads to this command. */
export const press = (view: View, command: string): Record<string, unknown> => {
	const buttons = view.body.flatMap((block): readonly Button[] =>
		block.kind === "buttons" ? block.buttons : [],
	);
	const found = buttons
		.map(({ does }) => does)
		.find((does) => does.kind === "invoke" && does.command === command);
	if (found?.kind !== "invoke") throw new Error(`no button for ${command}`);
	return { ...found.input };
};
