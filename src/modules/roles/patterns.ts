import { covers } from "../../core/decide.ts";
import { Problem } from "../../core/problem.ts";

/** Reads "mail create, users list" into patterns; each must cover some command of the list. Problem: `invalid-argument` (only). */
export const readPatterns = (
	text: string,
	names: readonly string[],
): readonly string[] => {
	const patterns = text
		.split(/[,;\n]/u)
		.map((part) =>
			part
				.trim()
				.replace(/^\//u, "")
				.replace(/^ksuite /u, ""),
		)
		.filter((part) => part !== "");
	const known = patterns.every((pattern) =>
		names.some((name) => beginsLike(pattern, name)),
	);
	if (patterns.length === 0 || !known)
		throw new Problem("invalid-argument", { name: "--only" });
	return [...new Set(patterns.map((pattern) => pattern.toLowerCase()))];
};

/** Whether a pattern names a command by as many words as both have: what follows are its arguments. */
const beginsLike = (pattern: string, name: string): boolean => {
	const count = Math.min(words(pattern).length, words(name).length);
	const head = (text: string) => words(text).slice(0, count).join(" ");
	return covers(head(pattern), head(name));
};

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
