import type { Pipeline } from "./pipeline.ts";
import { Problem } from "./problem.ts";
import { record } from "./record.ts";
import type { Party, Request } from "./request.ts";

/** Ends a waiting request without running it; exactly one caller succeeds, the others see what it became. */
export const settle = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
	state: "declined" | "withdrawn" | "expired",
	by: Party,
	reason: string | null = null,
): Promise<Request> => {
	const settled = await pipeline.requests.change(request, {
		state,
		ending: { kind: "decision", by: by.name, reason },
		settled: pipeline.now(),
		nudge: null,
	});
	if (!settled) return current(pipeline, request);
	if (request.needed > 0)
		await record(pipeline, settled, state, by, reason ? { reason } : {});
	pipeline.changed(settled, null);
	return settled;
};

/** The request as it is now; Problem `request-gone`. */
export const current = async <S>(
	pipeline: Pipeline<S>,
	request: Request,
): Promise<Request> => {
	const now = await pipeline.requests.get(request.id);
	if (!now) throw new Problem("request-gone");
	return now;
};
