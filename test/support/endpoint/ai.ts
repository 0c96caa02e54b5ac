import { type Ai, createAi } from "../../../src/ai/ai.ts";
import type { Choice, Choices } from "../../../src/ai/choice.ts";
import type { Asking, Question } from "../../../src/ai/model.ts";
import type { AiSettings } from "../../../src/ai/settings.ts";
import type { LogEvent } from "../../../src/core/log.ts";
import { Problem, type ProblemCode } from "../../../src/core/problem.ts";
import type { ScriptedEndpoint } from "../endpoint.ts";

/** An AI layer on in-memory storage, with everything it wrote and said. */
export type OpenedAi = {
	readonly ai: Ai;
	readonly shelf: ReadonlyMap<string, string>;
	readonly events: readonly LogEvent[];
	readonly choices: Choices;
};

/** Puts an AI layer on a scripted endpoint, impatient enough for tests; null configures none. */
export const aiOn = async (
	endpoint: ScriptedEndpoint | null,
	settings: Partial<AiSettings> = {},
	promptFolder?: string,
): Promise<OpenedAi> => {
	const shelf = new Map<string, string>();
	const events: LogEvent[] = [];
	let choice: Choice | null = null;
	const choices: Choices = {
		chosen: async () => choice,
		choose: async (one) => {
			choice = one;
		},
	};
	const ai = await createAi({
		settings: {
			endpoints: endpoint === null ? [] : [endpointOf(endpoint)],
			localPorts: [],
			limits: { first: 5000, idle: 5000, total: 10_000 },
			...settings,
		},
		choice: choices,
		sessions: {
			get: async (key) => shelf.get(key),
			set: async (key, value) => shelf.set(key, value),
			delete: async (key) => shelf.delete(key),
		},
		now: Date.now,
		log: (event) => events.push(event),
		...(promptFolder === undefined ? {} : { promptFolder }),
	});
	return { ai, shelf, events, choices };
};

/** A scripted endpoint as it would be configured. */
export const endpointOf = ({ baseUrl }: ScriptedEndpoint) => ({
	name: "Basement",
	baseUrl,
	operator: "Alpenblick",
	region: "Geneva",
});

/** A plain question. */
export const question = (user = "Good morning"): Question => ({
	system: "Answer politely.",
	user,
	shape: { kind: "text" },
	maxOutput: 100,
	temperature: 0.2,
	feature: "rephrase",
});

/** Somebody who asks and does not stop. */
export const asking = (more: Partial<Asking> = {}): Asking => ({
	person: "nadia",
	signal: new AbortController().signal,
	...more,
});

/** The code of the Problem a promise ends in, or what came instead. */
export const codeOf = async (
	promise: Promise<unknown>,
): Promise<ProblemCode | "no problem" | "not a problem"> => {
	try {
		await promise;
		return "no problem";
	} catch (error) {
		return error instanceof Problem ? error.code : "not a problem";
	}
};
