import { type House, noTerms } from "../../../src/ai/house.ts";
import type { AiService } from "../../../src/ai/service.ts";
import type { Actor } from "../../../src/core/actor.ts";
import type { Chat } from "../../../src/core/chat.ts";
import type { Command, Context } from "../../../src/core/command.ts";
import { Problem, problemCodes } from "../../../src/core/problem.ts";
import type { Button, Menu, View } from "../../../src/core/view.ts";
import type { Writing } from "../../../src/modules/writing/needs.ts";
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
		now: Date.UTC(2026, 10, 22, 14, 0),
		request: null,
		progress: (view) => shown.push(view),
		signal: signal ?? new AbortController().signal,
	};
	return { context, shown };
};

/** Rules of the house that are none. */
const noHouse: House = {
	terms: async () => noTerms,
	tones: async () => [],
	actions: async () => [],
};

const notHere = async (): Promise<never> => {
	throw new Problem("not-in-conversation");
};

/** A chat in which nothing can be read or posted. */
export const noChat: Chat = {
	thread: notHere,
	file: notHere,
	files: notHere,
	post: notHere,
	replace: notHere,
	consent: async () => "off",
	consentLink: notHere,
	revoke: async () => undefined,
};

/** What writing commands stand on: an AI layer, and the rest as far as a test needs it. */
export const writing = (
	ai: AiService,
	more: Partial<Writing> = {},
): Writing => ({
	ai,
	house: noHouse,
	chat: noChat,
	spelling: { check: async () => [] },
	...more,
});

/** Runs a command and gives the card. */
export const card = async (
	command: Command<Writing>,
	input: unknown,
	ai: AiService,
	context: Context,
	more: Partial<Writing> = {},
): Promise<View> => {
	const outcome = await command.run(input, writing(ai, more), context);
	if (outcome.kind !== "done") throw new Error("a hand-over was not expected");
	return outcome.view;
};

/** The same where a card that says what the model did not do counts as that Problem. */
export const cardOrProblem = async (
	...asked: Parameters<typeof card>
): Promise<View> => {
	const view = await card(...asked);
	const [first] = view.body;
	const said = first?.kind === "text" ? JSON.stringify(first.text) : "";
	const named = /"say":"problem\.([\w-]+)"/u.exec(said)?.[1];
	const code = problemCodes.find((one) => one === named);
	if (JSON.stringify(view.title).includes("view.problem") && code)
		throw new Problem(code);
	return view;
};

/** A card as somebody who reads English sees it, one line per thing. */
export const lines = (view: View): readonly string[] => {
	const reader = {
		locale: "en-GB",
		zone: "Europe/Zurich",
		now: Date.UTC(2026, 10, 22, 14, 0),
	};
	const read = (text: Parameters<typeof readText>[0]) => readText(text, reader);
	const body = view.body.flatMap((block): readonly string[] => {
		switch (block.kind) {
			case "text":
			case "note":
				return [read(block.text)];
			case "quote":
				return block.text.split("\n").map((line) => `> ${line}`);
			case "list":
				return block.items.map((item) =>
					typeof item === "object" && "link" in item
						? `- ${read(item.text)} (${read(item.link.label)})`
						: `- ${read(item)}`,
				);
			case "facts":
				return block.rows.map(({ label, value }) =>
					[label, value].flat().map(read).join(": "),
				);
			case "difference":
				return [block.parts.map(marked).join("")];
			case "buttons":
				return [
					[...block.buttons, ...(block.menu ? [block.menu] : [])]
						.map(({ label }) => `[${read(label)}]`)
						.join(" "),
				];
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

const rows = (view: View) =>
	view.body.filter((block) => block.kind === "buttons");

/** What the button of a card carries that leads to this command, in a dialog or at once. */
export const press = (
	view: View,
	command: string,
	label?: string,
): Record<string, unknown> => {
	const found = rows(view)
		.flatMap(({ buttons }): readonly Button[] => buttons)
		.filter((one) => label === undefined || titled(one, label))
		.map(({ does }) => does)
		.find((does) => does.kind !== "answer" && does.command === command);
	if (found === undefined || found.kind === "answer")
		throw new Error(`no button for ${command}`);
	return { ...found.input };
};

/** What choosing this option of a menu of the card carries. */
export const pick = (view: View, value: string): Record<string, unknown> => {
	const menu = rows(view)
		.flatMap((row): readonly Menu[] => (row.menu ? [row.menu] : []))
		.find(({ options }) => options.some((option) => option.value === value));
	if (menu === undefined) throw new Error(`no menu with ${value}`);
	return { ...menu.input, [menu.arg]: value };
};

const titled = (one: Button, label: string): boolean =>
	readText(one.label, {
		locale: "en-GB",
		zone: "Europe/Zurich",
		now: Date.UTC(2026, 10, 22, 14, 0),
	}) === label;
