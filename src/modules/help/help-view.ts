import { say } from "../../core/text.ts";
import type { Block, View } from "../../core/view.ts";
import { commandView } from "./command-view.ts";
import { type Listed, subjectOf } from "./listed.ts";
import type { Topic } from "./topic.ts";
import { slashed, typedForm } from "./typed-form.ts";

/** What was found for a topic, and which commands this person may use at all or alone. */
export type HelpFacts = {
	readonly found: Topic;
	readonly usable: ReadonlySet<string>;
	readonly alone: ReadonlySet<string>;
};

/** Draws the answer of `help`. */
export const helpView = (facts: HelpFacts): View => {
	const { found, usable } = facts;
	switch (found.kind) {
		case "everything":
			return overview(found.commands, usable);
		case "subject":
			return subjectView(found.subject, found.commands, usable);
		case "command":
			return commandView(
				found.command,
				usable.has(found.command.name),
				facts.alone.has(found.command.name),
			);
		case "unknown":
			return unknown(found.nearest);
	}
};

const overview = (
	all: readonly Listed[],
	usable: ReadonlySet<string>,
): View => {
	const own = all.filter(({ name }) => usable.has(name));
	const subjects = [...new Set(own.map(subjectOf))];
	const others = all.length - own.length;
	return {
		title: say("help.title"),
		body: [
			{ kind: "text", text: say("help.how") },
			{
				kind: "facts",
				rows: subjects.map((subject) => ({
					label: say(`help.subject.${subject}`),
					value: typedOf(own, subject),
				})),
			},
			{
				kind: "buttons",
				buttons: subjects.map((topic) => ({
					label: say(`help.subject.${topic}`),
					does: { kind: "invoke" as const, command: "help", input: { topic } },
				})),
			},
			...(others === 0
				? []
				: [
						{
							kind: "note" as const,
							text: say("help.others", { count: others }),
						},
					]),
		],
	};
};

/** The commands of a subject as they are typed, in one line. */
const typedOf = (commands: readonly Listed[], subject: string): string =>
	commands
		.filter((one) => subjectOf(one) === subject)
		.map(({ name }) => slashed(name).replace(/^\/ksuite /u, ""))
		.join(" · ");

const subjectView = (
	subject: string,
	commands: readonly Listed[],
	usable: ReadonlySet<string>,
): View => ({
	title: say(`help.subject.${subject}`),
	body: [
		{
			kind: "list",
			items: commands.map((one) =>
				say(usable.has(one.name) ? "help.line" : "help.line-others", {
					form: typedForm(one),
					what: say(`help.${one.name}`),
					role: say(`role.${one.asks}`),
				}),
			),
		},
		topics(commands.map(({ name }) => name)),
	],
});

const unknown = (names: readonly string[]): View => ({
	title: say("help.unknown"),
	body: [
		{
			kind: "text",
			text:
				names.length === 0
					? say("help.unknown.none")
					: say("help.unknown.nearest", { names: { series: names } }),
		},
		topics(names),
	],
});

const topics = (names: readonly string[]): Block => ({
	kind: "buttons",
	buttons: [
		...names.slice(0, 9).map((topic) => ({
			label: topic,
			does: { kind: "invoke" as const, command: "help", input: { topic } },
		})),
		{
			label: say("help.button.all"),
			does: { kind: "invoke", command: "help", input: {} },
		},
	],
});
