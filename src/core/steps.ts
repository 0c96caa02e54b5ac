import { attempt } from "./attempt.ts";
import type { Context } from "./command.ts";
import type { Job, Step, StepCall, StepResult } from "./job.ts";
import type { Pipeline } from "./pipeline.ts";
import type { ProblemCode } from "./problem.ts";
import type { Request } from "./request.ts";
import { current } from "./settle.ts";

/** Pauses before a step is tried again that met something which passes, in ms. */
const pauses = [2000, 10_000, 30_000];
/** After so many steps in a row that met something which passes, the rest is left. */
const patience = 3;
const passing: readonly ProblemCode[] = [
	"ksuite-busy",
	"ksuite-unreachable",
	"ksuite-maintenance",
	"ksuite-token",
	"sync-busy",
	"sync-unreachable",
	"unavailable",
];

type Ended = "all" | "stopped" | "left";

/** Does all steps of a job that are open, in their order, as many side by side as it allows; "left" when this process must let go, and another will go on. */
export const doSteps = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	job: Job<S>,
	context: Context,
): Promise<Ended> => {
	const steps = (await pipeline.jobs.steps(request.id)) ?? [];
	const lane: Lane = {
		open: steps.filter(({ state }) => state !== "ended").values(),
		memory: new Map(),
		show: createShow(pipeline, request),
		try: (step) => tryStep(pipeline, request, job, context, step),
		begin: (number) =>
			job.repeats
				? pipeline.jobs.holds(request.id, pipeline.working.holder)
				: pipeline.jobs.start(request.id, pipeline.working.holder, number),
		misses: 0,
		over: "all",
	};
	await Promise.all(
		Array.from({ length: job.atOnce ?? 1 }, () =>
			goOn(pipeline, request, lane),
		),
	);
	return lane.over;
};

/** What the lanes of one job share. */
type Lane = {
	readonly open: Iterator<Step>;
	readonly memory: Map<string, unknown>;
	readonly show: () => Promise<void>;
	/** False when somebody else has the job by now. */
	readonly begin: (step: number) => Promise<boolean>;
	readonly try: (step: StepCall) => Promise<Tried>;
	misses: number;
	over: Ended;
};

/** Takes one open step after the other until there is none, or the work is over for all. */
const goOn = async <S>(
	{ jobs, working }: Pipeline<S>,
	{ id }: Request,
	lane: Lane,
): Promise<void> => {
	const end = (over: Ended) => {
		lane.over = over;
	};
	for (;;) {
		const next = lane.open.next();
		if (next.done) return;
		await lane.show();
		// Between steps everybody else is served.
		await working.pause(0);
		if (lane.over !== "all") return;
		const { number, key, state } = next.value;
		if (working.closing.aborted) return end("left");
		if (await jobs.isStopped(id)) return end("stopped");
		if (!(await lane.begin(number))) return end("left");
		const step = { key, again: state === "began", memory: lane.memory };
		const { result, passed } = await lane.try(step);
		if (result === null) return end("left");
		await jobs.finish(id, working.holder, number, result);
		lane.misses = passed ? lane.misses + 1 : 0;
		if (lane.misses >= patience) return end("stopped");
	}
};

type Tried = { readonly result: StepResult | null; readonly passed: boolean };

/** One step, tried again after something that passes; no result when the process ends meanwhile. */
const tryStep = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	job: Job<S>,
	context: Context,
	step: StepCall,
): Promise<Tried> => {
	const { input } = request.invocation;
	for (const pause of [...pauses, null]) {
		const tried = await attempt(pipeline.log, () =>
			job.step(input, pipeline.services, context, step),
		);
		if (tried.kind === "ok") return { result: tried.value, passed: false };
		const { problem } = tried;
		const passed = passing.includes(problem.code);
		if (!passed || pause === null) {
			const facts = job.failure(step.key, problem);
			return { result: { outcome: "failed", facts }, passed };
		}
		await pipeline.working.pause(pause);
		if (pipeline.working.closing.aborted)
			return { result: null, passed: false };
	}
	return { result: null, passed: false };
};

/** Shows how far it is, at most every two seconds. */
const createShow = <S>(pipeline: Pipeline<S>, request: Request) => {
	const { jobs, now } = pipeline;
	const began = request.progress?.began ?? now();
	let last = 0;
	return async (): Promise<void> => {
		if (now() - last < 2000) return;
		last = now();
		const steps = (await jobs.steps(request.id)) ?? [];
		const isStopping = await jobs.isStopped(request.id);
		const counts = countsOf(steps);
		const left = leftOf(counts, now() - began);
		const progress = { ...counts, began, ...left, isStopping };
		const shown = await current(pipeline, request);
		const changed = await pipeline.requests.change(shown, { progress });
		if (changed) pipeline.changed(changed, null);
	};
};

/** At the pace so far; a few steps tell nothing of it. */
const leftOf = (
	{ done, of }: { readonly done: number; readonly of: number },
	passed: number,
): { readonly left?: number } =>
	done < fewest ? {} : { left: Math.round((passed / done) * (of - done)) };

const fewest = 5;

const countsOf = (steps: readonly Step[]) => ({
	done: steps.filter(({ state }) => state === "ended").length,
	of: steps.length,
	failed: steps.filter(({ result }) => result?.outcome === "failed").length,
});
