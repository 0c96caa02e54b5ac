import type { Log } from "../core/log.ts";
import { Problem } from "../core/problem.ts";
import type { AddressGuard } from "./address.ts";
import type { Tried } from "./failover.ts";
import type { Answer, Asking, Question } from "./model.ts";
import { createPatience, inTurn, type Patience } from "./patience.ts";
import type { Known, Records } from "./records.ts";
import { isRefusal } from "./refusal.ts";
import type { Rests } from "./rests.ts";
import type { AiSettings, Limits } from "./settings.ts";
import { checkTarget, placeOf, type Target } from "./target.ts";

/** What tries stand on. */
export type TryParts = {
	readonly settings: AiSettings;
	readonly guard: AddressGuard;
	readonly records: Records;
	readonly rests: Rests;
	readonly limits: Limits;
	readonly log: Log;
};

/** Makes the tries of one question at up to `count` endpoints; every try is logged, and who fails rests. */
export const createTry = (
	parts: TryParts,
	question: Question,
	asking: Asking,
	count: number,
) => {
	const patience = createPatience(parts.limits, count);
	const listener = createListener(asking);
	return async (
		target: Target,
		isLast: boolean,
		wider: number | null,
	): Promise<Tried<Answer>> => {
		const start = performance.now();
		let context: number | null = null;
		const worthAsking = ({ capability }: Known): boolean => {
			context = capability.context;
			return wider === null || (context ?? 0) > wider;
		};
		const visit = { parts, target, patience, isLast, worthAsking };
		try {
			const answer = await ask(visit, question, listener.asking);
			if (answer === null) return { kind: "passed" };
			tell(parts.log, target, start, "answered", answer.usage.output);
			return { kind: "answer", answer };
		} catch (error) {
			const problem = named(error, target.endpoint.name);
			tell(parts.log, target, start, problem.code, 0);
			note(problem, target, parts);
			return { kind: "failed", problem, shown: listener.heard(), context };
		}
	};
};

type Visit = {
	readonly parts: TryParts;
	readonly target: Target;
	readonly patience: Patience;
	readonly isLast: boolean;
	readonly worthAsking: (known: Known) => boolean;
};

const ask = async (
	{ parts, target, patience, isLast, worthAsking }: Visit,
	question: Question,
	asking: Asking,
): Promise<Answer | null> => {
	await checkTarget(target, parts.settings, parts.guard);
	const { first, line } = patience.next(isLast);
	const known = await patience.timed(() =>
		parts.records.get(target.endpoint, asking.signal, first),
	);
	if (!worthAsking(known)) return null;
	const reply = await inTurn(known.pace, asking, line, () =>
		patience.timed(() =>
			known.askable.ask(question, asking, patience.next(isLast)),
		),
	);
	return { ...reply, endpoint: placeOf(target, known.capability.model) };
};

const createListener = (asking: Asking) => {
	let heard = false;
	const { onText, ...rest } = asking;
	const hear = (text: string): void => {
		heard = true;
		onText?.(text);
	};
	return {
		heard: () => heard,
		asking: onText === undefined ? rest : { ...rest, onText: hear },
	};
};

const tell = (
	log: Log,
	{ endpoint }: Target,
	start: number,
	outcome: "answered" | Problem["code"],
	tokens: number,
): void =>
	log({
		event: "ai-call",
		endpoint: endpoint.name,
		outcome,
		ms: Math.round(performance.now() - start),
		tokens,
	});

// The server may have been replaced by another one: look again before the next question. One that is only busy is still the same, with its line of people; and a long line is ours, not its fault.
const note = (
	problem: Problem,
	{ endpoint }: Target,
	{ records, rests }: TryParts,
): void => {
	const { code } = problem;
	if (isRefusal(problem, "filter") || isRefusal(problem, "line")) return;
	const gone = code === "model-unreachable" || code === "model-refused";
	if (gone && !isRefusal(problem, "busy")) records.forget(endpoint);
	if (gone || code === "model-slow")
		rests.rest(endpoint, isRefusal(problem, "model"));
};

const named = (error: unknown, endpoint: string): Problem =>
	error instanceof Problem
		? new Problem(error.code, { ...error.values, endpoint })
		: new Problem("unexpected");
