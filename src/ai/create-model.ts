import type { Log } from "../core/log.ts";
import { Problem } from "../core/problem.ts";
import type { AddressGuard } from "./address.ts";
import type { Choices } from "./choice.ts";
import type { Reply } from "./endpoint.ts";
import type { Answer, Asking, Model, Question } from "./model.ts";
import type { Records } from "./records.ts";
import { isRefusal } from "./refusal.ts";
import type { AiSettings } from "./settings.ts";
import { checkTarget, placeOf, type Target, targetOf } from "./target.ts";

/** The model that is connected at the moment of each question. */
export const createModel = (
	settings: AiSettings,
	choices: Choices,
	guard: AddressGuard,
	records: Records,
	log: Log,
): Model => {
	const ask = async (
		target: Target,
		question: Question,
		asking: Asking,
	): Promise<Answer> => {
		const { capability, pace, askable } = await records.get(
			target.endpoint,
			asking.signal,
		);
		const run = (): Promise<Reply> => askable.ask(question, asking);
		const reply = await pace.schedule(asking.person, run, asking.signal);
		return { ...reply, endpoint: placeOf(target, capability.model) };
	};
	return {
		ask: async (question, asking) => {
			const target = await targetOf(settings, choices);
			if (target === null) throw new Problem("no-model");
			const start = performance.now();
			const tell = told(log, target, start);
			try {
				await checkTarget(target, settings, guard);
				const answer = await ask(target, question, asking);
				tell("answered", answer.usage.output ?? 0);
				return answer;
			} catch (error) {
				const problem = named(error, target.endpoint.name);
				tell(problem.code, 0);
				if (isGone(problem)) records.forget(target.endpoint);
				throw problem;
			}
		},
		describe: async () => {
			const target = await targetOf(settings, choices);
			if (target === null) return null;
			const { endpoint } = target;
			const model = records.known(endpoint)?.model ?? endpoint.model;
			return placeOf(target, model ?? endpoint.name);
		},
	};
};

const told =
	(log: Log, { endpoint }: Target, start: number) =>
	(outcome: "answered" | Problem["code"], tokens: number): void =>
		log({
			event: "ai-call",
			endpoint: endpoint.name,
			outcome,
			ms: Math.round(performance.now() - start),
			tokens,
		});

// The server may have been replaced by another one: look again before the next question. One that is only busy is still the same, with its line of people.
const isGone = (problem: Problem): boolean =>
	problem.code === "model-unreachable" ||
	(problem.code === "model-refused" && !isRefusal(problem, "busy"));

const named = (error: unknown, endpoint: string): Problem =>
	error instanceof Problem
		? new Problem(error.code, { ...error.values, endpoint })
		: new Problem("unexpected");
