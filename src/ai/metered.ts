import { Problem, type ProblemCode } from "../core/problem.ts";
import { estimateTokens } from "./estimate.ts";
import type { Gate, Spent } from "./gate.ts";
import type { Asking, Model, Question, Usage } from "./model.ts";

/** The same model behind a gate: every question passes it before it is asked, and is counted after, however it ends. */
export const createMetered = (model: Model, gate: Gate): Model => ({
	describe: model.describe,
	ask: async (question, asking) => {
		const { person } = asking;
		const { feature } = question;
		await gate.enter(person, feature);
		const listener = listenTo(asking);
		try {
			const answer = await model.ask(question, listener.asking);
			const { name: endpoint, model: answered } = answer.endpoint;
			await gate.leave(person, feature, {
				usage: answer.usage,
				endpoint,
				model: answered,
				failed: false,
			});
			const used = await gate.budgetLine(person);
			return used === null
				? answer
				: { ...answer, endpoint: { ...answer.endpoint, used } };
		} catch (error) {
			const spent = failed(error, guess(question, listener.heard()));
			if (spent !== null) await gate.leave(person, feature, spent);
			throw error;
		}
	},
});

const listenTo = (asking: Asking) => {
	const { onText } = asking;
	let heard = "";
	return {
		heard: () => heard,
		// Whoever is not heard by the person must stay free to try the next endpoint.
		asking:
			onText === undefined
				? asking
				: {
						...asking,
						onText: (text: string): void => {
							heard = text;
							onText(text);
						},
					},
	};
};

/** What a question took that broke off after some text; null where nobody knows whether it was read at all. */
const guess = ({ system, user }: Question, heard: string): Usage | null =>
	heard === ""
		? null
		: {
				input: estimateTokens(system) + estimateTokens(user),
				output: estimateTokens(heard),
				estimated: true,
			};

const failed = (error: unknown, usage: Usage | null): Spent | null => {
	const problem = error instanceof Problem ? error : null;
	if (problem && neverSent.has(problem.code)) return null;
	const endpoint = problem?.values.endpoint;
	return {
		usage,
		endpoint: typeof endpoint === "string" ? endpoint : "",
		model: "",
		failed: true,
	};
};

/** With these nothing left the house. */
const neverSent: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
	"no-model",
	"too-often",
	"endpoint-not-allowed",
]);
