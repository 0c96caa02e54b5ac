import { finding, type Guard } from "./finding.ts";

const run = 8;

/** No eight words in a row of the instructions, and no tag of the text block. */
export const noEcho: Guard = ({ answered, given, system }) => {
	const inside = runsOf(system);
	const own = runsOf(given);
	const echoed = [...runsOf(answered)].some(
		(words) => inside.has(words) && !own.has(words),
	);
	return echoed || /<\/?text-[0-9a-f]{12}>/u.test(answered)
		? finding("echo", "reject", [""])
		: [];
};

const runsOf = (text: string): ReadonlySet<string> => {
	const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
	return new Set(
		words
			.slice(0, Math.max(0, words.length - run + 1))
			.map((_, index) => words.slice(index, index + run).join(" ")),
	);
};
