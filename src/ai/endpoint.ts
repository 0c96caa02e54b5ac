import type { OpenAI } from "openai";
import { Problem } from "../core/problem.ts";
import type { Capability } from "./capability.ts";
import { createClient } from "./endpoint-client.ts";
import { askUntil } from "./endpoint-until.ts";
import type { Learned } from "./learned.ts";
import type { Asking, Question, Usage } from "./model.ts";
import { isRefusal } from "./refusal.ts";
import { fitsProbe, schemaProbe } from "./schema-probe.ts";
import type { Endpoint, Limits } from "./settings.ts";
import type { Tokenize } from "./tokenize.ts";
import { openWatch, type Watch } from "./watch.ts";

/** A whole answer of one endpoint. */
export type Reply = { readonly text: string; readonly usage: Usage };

/** One endpoint that can be asked; every failure is a Problem whose values carry no text. */
export type Askable = {
	readonly ask: (
		question: Question,
		asking: Asking,
		limits: Limits,
	) => Promise<Reply>;
};

/** An endpoint with what is known of it. */
export type Parts = {
	readonly endpoint: Endpoint;
	readonly capability: Capability;
	readonly learned: Learned;
	readonly tokenize: Tokenize;
};

/** Makes an endpoint askable; `patience` (ms) is the longest any question may take. */
export const createEndpoint = (parts: Parts, patience: number): Askable => {
	const { endpoint, capability, learned } = parts;
	const address = { ...endpoint, baseUrl: capability.baseUrl };
	// The total clock is ours: the library's own must never be first.
	const client = lazy(() => createClient(address, patience + 5000));
	return {
		ask: async (question, { signal, onText }, limits) => {
			const watch = openWatch(limits, signal);
			try {
				const here = { ...parts, again: limits.again };
				const isJson = question.shape.kind === "json";
				if (isJson && learned.schema === null)
					await learnSchema(here, client, watch);
				return await askUntil(question, here, client, watch, onText);
			} finally {
				watch.close();
			}
		},
	};
};

const learnSchema = async (
	parts: Parts & { readonly again: number },
	client: () => Promise<OpenAI>,
	watch: Watch,
): Promise<void> => {
	const { learned } = parts;
	try {
		const { text } = await askUntil(schemaProbe, parts, client, watch);
		learned.schema ??= fitsProbe(text);
	} catch (error) {
		if (!tellsOfSchemas(error)) throw error;
		learned.schema = false;
	}
};

// Who is away or busy has said nothing about schemas.
const tellsOfSchemas = (error: unknown): boolean =>
	isRefusal(error, "other") ||
	(error instanceof Problem &&
		(error.code === "model-unusable" || error.code === "model-cut"));

const lazy = <T>(make: () => Promise<T>): (() => Promise<T>) => {
	let made: Promise<T> | null = null;
	return () => {
		made ??= make();
		return made;
	};
};
