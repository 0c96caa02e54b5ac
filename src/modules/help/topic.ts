import { type Listed, subjectOf } from "./listed.ts";
import { nearest } from "./nearest.ts";

/** What somebody wants explained. */
export type Topic =
	| { readonly kind: "everything"; readonly commands: readonly Listed[] }
	| {
			readonly kind: "subject";
			readonly subject: string;
			readonly commands: readonly Listed[];
	  }
	| { readonly kind: "command"; readonly command: Listed }
	| { readonly kind: "unknown"; readonly nearest: readonly string[] };

/** Finds what a topic means: a command, a subject, or the nearest names; a slash command before it is left out. */
export const findTopic = (
	topic: string | undefined,
	list: readonly Listed[],
): Topic => {
	if (topic === undefined) return { kind: "everything", commands: list };
	const wanted = plain(topic);
	const commands = list.filter((one) => subjectOf(one) === wanted);
	if (commands.length > 1)
		return { kind: "subject", subject: wanted, commands };
	const command = longest(list, wanted) ?? commands[0];
	if (command) return { kind: "command", command };
	const names = [...list.map(({ name }) => name), ...list.map(subjectOf)];
	return { kind: "unknown", nearest: nearest(wanted, [...new Set(names)]) };
};

/** The command a line begins with, so that its arguments may follow. */
const longest = (list: readonly Listed[], line: string): Listed | undefined =>
	list
		.filter(({ name }) => `${line} `.startsWith(`${name} `))
		.sort((one, other) => other.name.length - one.name.length)[0];

const plain = (topic: string): string =>
	topic
		.toLowerCase()
		.replaceAll(/\s+/gu, " ")
		.replace(/^\/(?:ksuite )?/u, "")
		.trim();
