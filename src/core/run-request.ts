import { higher } from "./ask.ts";
import { type Attempt, attempt, problemText } from "./attempt.ts";
import type { Context } from "./command.ts";
import { decideOn, findCommand, previewOf } from "./consider.ts";
import { fingerprint } from "./fingerprint.ts";
import { contextOf, endingOf, finish, plainEnding, stateOf } from "./finish.ts";
import { readOutcome } from "./handover.ts";
import type { Invocation } from "./invocation.ts";
import type { Pipeline, Port } from "./pipeline.ts";
import { Problem, type ProblemCode } from "./problem.ts";
import { record } from "./record.ts";
import type { Ending, Request, Vote } from "./request.ts";
import { current } from "./settle.ts";
import { say } from "./text.ts";
import type { Row } from "./view.ts";
import { startWork } from "./work.ts";

/** Runs a request everybody agreed to: the asker's right and the data are looked at again, then exactly one caller takes it, runs it and settles it. */
export const runRequest = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	votes: readonly Vote[],
	pressed?: Pressed,
): Promise<Request> => {
	const context = await contextOf(pipeline, request, pressed?.port);
	const { invocation } = pressed ?? request;
	const fresh = await attempt(pipeline.log, () =>
		movedSince(pipeline, request, invocation, context),
	);
	const taken = await pipeline.requests.change(request, {
		state: "running",
		votes,
		nudge: null,
	});
	if (!taken) return current(pipeline, request);
	for (const vote of votes.slice(request.votes.length))
		await record(pipeline, taken, "approved", vote);
	if (fresh.kind === "problem")
		return finish(pipeline, taken, lateState(fresh.problem), {
			kind: "problem",
			text: problemText(fresh.problem),
			reference: fresh.reference,
		});
	if (fresh.value)
		return finish(pipeline, taken, "stale", {
			kind: "problem",
			text: say("problem.stale"),
			reference: "",
			now: fresh.value,
		});
	if (findCommand(pipeline, invocation.command).job)
		return begin(pipeline, taken);
	pipeline.changed(taken, null);
	const isPressed = pressed !== undefined;
	return carryOut(pipeline, { request: taken, isPressed }, invocation, context);
};

/** Work of many steps goes on without whoever pressed; its card shows how far it is. */
const begin = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<Request> => {
	const none = { done: 0, of: 0, failed: 0, isStopping: false };
	const progress = { ...none, began: pipeline.now() };
	const begun = await pipeline.requests.change(request, { progress });
	if (!begun) return current(pipeline, request);
	pipeline.changed(begun, null);
	startWork(pipeline, begun);
	return begun;
};

/** What was pressed, with what only its button carries, and where its person watches. */
export type Pressed = {
	readonly invocation: Invocation;
	readonly port: Port;
};

/** What was pressed may answer with buttons that open what nobody else may read, and with words of it: only that it was done is stored. */
const carryOut = async <S>(
	pipeline: Pipeline<S>,
	{ request, isPressed }: { request: Request; isPressed: boolean },
	{ command: name, input }: Invocation,
	context: Context,
): Promise<Request> => {
	const command = findCommand(pipeline, name);
	const result = await attempt(pipeline.log, () =>
		command.run(input, pipeline.services, context),
	);
	if (result.kind === "problem") return failed(pipeline, request, result);
	const ending = endingOf(result.value, pipeline.now());
	const state = stateOf(result.value);
	if (!isPressed || ending.kind !== "view")
		return finish(pipeline, request, state, ending);
	const { title } = request.preview;
	const stored: Ending = { ...ending, view: { title, body: [] }, secret: [] };
	return { ...(await finish(pipeline, request, state, stored)), ending };
};

/** What failed on the way may have been done all the same: it is looked at before anybody is told that nothing was. */
const failed = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	{ problem, reference }: Attempt<unknown> & { kind: "problem" },
): Promise<Request> => {
	const seen = doubtful.includes(problem.code)
		? await attempt(pipeline.log, () => readOutcome(pipeline, request))
		: null;
	if (seen?.kind === "ok" && seen.value)
		return finish(pipeline, request, "done", seen.value);
	if (seen?.kind === "problem")
		return finish(pipeline, request, "unknown", plainEnding("request.unknown"));
	const text = problemText(problem);
	const ending = { kind: "problem", text, reference } as const;
	return finish(pipeline, request, "failed", ending);
};

/** Problems that come between a change and its answer, or after it. */
const doubtful: readonly ProblemCode[] = [
	"ksuite-busy",
	"ksuite-unreachable",
	"ksuite-garbled",
	"ksuite-maintenance",
	"ksuite-unclear",
	"unavailable",
	"unexpected",
];

/** A preview that cannot be made any more means that things moved; a lost right or a fault of ours is a failure. */
const lateState = ({ code }: Problem): "stale" | "failed" =>
	["not-allowed", "unexpected", "unavailable"].includes(code)
		? "failed"
		: "stale";

/** Throws when the asker may no longer do this; the rows that moved when the data is not what was previewed, else null. */
const movedSince = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	{ command: name, input }: Invocation,
	context: Context,
): Promise<readonly Row[] | null> => {
	const command = findCommand(pipeline, name);
	const preview = await previewOf(pipeline, command, input, context);
	const effect = higher(command.effect(input), preview.effect ?? "read");
	const decision = decideOn(pipeline, command, context.actor, input, effect);
	if (decision.kind === "refuse") throw new Problem("not-allowed");
	const moved = fingerprint(preview.basis) !== request.fingerprint;
	const weaker =
		decision.kind === "approve" && decision.needed > request.needed;
	if (!moved && !weaker) return null;
	const before = new Set(request.preview.rows.map(fingerprint));
	return preview.rows.filter((row) => !before.has(fingerprint(row)));
};
