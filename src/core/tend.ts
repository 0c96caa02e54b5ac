import { attempt } from "./attempt.ts";
import { finish, plainEnding } from "./finish.ts";
import { lookAgain, readOutcome } from "./handover.ts";
import type { Pipeline } from "./pipeline.ts";
import type { Request } from "./request.ts";
import { settle } from "./settle.ts";
import { jobOf, resumeWork } from "./work.ts";

/** Looks after requests: expires those whose time is over, reminds or escalates the others, looks at what people do by hand, and goes on with work nobody works on. */
export const tend = async <S>(pipeline: Pipeline<S>): Promise<void> => {
	for (const request of await pipeline.requests.due(pipeline.now()))
		await attempt(pipeline.log, () => tendOne(pipeline, request));
	await resumeWork(pipeline);
};

/** After a start: what was running when the process ended is read back; what cannot be read says so. */
export const recover = async <S>(pipeline: Pipeline<S>): Promise<void> => {
	const running = await pipeline.requests.list({
		states: ["running"],
		limit: 1000,
	});
	for (const request of running)
		await attempt(pipeline.log, () => recoverOne(pipeline, request));
};

const tendOne = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<void> => {
	if (request.state === "handed over") return lookAgain(pipeline, request);
	if (pipeline.now() >= request.expires) {
		await settle(pipeline, request, "expired", request.asker);
		return;
	}
	const first = request.nudges === 0;
	const { escalate } = pipeline.waits;
	const nudged = await pipeline.requests.change(request, {
		nudges: request.nudges + 1,
		nudge: first ? request.created + escalate : null,
	});
	if (nudged) pipeline.changed(nudged, first ? "remind" : "escalate");
};

const recoverOne = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<void> => {
	// A job goes on where it was.
	if (jobOf(pipeline, request)) return;
	const seen = await readOutcome(pipeline, request);
	if (seen === null)
		await finish(pipeline, request, "unknown", plainEnding("request.unknown"));
	else await finish(pipeline, request, "done", seen);
};
