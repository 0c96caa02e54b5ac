import type { z } from "zod";
import { type Command, type Common, commonOf } from "./command.ts";
import type { Job } from "./job.ts";
import { Problem } from "./problem.ts";

/** Makes a command whose work has many steps and outlives the process; it is always asked for first, so it must have a preview. */
export const defineJob = <S, A extends z.ZodObject>(
	definition: Common<S, A> &
		Required<Pick<Common<S, A>, "preview">> & {
			readonly job: Job<S, z.output<A>>;
		},
): Command<S> => {
	const { args, job } = definition;
	return {
		...commonOf(definition),
		// The pipeline begins a job and never runs it in one go.
		run: async () => {
			throw new Problem("unexpected");
		},
		job: {
			...job,
			steps: (input, ...rest) => job.steps(args.parse(input), ...rest),
			step: (input, ...rest) => job.step(args.parse(input), ...rest),
			end: (input, ...rest) => job.end(args.parse(input), ...rest),
		},
	};
};
