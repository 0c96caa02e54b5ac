import {
	type Option,
	SetupStopped,
	type Terminal,
} from "../../src/setup/terminal.ts";

/** What a scripted person does at a question: types or ticks these words, agrees or not, or presses Ctrl+C. */
export type Step = readonly [
	about: RegExp,
	answer: string | boolean | readonly string[] | typeof ctrlC,
];

/** Ctrl+C. */
export const ctrlC = Symbol("Ctrl+C");

/** A terminal with a person who answers in this order; fails when another question comes, or when what is typed is refused (`refused` keeps it). */
export const scripted = (steps: readonly Step[]) => {
	const left = [...steps];
	const shown: string[] = [];
	const answer = (question: string) => {
		shown.push(question);
		const step = left.shift();
		if (step === undefined) throw new Error(`Nobody answers: ${question}`);
		if (!step[0].test(question))
			throw new Error(`${question} instead of ${step[0]}`);
		if (step[1] === ctrlC) throw new SetupStopped();
		return step[1];
	};
	const typed = (
		question: string,
		check?: (given: string) => string | undefined,
	) => {
		for (;;) {
			const given = answer(question);
			if (typeof given !== "string") throw new Error(`${question} wants words`);
			const fault = check?.(given);
			if (fault === undefined) return given;
			shown.push(fault);
		}
	};
	const labelled = <T>(options: readonly Option<T>[], label: string): T => {
		const found = options.find((option) => option.label.includes(label));
		if (!found)
			throw new Error(
				`No ${label} in ${options.map((one) => one.label).join()}`,
			);
		return found.value;
	};
	const terminal: Terminal = {
		tell: (text) => void shown.push(text),
		note: (heading, text) => void shown.push(`${heading}\n${text}`),
		link: (address) => void shown.push(address),
		good: (text) => void shown.push(`+ ${text}`),
		bad: (text) => void shown.push(`- ${text}`),
		choose: async (question, options) => {
			const label = answer(question);
			shown.push(...options.map((one) => `${one.label} ${one.hint ?? ""}`));
			return labelled(options, String(label));
		},
		pick: async (question, options) => {
			const labels = answer(question);
			if (!Array.isArray(labels)) throw new Error(`${question} wants a list`);
			return labels.map((label: string) => labelled(options, label));
		},
		ask: async (question, { check } = {}) => typed(question, check),
		askHidden: async (question, check) => typed(question, check),
		agree: async (question) => answer(question) === true,
	};
	return {
		terminal,
		/** Everything the person saw, a line each. */
		shown: () => shown.join("\n"),
		/** Questions that were expected and did not come. */
		left: () => left.map(([about]) => about.source),
	};
};
