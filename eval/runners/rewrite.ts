import { noTerms } from "../../src/ai/house.ts";
import type { Job } from "../../src/ai/rewrite.ts";
import type { Case } from "../cases.ts";
import { type Runner, type Stage, wrongCase } from "./stage.ts";

/** Writes a text anew, corrects or translates it; without any rules of a house, so with German ß. */
export const rewrite: Runner = async (one, stage) => {
	const job = jobOf(one, stage);
	if (job === null) throw wrongCase(one);
	const { text } = await stage.ai.writer.rewrite(job);
	return { kind: "text", text };
};

/** The job of a case that is a text written anew or corrected; null for the others. */
export const jobOf = (
	one: Case,
	{ person, signal }: Pick<Stage, "person" | "signal">,
): Job | null => {
	if (one.kind !== "rewrite" && one.kind !== "correct") return null;
	const { wish, line } = one;
	return {
		wish,
		...(wish.instruction === undefined
			? {}
			: { instruction: wish.instruction }),
		text: line.text,
		against: line.text,
		terms: noTerms,
		person,
		signal,
	};
};
