import { type Ai, createAi } from "../src/ai/ai.ts";
import { isRefusal, type Refusal } from "../src/ai/refusal.ts";
import type { Limits } from "../src/ai/settings.ts";
import { Problem, type ProblemCode } from "../src/core/problem.ts";

/** The product's AI layer on one endpoint, with nothing kept. */
export const connect = (parts: {
	readonly baseUrl: string;
	readonly model: string | undefined;
	readonly key: string | undefined;
	readonly limits: Partial<Limits>;
}): Promise<Ai> => {
	const shelf = new Map<string, string>();
	return createAi({
		settings: {
			endpoints: [
				{
					name: "eval",
					baseUrl: parts.baseUrl,
					...(parts.model === undefined ? {} : { model: parts.model }),
					...(parts.key === undefined ? {} : { apiKey: parts.key }),
					operator: "",
					region: "",
				},
			],
			localPorts: [],
			limits: parts.limits,
		},
		choice: { chosen: async () => null, choose: async () => undefined },
		sessions: {
			get: async (key) => shelf.get(key),
			set: async (key, value) => shelf.set(key, value),
			delete: async (key) => shelf.delete(key),
		},
		now: Date.now,
		log: () => undefined,
	});
};

/** Asks one word, so that a wrong address ends the run at once and no case pays for the start; null when the endpoint can be asked, else what is wrong. */
export const greet = async (
	ai: Ai,
	host: string,
	signal: AbortSignal,
): Promise<string | null> => {
	try {
		await ai.model.ask(
			{
				system: "Answer with one word.",
				user: "Ready?",
				shape: { kind: "text" },
				maxOutput: 50,
				temperature: 0,
				feature: "rephrase",
			},
			{ person: "eval", signal },
		);
		return null;
	} catch (error) {
		const why = hopeless.find(({ is }) => is(error));
		return why === undefined ? null : `${host} ${why.sentence}`;
	}
};

const ends =
	(code: ProblemCode) =>
	(error: unknown): boolean =>
		error instanceof Problem && error.code === code;

const refuses =
	(...reasons: readonly Refusal[]) =>
	(error: unknown): boolean =>
		reasons.some((reason) => isRefusal(error, reason));

/** What no case could get past; everything else is part of what is measured. */
const hopeless: readonly {
	readonly is: (error: unknown) => boolean;
	readonly sentence: string;
}[] = [
	{
		is: ends("model-unreachable"),
		sentence:
			"does not answer. Check the address, and whether the server runs.",
	},
	{
		is: refuses("key"),
		sentence: "wants another key. It is read from AI_API_KEY.",
	},
	{
		is: refuses("model"),
		sentence: "does not have this model. Check the name after --model.",
	},
	{ is: refuses("loading"), sentence: "is still loading its model." },
	{
		is: refuses("no-product", "products", "other"),
		sentence: "refused the first question. Check the address.",
	},
	{ is: ends("no-model"), sentence: "has no model." },
	{ is: ends("endpoint-not-allowed"), sentence: "may not be asked." },
	{
		is: (error) => !(error instanceof Problem) || error.code === "unexpected",
		sentence: "does not behave like a model server.",
	},
];
