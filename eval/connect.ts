import { type Ai, createAi } from "../src/ai/ai.ts";
import type { Limits } from "../src/ai/settings.ts";
import { Problem } from "../src/core/problem.ts";

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
		const code = error instanceof Problem ? error.code : "unexpected";
		return hopeless.get(code)?.replace("HOST", host) ?? null;
	}
};

/** What no case could get past; everything else is part of what is measured. */
const hopeless: ReadonlyMap<string, string> = new Map([
	[
		"model-unreachable",
		"Nobody answers at HOST. Check the address, and whether the server runs.",
	],
	[
		"model-refused",
		"HOST refused the first question. Check the key in AI_API_KEY and the name after --model.",
	],
	[
		"endpoint-not-allowed",
		"HOST may not be asked: its address is not a plain one.",
	],
	["no-model", "HOST has no model loaded."],
	["unexpected", "HOST did not behave like a model server."],
]);
