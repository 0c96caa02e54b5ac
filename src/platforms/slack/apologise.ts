import type { Account } from "../../core/actor.ts";
import { attempt, problemText } from "../../core/attempt.ts";
import { type Desk, stageAt } from "./desk.ts";
import type { Place } from "./place.ts";
import { problemView } from "./present.ts";

/** Somebody who waits for an answer, and where they did what they did. */
export type Waiting = { readonly account: Account; readonly place: Place };

/** Does work after its acknowledgement. When it fails, whoever waits reads a sentence: where they acted, else in their own messages; null is nobody. */
export const workOrApologise = async (
	desk: Desk,
	waiting: Waiting | null,
	work: () => Promise<void>,
): Promise<void> => {
	const done = await attempt(desk.app.log, work);
	if (done.kind === "ok" || waiting === null) return;
	const { account, place } = waiting;
	const view = problemView(problemText(done.problem), done.reference);
	await attempt(desk.app.log, async () => {
		const known = await attempt(desk.app.log, () => desk.app.who(account));
		const reader = known.kind === "ok" ? known.value : desk.house;
		await stageAt(desk, place, { ...reader, account }).end(view);
	});
};
