import type { AiService } from "../../ai/service.ts";
import type { Session } from "../../ai/session.ts";
import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { WritingFacts } from "./facts.ts";
import { openProgress } from "./progress.ts";
import { actionOf } from "./titles.ts";
import { workingView } from "./working-view.ts";

/** What to work on: a session under its token (null: a new one), and the version to differ from. */
export type Work = {
	readonly session: Session;
	readonly token: string | null;
	readonly earlier?: string | undefined;
};

/** Carries out what a session asks for: shows the text coming, keeps the result in the session, and says when it was stopped or no model is there. */
export const rewrite = async (
	ai: AiService,
	context: Context,
	{ session, token: known, earlier }: Work,
): Promise<WritingFacts> => {
	if ((await ai.describe()) === null) return offer(ai, context);
	const { person } = context.actor;
	const { action, input } = session.asked;
	const token = known ?? (await ai.sessions.save(session, person));
	if (known !== null) await ai.sessions.update(token, session, person);
	const written = await ai.runs.during(person, context.signal, async (run) => {
		const show = (text: string): void =>
			context.progress(workingView(actionOf(action), text, run.id, token));
		const progress = openProgress(show, ai.now);
		return await ai.writer
			.rewrite({
				action,
				text: input,
				against: session.original,
				...(earlier === undefined ? {} : { earlier }),
				person,
				signal: run.signal,
				onText: progress.text,
			})
			.finally(progress.close);
	});
	if (written === null) return { kind: "stopped", session: token };
	const result = { action, input, text: written.text };
	const results = [...session.results, result].slice(-10);
	await ai.sessions.update(token, { ...session, results }, person);
	return {
		kind: "written",
		action: actionOf(action),
		session: token,
		...written,
	};
};

const offer = async (
	ai: AiService,
	{ actor, now }: Context,
): Promise<WritingFacts> => ({
	kind: "no-model",
	found: await ai.connection.findLocal(),
	owner: allowed(actor.grants, "owner", "ai use", now),
});
