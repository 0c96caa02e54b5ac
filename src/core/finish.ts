import type { AuditEvent } from "./audit.ts";
import type { Context, Outcome } from "./command.ts";
import { pauseAfter } from "./looks.ts";
import type { Pipeline, Port } from "./pipeline.ts";
import { record } from "./record.ts";
import type { Ending, Request, RequestState } from "./request.ts";
import { current } from "./settle.ts";
import { say } from "./text.ts";

/** Settles a running request and tells everybody. */
export const finish = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	state: RequestState & AuditEvent,
	ending: Ending,
): Promise<Request> => {
	const now = pipeline.now();
	const settled = await pipeline.requests.change(request, {
		state,
		ending,
		...(state === "handed over"
			? { settled: null, nudge: now + pauseAfter(0), nudges: 0 }
			: { settled: now }),
	});
	if (!settled) return current(pipeline, request);
	await record(pipeline, settled, state, request.asker);
	pipeline.log({ event: "request", request: settled.id, state });
	pipeline.changed(settled, null);
	return settled;
};

/** The context in which a request runs: as its asker, looked up now. */
export const contextOf = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	port: Port = unseen(),
): Promise<Context> => ({
	actor: await pipeline.who(request.asker.account),
	now: pipeline.now(),
	request: request.id,
	...port,
});

/** Where nobody watches. */
const unseen = (): Port => ({
	progress: () => undefined,
	signal: AbortSignal.timeout(10 * 60_000),
});

/** The state a request is in after this outcome. */
export const stateOf = (outcome: Outcome): "done" | "handed over" =>
	outcome.kind === "done" ? "done" : "handed over";

/** How a request ends with this outcome at a moment (ms). */
export const endingOf = (outcome: Outcome, now: number): Ending =>
	outcome.kind === "done"
		? { kind: "view", view: outcome.view, secret: outcome.secret }
		: {
				kind: "handover",
				steps: outcome.steps,
				link: outcome.link,
				...(outcome.body ? { body: outcome.body } : {}),
				...(outcome.secret ? { secret: outcome.secret } : {}),
				looked: null,
				since: now,
			};

/** A view of one sentence. */
export const plainEnding = (key: string): Ending => ({
	kind: "view",
	view: { title: say(key), body: [] },
	secret: [],
});
