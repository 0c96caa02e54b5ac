import { failureOf, isFailed } from "../../ai/cards/failure-of.ts";
import { openProgress } from "../../ai/cards/progress.ts";
import { secretsIn } from "../../ai/cards/secrets-in.ts";
import { detectLanguage } from "../../ai/guards/language.ts";
import type { Rewrite } from "../../ai/rewrite.ts";
import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { WritingFacts } from "./facts.ts";
import type { Writing } from "./needs.ts";
import { offersOf } from "./offers.ts";
import { type Session, withResult } from "./session.ts";
import { spellText } from "./spell-text.ts";
import { wayOf } from "./wanted.ts";
import { workingView } from "./working-view.ts";

/** What to work on: a session under its token (null: a new one), and the version to differ from. */
export type Work = {
	readonly session: Session;
	readonly token: string | null;
	readonly earlier?: string | undefined;
};

/** Carries out what a session asks for: asks about secrets first, shows the text coming, keeps the result in the session; without a model it does what can be done without one. */
export const writeText = async (
	services: Writing,
	context: Context,
	{ session, token: known, earlier }: Work,
): Promise<WritingFacts> => {
	const { ai, house } = services;
	const { actor } = context;
	const token = known ?? (await ai.sessions.save(session, actor.person));
	if (known !== null) await ai.sessions.update(token, session, actor.person);
	const kinds = session.cleared ? [] : await secretsIn(session.asked.input);
	if (kinds.length > 0) return { kind: "secrets", session: token, kinds };
	if ((await ai.describe()) === null)
		return withoutModel(services, context, { session, token });
	const way = await wayOf(house, actor, session.asked.wish);
	const work = { session, token, earlier, instruction: way?.instruction };
	const written = await ask(services, context, work).catch(failureOf(token));
	if (written === null) return { kind: "stopped", session: token };
	if (isFailed(written)) return written;
	const { wish, input } = session.asked;
	const { text } = written;
	const next = withResult(session, {
		wish,
		input,
		proposal: text,
		refused: [],
		text,
	});
	await ai.sessions.update(token, next, actor.person);
	return {
		kind: "written",
		wish,
		way: way?.name ?? null,
		offers: await offersOf(services, actor, token, next),
		...written,
	};
};

const ask = async (
	{ ai, house }: Writing,
	context: Context,
	{
		session,
		token,
		earlier,
		instruction,
	}: {
		session: Session;
		token: string;
		earlier: string | undefined;
		instruction: string | undefined;
	},
): Promise<Rewrite | null> => {
	const { person, userId } = context.actor;
	const { wish, input } = session.asked;
	const said = instruction ?? wish.instruction;
	const terms = await house.terms(
		{ person, userId },
		wish.into ?? (await detectLanguage(input)),
	);
	return ai.runs.during(person, context.signal, async (run) => {
		const show = (text: string): void =>
			context.progress(workingView(wish, text, run.id, token));
		const progress = openProgress(show, ai.now);
		return await ai.writer
			.rewrite({
				wish,
				text: input,
				against: session.original,
				terms,
				...(said === undefined ? {} : { instruction: said }),
				...(earlier === undefined ? {} : { earlier }),
				person,
				signal: run.signal,
				onText: progress.text,
			})
			.finally(progress.close);
	});
};

const withoutModel = async (
	services: Writing,
	context: Context,
	work: { session: Session; token: string },
): Promise<WritingFacts> => {
	const { actor, now } = context;
	const { wish, input } = work.session.asked;
	if (wish.action === "correct") {
		const spelled = await spellText(services, context, work);
		if (spelled !== null) return spelled;
	}
	return {
		kind: "no-model",
		session: work.token,
		language: await detectLanguage(input),
		found: await services.ai.connection.findLocal(),
		owner: allowed(actor.grants, "owner", "ai use", now),
	};
};
