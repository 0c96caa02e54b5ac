import { choicesOf } from "../../core/arg.ts";
import { say, type Text } from "../../core/text.ts";
import type { Button, Row, View } from "../../core/view.ts";
import { type Listed, subjectOf, visibleArgs } from "./listed.ts";
import {
	isOptional,
	placeholder,
	typedExample,
	typedForm,
} from "./typed-form.ts";

/** Draws one command in detail: its typed form, what each part takes, an example, who may, and a button that opens its dialog. */
export const commandView = (
	command: Listed,
	usable: boolean,
	alone: boolean,
): View => ({
	title: typedForm(command),
	body: [
		{ kind: "text", text: say(`help.${command.name}`) },
		{
			kind: "facts",
			rows: [
				...visibleArgs(command).map(argRow),
				{ label: say("help.row.example"), value: typedExample(command) },
				{ label: say("help.row.who"), value: whoText(command) },
				{ label: say("help.row.you"), value: youText(usable, alone) },
			],
		},
		...(command.asksWhy
			? [{ kind: "note" as const, text: say("help.preview") }]
			: []),
		{
			kind: "buttons",
			buttons: [...(usable ? [doIt(command)] : []), subject(command)],
		},
	],
});

type Arg = ReturnType<typeof visibleArgs>[number];

const argRow = (one: Arg): Row => {
	const choices = choicesOf(one.schema);
	const hint: Text =
		choices.length > 0
			? say("help.choices", { choices: choices.join(" · ") })
			: say(`hint.${wordsOf(one)}`);
	return {
		label: placeholder(one),
		value: say(isOptional(one.schema) ? "help.optional" : "help.needed", {
			label: say(`arg.${wordsOf(one)}`),
			hint,
		}),
	};
};

const wordsOf = ({ name, meta }: Arg): string => meta.words ?? name;

const whoText = ({ who, asks }: Listed): Text => {
	if (who === "member") return say("help.who.everybody");
	const role = say(`role.${who}`);
	return who === asks
		? say("help.who.role", { role })
		: say("help.who.asks", { role, asks: say(`role.${asks}`) });
};

const youText = (usable: boolean, alone: boolean): Text => {
	if (alone) return say("help.you.may");
	return usable ? say("help.you.ask") : say("help.you.not");
};

const doIt = (command: Listed): Button => ({
	label: say("help.button.do"),
	style: "primary",
	does: {
		kind: visibleArgs(command).length > 0 ? "dialog" : "invoke",
		command: command.name,
		input: {},
	},
});

const subject = (command: Listed): Button => ({
	label: say("help.button.subject", {
		subject: say(`help.subject.${subjectOf(command)}`),
	}),
	does: {
		kind: "invoke",
		command: "help",
		input: { topic: subjectOf(command) },
	},
});
