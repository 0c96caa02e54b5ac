import { finding, type Guard } from "./finding.ts";

const run = 8;

/** No eight words in a row of the instructions, and no tag of the text block. */
export const noEcho: Guard = ({ answered, given, system }) =>
	isEcho(answered, given, system) ? finding("echo", "reject", [""]) : [];

/** Whether a text repeats the instructions, or shows a tag of the text block. */
export const isEcho = (
	answered: string,
	given: string,
	system: string,
): boolean => {
	if (/<\/?text-[0-9a-f]{12}>/u.test(answered)) return true;
	const inside = runsOf(system);
	const shared = [...runsOf(answered)].filter((words) => inside.has(words));
	// A document is long, and hardly any answer shares a word with the instructions.
	if (shared.length === 0) return false;
	const own = runsOf(given);
	return shared.some((words) => !own.has(words));
};

const runsOf = (text: string): ReadonlySet<string> => {
	const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return new Set(
		words
			.slice(0, Math.max(0, words.length - run + 1))
			.map((_, index) => words.slice(index, index + run).join(" ")),
	);
};
