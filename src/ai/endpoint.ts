import { Problem } from "../core/problem.ts";
import type { Capability } from "./capability.ts";
import { manners } from "./dialect.ts";
import { bodyOf, type Dropped } from "./endpoint-body.ts";
import { createClient } from "./endpoint-client.ts";
import { judge } from "./endpoint-judge.ts";
import { readOnce } from "./endpoint-read.ts";
import type { Asking, Question, Usage } from "./model.ts";
import type { Endpoint, Limits } from "./settings.ts";
import { cannotFit, seemsCut } from "./truncation.ts";
import { openWatch } from "./watch.ts";

/** A whole answer of one endpoint. */
export type Reply = { readonly text: string; readonly usage: Usage };

/** One endpoint that can be asked; every failure is a Problem whose values carry no text. */
export type Askable = {
	readonly ask: (question: Question, asking: Asking) => Promise<Reply>;
};

/** Makes an endpoint askable: at most one second try, and only before the first chunk. */
export const createEndpoint = (
	endpoint: Endpoint,
	capability: Capability,
	limits: Limits,
): Askable => {
	const dropped = new Set<Dropped>();
	const hides = manners[capability.dialect].overflow === "hidden";
	// The total clock is ours: the library's own must never be first.
	const client = lazy(() => createClient(endpoint, limits.total + 5000));
	return {
		ask: async (question, { signal, onText }) => {
			const watch = openWatch(limits, signal);
			try {
				if (hides && cannotFit(question, capability.context))
					throw new Problem("model-too-long");
				for (let attempt = 1; ; attempt += 1) {
					const body = bodyOf(question, capability, dropped);
					const reading = await readOnce(await client(), body, watch, onText);
					const verdict = judge(reading, watch.broken());
					if (verdict.kind === "answer") {
						if (hides && seemsCut(question, reading.usage, capability.context))
							throw new Problem("model-too-long");
						return { text: reading.text, usage: reading.usage };
					}
					if (verdict.drop !== null) dropped.add(verdict.drop);
					if (verdict.retry === null || attempt === 2) throw verdict.problem;
					await watch.pause(verdict.retry);
				}
			} finally {
				watch.close();
			}
		},
	};
};

const lazy = <T>(make: () => Promise<T>): (() => Promise<T>) => {
	let made: Promise<T> | null = null;
	return () => {
		made ??= make();
		return made;
	};
};
