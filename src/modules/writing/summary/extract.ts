import { numbersIn } from "../../../ai/guards/numbers.ts";
import type { Talk } from "./people.ts";

/** Messages that stand for a thread where no model is connected, by their index: the first, those that ask, and those with the most figures and names. */
export type Extract = {
	readonly first: number | null;
	readonly questions: readonly number[];
	readonly facts: readonly number[];
};

const most = 5;

/** Picks them. Nothing is written, so nothing can be wrong but the choice. */
export const extract = ({ messages }: Talk): Extract => {
	const questions = messages
		.map(({ said }, index) => ({ said, index }))
		.filter(({ said, index }) => index > 0 && /\?(?:\s|$)/u.test(said))
		.map(({ index }) => index)
		.slice(-most);
	const facts = messages
		.map(({ said, mentions }, index) => ({
			index,
			weight: numbersIn(said).length + mentions.length,
		}))
		.filter(
			({ index, weight }) =>
				weight > 0 && index > 0 && !questions.includes(index),
		)
		.toSorted((a, b) => b.weight - a.weight)
		.slice(0, most)
		.map(({ index }) => index)
		.toSorted((a, b) => a - b);
	return { first: messages.length === 0 ? null : 0, questions, facts };
};
