import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { Step } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import type { Request } from "../../core/request.ts";
import type { Results } from "./needs.ts";

/** The steps of somebody's bulk request of these commands; for who asked for it, and for administrators unless only the asker may see it. Problems: `request-gone`, `not-yours`, `not-allowed`, `import-over`. */
export const openResults = async (
	id: string,
	commands: readonly string[],
	{ requests, jobs }: Pick<Results, "requests" | "jobs">,
	{ actor, now }: Context,
	askerOnly = false,
): Promise<{ readonly request: Request; readonly steps: readonly Step[] }> => {
	const request = await requests.get(id);
	const isOf = commands.includes(request?.invocation.command ?? "");
	if (request === null || !isOf) throw new Problem("request-gone");
	if (request.asker.person !== actor.person) {
		if (askerOnly) throw new Problem("not-yours");
		if (!allowed(actor.grants, "admin", request.invocation.command, now))
			throw new Problem("not-allowed");
	}
	const steps = await jobs.steps(id);
	if (steps === null) throw new Problem("import-over");
	return { request, steps };
};
