import {
	type Failed,
	failureOf,
	isFailed,
} from "../../../ai/cards/failure-of.ts";
import { openProgress } from "../../../ai/cards/progress.ts";
import { secretsIn } from "../../../ai/cards/secrets-in.ts";
import { languages } from "../../../ai/guards/language.ts";
import { spellingOf } from "../../../ai/spelling-of.ts";
import type { Origin } from "../../../core/chat.ts";
import type { Context } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import type { Writing } from "../needs.ts";
import { takeUp } from "../replies/take-up.ts";
import { underWayView } from "../replies/view-parts.ts";
import { asText } from "./as-text.ts";
import type { Digest } from "./digest-session.ts";
import { type Extract, extract } from "./extract.ts";
import { type Talk, talkOf } from "./people.ts";
import { type Summarised, summarise } from "./summarise.ts";

/** What came of a summary. */
export type DigestFacts =
	| (Summarised & {
			readonly kind: "summary";
			readonly session: string;
			readonly talk: Talk;
			/** The summary as a text to go on with: its session, and whether it is short enough for a dialog. */
			readonly text: { readonly session: string; readonly fits: boolean };
	  })
	| {
			readonly kind: "extract";
			readonly talk: Talk;
			readonly extract: Extract;
	  }
	| {
			readonly kind: "secrets";
			readonly session: string;
			readonly kinds: Awaited<ReturnType<typeof secretsIn>>;
	  }
	| { readonly kind: "stopped"; readonly session: string }
	| Failed
	| { readonly kind: "how" };

const longestField = 3000;

/** Reads the thread of a digest and summarises it; asks about secrets first, and keeps the wish under its token (null: a new one). */
export const writeDigest = async (
	services: Writing,
	context: Context,
	digest: Digest,
	known: string | null,
): Promise<DigestFacts> => {
	const { ai, chat } = services;
	const { actor } = context;
	const isAsked = (await ai.describe("summary")) !== null;
	if (isAsked) await ai.mayAsk(actor.person, "summary");
	const thread = await chat.thread(digest.origin, actor.account);
	if (thread.length === 0) return { kind: "how" };
	const token = known ?? (await ai.sessions.save(digest, actor.person));
	if (known !== null) await ai.sessions.update(token, digest, actor.person);
	const talk = await talkOf(thread, actor, digest.how);
	if (!isAsked) return { kind: "extract", talk, extract: extract(talk) };
	const said = talk.messages.map((one) => one.said).join("\n");
	if (!/\p{L}/u.test(said)) throw new Problem("nothing-to-do");
	const kinds = digest.how === "ask" ? await secretsIn(said) : [];
	if (kinds.length > 0) return { kind: "secrets", session: token, kinds };
	const summarised = await underWay(services, context, {
		talk,
		digest,
		token,
	}).catch(failureOf(token));
	if (summarised === null) return { kind: "stopped", session: token };
	if (isFailed(summarised)) return summarised;
	const text = asText(summarised.summary, digest.into);
	const { offers } = await takeUp(services, context, digest, text);
	return {
		kind: "summary",
		...summarised,
		session: token,
		talk,
		text: { session: offers.session, fits: text.length <= longestField },
	};
};

/** A wish for a summary of the thread round a message, in the language of whoever asks. */
export const newDigest = (origin: Origin, locale: string): Digest => ({
	origin,
	into: languages.find((one) => locale.startsWith(one)) ?? "en",
	length: "usual",
	how: "ask",
});

const underWay = (
	{ ai, house }: Writing,
	{ actor, signal, progress }: Context,
	{ talk, digest, token }: { talk: Talk; digest: Digest; token: string },
): Promise<Summarised | null> =>
	ai.runs.during(actor.person, signal, async (run) => {
		const count = talk.messages.length;
		let title = say("summary.working", { count });
		const show = (): void =>
			progress(underWayView(title, run.id, token, "write digest"));
		const shown = openProgress(show, ai.now);
		return await summarise(ai, talk, {
			...digest,
			person: actor.person,
			signal: run.signal,
			spell: await spellingOf(house, actor, digest.into),
			onPart: (part, parts) => {
				title = say("summary.working.part", { part, parts });
				show();
			},
		}).finally(shown.close);
	});
