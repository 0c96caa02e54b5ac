import { setTimeout as sleep } from "node:timers/promises";
import { attempt, problemText } from "../../core/attempt.ts";
import type { Log } from "../../core/log.ts";
import { say } from "../../core/text.ts";
import type { Check, Finding } from "./check.ts";

/** A finding with the key of its check. */
export type Examined = Finding & { readonly key: string };

/** Looks at everything at the same time; a look that fails or takes too long is a finding like the others. */
export type Doctor = { readonly look: () => Promise<readonly Examined[]> };

/** Makes the doctor; each look has `patience` ms. */
export const createDoctor = (parts: {
	readonly checks: readonly Check[];
	readonly log: Log;
	readonly patience?: number;
}): Doctor => ({
	look: () =>
		Promise.all(
			parts.checks.map(async (check) => ({
				key: check.key,
				...(await inTime(check, parts.log, parts.patience ?? usualPatience)),
			})),
		),
});

const usualPatience = 5000;

const inTime = async (
	{ look }: Check,
	log: Log,
	patience: number,
): Promise<Finding> => {
	const over = new AbortController();
	const late: Finding = {
		state: "warning",
		found: say("doctor.late", { seconds: Math.round(patience / 1000) }),
		remedy: say("doctor.late.remedy"),
	};
	const first = await Promise.race([
		found(look, log),
		sleep(patience, late, { signal: over.signal }).catch(() => late),
	]);
	over.abort();
	return first;
};

const found = async (look: Check["look"], log: Log): Promise<Finding> => {
	const tried = await attempt(log, look);
	if (tried.kind === "ok") return tried.value;
	const { problem, reference } = tried;
	return {
		state: "broken",
		found:
			problem.code === "unexpected"
				? say("doctor.failed", { reference })
				: problemText(problem),
	};
};
