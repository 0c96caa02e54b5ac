import type { Actor } from "./actor.ts";
import { attempt, problemText } from "./attempt.ts";
import type { Context } from "./command.ts";
import { contextOf, endingOf, finish, stateOf } from "./finish.ts";
import type { Job } from "./job.ts";
import type { Pipeline } from "./pipeline.ts";
import { partyOf, record } from "./record.ts";
import type { Request } from "./request.ts";
import { current } from "./settle.ts";
import { doSteps } from "./steps.ts";

/** Works on a running request's job in the background: takes it, does its open steps in order, and settles the request. Whoever has it already goes on alone. */
export const startWork = <S>(pipeline: Pipeline<S>, request: Request): void =>
	pipeline.working.start(request.id, async () => {
		await attempt(pipeline.log, () =>
			pipeline.onBehalf(
				request.asker.person,
				"work",
				() => undefined,
				() => workOn(pipeline, request),
			),
		);
	});

/** Goes on with every job that nobody works on: after a crash, or when another process let go. */
export const resumeWork = async <S>(pipeline: Pipeline<S>): Promise<void> => {
	const running = await pipeline.requests.list({
		states: ["running"],
		limit: 1000,
	});
	for (const request of running)
		if (jobOf(pipeline, request)) startWork(pipeline, request);
};

/** The job of a request's command, or null where it is done in one. */
export const jobOf = <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Job<S> | null =>
	pipeline.commands.get(request.invocation.command)?.job ?? null;

const workOn = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<void> => {
	const { jobs, now, working } = pipeline;
	const { holder, lease } = working;
	const claim = () => jobs.claim(request.id, holder, now(), now() + lease);
	if (!(await claim())) return;
	const keeping = setInterval(
		() => void attempt(pipeline.log, claim),
		lease / 3,
	);
	keeping.unref();
	const tried = await attempt(pipeline.log, () => carryOn(pipeline, request));
	clearInterval(keeping);
	const last = await current(pipeline, request);
	if (tried.kind === "problem" && last.state === "running")
		await finish(pipeline, last, "failed", {
			kind: "problem",
			text: problemText(tried.problem),
			reference: tried.reference,
		});
	await jobs.release(request.id, holder);
};

const carryOn = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<void> => {
	const { jobs, services, working } = pipeline;
	const { input } = request.invocation;
	const job = jobOf(pipeline, request);
	if (job === null) return;
	const context: Context = {
		...(await contextOf(pipeline, request)),
		signal: working.closing,
	};
	if ((await jobs.steps(request.id)) === null)
		await jobs.begin(request.id, await job.steps(input, services, context));
	if ((await doSteps(pipeline, request, job, context)) === "left") return;
	const steps = (await jobs.steps(request.id)) ?? [];
	const ended = await job.end(input, services, context, steps);
	const ending = endingOf(ended, pipeline.now());
	// Somebody may press stop in this very moment, which changes the request under us.
	for (let tries = 0; tries < 5; tries += 1) {
		const now = await current(pipeline, request);
		if (now.state !== "running") return;
		await finish(pipeline, now, stateOf(ended), ending);
	}
};

/** Somebody asked for no further steps; the running one is finished. */
export const stopWork = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	by: Actor,
): Promise<Request> => {
	await pipeline.jobs.stop(request.id);
	await record(pipeline, request, "stopped", partyOf(by));
	const { progress } = request;
	if (!progress) return request;
	const changed = await pipeline.requests.change(request, {
		progress: { ...progress, isStopping: true },
	});
	if (changed) pipeline.changed(changed, null);
	return changed ?? current(pipeline, request);
};
