import type { App } from "../../../core/app.ts";
import { named, parseInput, readTyped } from "../../../core/arguments.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { Problem } from "../../../core/problem.ts";
import { splitWords } from "../../../core/typed.ts";
import { unescapeEntities, withAddresses } from "../unescape.ts";

/** How many signs of a message are taken. */
export const longest = 12_000;

/** What somebody asks who typed this after `/ask`: the longest known name wins, and all else is the question of `ask`, with Slack's marks. Null where there is no such command. Problems `too-long`, and those of reading arguments. */
export const readAsk = (
	commands: App["commands"],
	said: string,
): Invocation | null => {
	const line = unescapeEntities(said).trim();
	if (line.length > longest) throw new Problem("too-long");
	const words = splitWords(line);
	for (const count of [2, 1, 0]) {
		const first = words.slice(0, count).map(({ text }) => text.toLowerCase());
		const command = commands.get(["ask", ...first].join(" "));
		if (!command || words.length < count) continue;
		// What goes on with a card is pressed and not typed.
		if (named(command.args).some(({ meta }) => count > 0 && meta.carried))
			continue;
		const rest = words[count];
		const read = readTyped(rest ? line.slice(rest.start) : "", command.args);
		return mustFit(commands, {
			command: command.name,
			...withAddresses(read, command.args),
		});
	}
	return null;
};

/** The same when its command takes as many words and files as there are; a form could not hold them better. Problems `too-long`, `files-too-many`. */
export const mustFit = (
	commands: App["commands"],
	invocation: Invocation,
): Invocation => {
	const command = commands.get(invocation.command);
	if (!command) return invocation;
	const parsed = parseInput(invocation.input, command.args);
	if (parsed.kind === "input") return invocation;
	for (const { name, meta } of named(command.args)) {
		if (!parsed.invalid.includes(name)) continue;
		if (meta.form === "rest") throw new Problem("too-long");
		const { most = 1 } = meta;
		if (meta.field === "files") throw new Problem("files-too-many", { most });
	}
	return invocation;
};
