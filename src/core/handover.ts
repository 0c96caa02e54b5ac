import type { Actor } from "./actor.ts";
import { findCommand, isAsker, mayDecide } from "./consider.ts";
import type { Pipeline } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import { partyOf, record } from "./record.ts";
import type { Ending, Request } from "./request.ts";
import { contextOf } from "./run-request.ts";
import { current } from "./settle.ts";
import type { Text } from "./text.ts";

/** Reads whether a handed-over change has happened, or gives it back; who decided on it or asked for it may do so. */
export const look = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	said: "look" | "done by hand" | "give back",
	actor: Actor,
): Promise<Request> => {
	const own = isAsker(request, actor);
	if (!own && !mayDecide(pipeline, request, actor))
		throw new Problem("not-allowed");
	if (request.state !== "handed over") return request;
	if (said === "give back") return close(pipeline, request, actor, null);
	const seen = await readOutcome(pipeline, request);
	if (seen !== null) return close(pipeline, request, actor, seen);
	if (request.ending?.kind !== "handover") return request;
	const ending: Ending = { ...request.ending, looked: pipeline.now() };
	const looked = await pipeline.requests.change(request, { ending });
	if (looked) pipeline.changed(looked, null);
	return looked ?? current(pipeline, request);
};

/** What the command's own check reads: a sentence when it happened, null when not seen. */
export const readOutcome = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<Text | null> => {
	const { command, input } = request.invocation;
	const { check } = findCommand(pipeline, command);
	return check
		? check(input, pipeline.services, await contextOf(pipeline, request))
		: null;
};

const close = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	actor: Actor,
	seen: Text | null,
): Promise<Request> => {
	const ending: Ending =
		seen === null
			? { kind: "decision", by: actor.name, reason: null }
			: { kind: "view", view: { title: seen, body: [] }, secret: [] };
	const closed = await pipeline.requests.change(request, {
		state: seen === null ? "given up" : "done",
		ending,
		settled: pipeline.now(),
	});
	if (!closed) return current(pipeline, request);
	await record(
		pipeline,
		closed,
		seen === null ? "given back" : "seen done",
		partyOf(actor),
	);
	pipeline.changed(closed, null);
	return closed;
};
