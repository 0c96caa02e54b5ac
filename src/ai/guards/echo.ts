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
	const inside = runsOf(system);
	const own = runsOf(given);
	const echoed = [...runsOf(answered)].some(
		(words) => inside.has(words) && !own.has(words),
	);
	return echoed || /<\/?text-[0-9a-f]{12}>/u.test(answered);
};

const runsOf = (text: string): ReadonlySet<string> => {
	const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return new Set(
		words
			.slice(0, Math.max(0, words.length - run + 1))
			.map((_, index) => words.slice(index, index + run).join(" ")),
	);
};
