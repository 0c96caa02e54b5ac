import { readTyped } from "../../../src/core/arguments.ts";
import { cardOf } from "../../../src/core/card.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import type { Text } from "../../../src/core/text.ts";
import type { Block, Button, Row } from "../../../src/core/view.ts";
import { readText } from "../../../src/words/words.ts";
import {
	accounts,
	quietPort,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";

type Name = keyof typeof accounts;

const reader = {
	locale: "en-GB",
	zone: "Europe/Zurich",
	now: Date.UTC(2026, 10, 22, 14, 0),
};

/** Types a command as somebody would, without the slash command. */
export const type = async (
	{ app }: TestSuitemate,
	who: Name,
	line: string,
): Promise<Shown> => {
	const command = [...app.commands.values()]
		.filter(({ name }) => line === name || line.startsWith(`${name} `))
		.sort((one, other) => other.name.length - one.name.length)[0];
	if (!command) throw new Error("no such command");
	const typed = readTyped(line.slice(command.name.length), command.args);
	const invocation = { command: command.name, ...typed };
	return app.invoke(invocation, accounts[who], quietPort);
};

/** Types a command and sees it through: confirmed by who typed it, or approved by `second`. */
export const carryOut = async (
	test: TestSuitemate,
	who: Name,
	line: string,
	second: Name = "anna",
): Promise<Shown> => {
	const request = requestOf(await type(test, who, line));
	return request.needed === 0
		? test.app.answer(request.id, "confirm", accounts[who])
		: test.app.answer(request.id, "approve", accounts[second]);
};

/** What somebody reads, line by line; buttons in brackets. A request is drawn as its asker sees it, without the last line of small print; a problem is its code with its values. */
export const draw = (shown: Shown): string => {
	switch (shown.kind) {
		case "view":
			return drawn(shown.view.title, [...shown.view.body, ...shown.secret]);
		case "request": {
			const { title, body } = cardOf(shown.request, "asker");
			return drawn(title, body.slice(0, -1));
		}
		case "problem":
			return problem(shown.text);
		case "dialog":
			return `dialog ${shown.command}, not usable: ${shown.invalid.join(" ")}`;
	}
};

/** Where the buttons of an answer lead, as `label → command and arguments`. */
export const doors = (shown: Shown): readonly string[] => {
	const body =
		shown.kind === "request"
			? cardOf(shown.request, "asker").body
			: shown.kind === "view"
				? shown.view.body
				: [];
	return body
		.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
		.map(({ label, does }) =>
			does.kind === "answer"
				? `${read(label)} → ${does.answer}`
				: `${read(label)} → ${does.kind} ${does.command} ${JSON.stringify(does.input)}`,
		);
};

/** Only its code and values: the sentences belong to another test. */
const problem = (text: Text): string =>
	typeof text === "object" && "say" in text
		? [text.say, ...Object.entries(text.with ?? {}).map(value)].join(" ")
		: read(text);

const value = ([name, text]: readonly [string, Text]): string =>
	`${name}=${read(text)}`;

const read = (text: Text): string => readText(text, reader);

const drawn = (title: Text, body: readonly Block[]): string =>
	[read(title), ...body.flatMap(lines)].join("\n");

const lines = (block: Block): readonly string[] => {
	switch (block.kind) {
		case "text":
		case "heading":
			return [read(block.text)];
		case "note":
			return [`(${read(block.text)})`];
		case "facts":
			return block.rows.map(row);
		case "table":
			return [block.columns, ...block.rows].map((cells) =>
				cells.map(read).join(" | "),
			);
		case "list":
			return block.items.map((item) =>
				typeof item === "object" && "link" in item
					? `- ${read(item.text)} (${read(item.link.label)}: ${item.link.url})`
					: `- ${read(item)}`,
			);
		case "buttons":
			return [block.buttons.map(button).join(" ")];
		case "picture":
			return [`picture: ${read(block.alt)}`];
		case "link":
			return [`${read(block.label)}: ${block.url}`];
		default:
			return [block.kind];
	}
};

const row = ({ label, value }: Row): string =>
	`${read(label)}: ${isPair(value) ? value.map(read).join(" → ") : read(value)}`;

const isPair = (value: Row["value"]): value is readonly [Text, Text] =>
	Array.isArray(value);

const button = ({ label, style }: Button): string =>
	`[${read(label)}${style ? ` (${style})` : ""}]`;
