import { openers } from "./openers.ts";
import { unwrapped } from "./wrapping.ts";

/** An answer without a first line like "Here is the text:", a code fence or quotation marks round it, where the text had none; harmless wrapping need not cost a second answer. */
export const trimmedAnswer = (answer: string, given: string): string => {
	const text = withoutOpening(answer.trim(), given);
	const inside = unwrapped(text, given)?.trim() ?? "";
	return inside === "" ? text : unwrapped(inside, given)?.trim() || inside;
};

const withoutOpening = (answer: string, given: string): string => {
	const [, first = "", rest = ""] =
		/^([^\n]{1,160}:)[*_]{0,2}[ \t]*\n+([\s\S]+)$/u.exec(answer) ?? [];
	const isOpening = openers.some(
		([pattern, own]) => pattern.test(first) && !own.test(given),
	);
	return isOpening && rest.trim() !== "" ? rest.trim() : answer;
};
