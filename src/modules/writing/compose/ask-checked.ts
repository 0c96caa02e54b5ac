import { Problem } from "../../../core/problem.ts";
import { faultsOf, type Verdict } from "./judge.ts";

/** An answer with what was found wrong with it. */
export type Checked<T> = { readonly answer: T; readonly verdict: Verdict };

/** Asks, and once more with the names of the faults (`nothing` stands for none); links nobody gave are taken out at last. Problems `model-changed-facts`, `model-unusable` when the second answer may not be shown either. */
export const askChecked = async <T>(steps: {
	readonly ask: (rejected: string) => Promise<T>;
	readonly judge: (answer: T) => Promise<Verdict>;
	/** The answer with something else in the place of these words. */
	readonly without: (answer: T, words: readonly string[]) => T;
}): Promise<Checked<T>> => {
	const checked = async (answer: T): Promise<Checked<T>> => ({
		answer,
		verdict: await steps.judge(answer),
	});
	const first = await checked(await steps.ask("nothing"));
	const faults = faultsOf(first.verdict);
	if (faults.length === 0) return first;
	const second = await checked(await steps.ask(faults.join(", ")));
	if (second.verdict.grave.includes("placeholders"))
		throw new Problem("model-changed-facts");
	if (second.verdict.grave.length > 0) throw new Problem("model-unusable");
	const { links } = second.verdict;
	if (links.length === 0) return second;
	const rest = await checked(steps.without(second.answer, links));
	if (rest.verdict.links.length > 0 || rest.verdict.grave.length > 0)
		throw new Problem("model-changed-facts");
	return { answer: rest.answer, verdict: { ...rest.verdict, links } };
};

/** A text in which these words, the longest first, became something to fill in. */
export const withField = (
	text: string,
	words: readonly string[],
	field: string,
): string =>
	words
		.toSorted((one, other) => other.length - one.length)
		.reduce(
			(rest, word) => (word === "" ? rest : rest.replaceAll(word, field)),
			text,
		);
