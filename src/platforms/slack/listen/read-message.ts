import type { App } from "../../../core/app.ts";
import { isTypeable } from "../../../core/arg.ts";
import { named, parseInput, readTyped } from "../../../core/arguments.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { Problem } from "../../../core/problem.ts";
import { splitWords } from "../../../core/typed.ts";
import { unescapeEntities, unescapeTyped, withAddresses } from "../unescape.ts";
import { longest, readAsk } from "./read-ask.ts";

type Commands = App["commands"];
type Known = NonNullable<ReturnType<Commands["get"]>>;

/** What somebody means who writes to us as to a person: a command without its slash, the longest known name first; else a text to do something with, and in one or two words a question for help. Problem `too-long`, and those of a command whose name is beyond doubt. */
export const readMessage = (commands: Commands, said: string): Invocation => {
	const text = unescapeEntities(said).trim();
	const [, surface, rest = ""] =
		/^\s*\/?(write|ksuite|ask)(?:\s+(.*))?$/isu.exec(said) ?? [];
	const isAsk = surface?.toLowerCase() === "ask";
	const line = surface === undefined || isAsk ? said : rest;
	const asked = isAsk ? readAsk(commands, rest) : null;
	if (asked) return asked;
	const found =
		(surface?.toLowerCase() === "write"
			? null
			: plainCommand(commands, unescapeTyped(line))) ??
		(surface?.toLowerCase() === "ksuite"
			? null
			: writingCommand(
					commands,
					unescapeEntities(line),
					surface !== undefined,
				));
	if (found) return found;
	const words = splitWords(line).map((word) => word.text.toLowerCase());
	if (words.length <= 2) return helpOn(commands, words);
	if (text.length > longest) throw new Problem("too-long");
	return { command: "write paste", input: { text } };
};

/** `users list`, `storage`. A single word may just as well begin a sentence, so it is one only when the rest fits. */
const plainCommand = (commands: Commands, line: string): Invocation | null => {
	const words = splitWords(line);
	for (const count of [3, 2, 1]) {
		const name = nameOf(words, count);
		const command = commands.get(name);
		if (!command || name.startsWith("write ")) continue;
		const rest = restOf(line, words, count);
		if (count > 1) return { command: name, ...readTyped(rest, command.args) };
		return words.length <= 3 ? fitting(command, rest) : null;
	}
	return null;
};

/** `rephrase …`. Without `write` before it, only what takes nothing but a text, and perhaps a choice before it. */
const writingCommand = (
	commands: Commands,
	line: string,
	isNamed: boolean,
): Invocation | null => {
	const words = splitWords(line);
	for (const count of [2, 1]) {
		const command = commands.get(`write ${nameOf(words, count)}`);
		if (!command || words.length < count) continue;
		if (!(isNamed ? canBeTyped : isPlainWriting)(command)) continue;
		const rest = restOf(line, words, count);
		if (rest.length > longest + 100) throw new Problem("too-long");
		const read = isNamed
			? {
					command: command.name,
					...withAddresses(readTyped(rest, command.args), command.args),
				}
			: fitting(command, rest);
		if (read && String(read.input.text ?? "").length > longest)
			throw new Problem("too-long");
		return read;
	}
	return null;
};

const nameOf = (words: ReturnType<typeof splitWords>, count: number): string =>
	words
		.slice(0, count)
		.map(({ text }) => text.toLowerCase())
		.join(" ");

const restOf = (
	line: string,
	words: ReturnType<typeof splitWords>,
	count: number,
): string => {
	const first = words[count];
	return first === undefined ? "" : line.slice(first.start);
};

/** The invocation when nothing but something missing is wrong with it; a sentence may begin like a command. */
const fitting = ({ name, args }: Known, rest: string): Invocation | null => {
	const free = named(args).filter(({ meta }) => meta.form !== "flag");
	const takesAll = free.at(-1)?.meta.form === "rest";
	if (!takesAll && splitWords(rest).length > free.length) return null;
	if (!takesAll && /(?:^|\s)(?:--|—|–)/u.test(rest)) return null;
	const read = readTyped(rest, args);
	const parsed = parseInput(read.input, args);
	const isWrong = parsed.kind === "faulty" && parsed.invalid.length > 0;
	const isLong = String(read.input.text ?? "").length > longest;
	return isWrong && !isLong ? null : { command: name, ...read };
};

const canBeTyped = ({ args }: Known): boolean => {
	const all = named(args);
	return all.length === 0 || all.some(({ meta }) => meta.form === "rest");
};

const isPlainWriting = ({ args }: Known): boolean => {
	const all = named(args);
	return (
		all.some(({ meta }) => meta.form === "rest") &&
		all.every(
			({ meta }) =>
				isTypeable(meta) && (meta.form !== "word" || meta.field === "choice"),
		)
	);
};

const helpOn = (commands: Commands, words: readonly string[]): Invocation => {
	const isSubject = [...commands.keys()].some((name) =>
		name.startsWith(`${words[0] ?? " "} `),
	);
	return {
		command: "help",
		input: isSubject ? { topic: words.join(" ") } : {},
	};
};
