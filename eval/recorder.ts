import type { Answer, Model } from "../src/ai/model.ts";

/** One question as it was asked: how long it took in ms, when its first words came, and its answer, null where there was none. */
export type Ask = {
	readonly user: string;
	readonly ms: number;
	readonly firstMs: number | null;
	readonly answer: Answer | null;
};

/** The same model, with a record of what it is asked. */
export type Recorder = { readonly model: Model; readonly asks: readonly Ask[] };

/** Listens in on a model for the length of one case. */
export const createRecorder = (model: Model): Recorder => {
	const asks: Ask[] = [];
	return {
		asks,
		model: {
			describe: model.describe,
			ask: async (question, asking) => {
				const began = performance.now();
				let firstMs: number | null = null;
				let answer: Answer | null = null;
				try {
					answer = await model.ask(question, {
						...asking,
						onText: (text) => {
							firstMs ??= performance.now() - began;
							asking.onText?.(text);
						},
					});
					return answer;
				} finally {
					const ms = performance.now() - began;
					asks.push({ user: question.user, ms, firstMs, answer });
				}
			},
		},
	};
};
