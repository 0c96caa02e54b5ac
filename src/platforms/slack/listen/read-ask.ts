import type { App } from "../../../core/app.ts";
import { named, readTyped } from "../../../core/arguments.ts";
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
		return { command: command.name, ...withAddresses(read, command.args) };
	}
	return null;
};
