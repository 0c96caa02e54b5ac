import {
	type Failed,
	failureOf,
	isFailed,
} from "../../../ai/cards/failure-of.ts";
import { openProgress } from "../../../ai/cards/progress.ts";
import { secretsIn } from "../../../ai/cards/secrets-in.ts";
import { type Care, careOf } from "../../../ai/care.ts";
import {
	detectLanguage,
	type Language,
	languages,
} from "../../../ai/guards/language.ts";
import type { Place } from "../../../ai/model.ts";
import { spellingOf } from "../../../ai/spelling-of.ts";
import type { Context } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import type { Offers } from "../facts.ts";
import type { Writing } from "../needs.ts";
import { type Draft, intents } from "./draft-session.ts";
import type { Reply } from "./judge-reply.ts";
import { type Material, materialOf } from "./material.ts";
import { type Suggested, suggest } from "./suggest.ts";
import { takeUp } from "./take-up.ts";
import { framed, templates } from "./templates.ts";
import { underWayView } from "./view-parts.ts";

/** What came of a draft. `place` is null for templates made without a model. */
export type DraftFacts =
	| (Shared & {
			readonly kind: "replies";
			readonly message: string;
			/** The message stands in a thread that was not read yet. */
			readonly offersWhole: boolean;
			readonly replies: readonly Reply[];
	  })
	| (Shared & {
			readonly kind: "reply";
			readonly reply: Reply;
			readonly offers: Offers;
	  })
	| {
			readonly kind: "secrets";
			readonly session: string;
			readonly kinds: Awaited<ReturnType<typeof secretsIn>>;
	  }
	| { readonly kind: "stopped"; readonly session: string }
	| Failed
	| { readonly kind: "how" };

type Shared = {
	readonly session: string;
	readonly leftOut: number;
	readonly read: number | null;
	readonly dropped: number;
	readonly language: Language | null;
	readonly care: Care | null;
	readonly place: Place | null;
};

/** Carries out a draft: reads the thread where that is wanted, asks about secrets first, and keeps what came under its token (null: a new one). */
export const writeDraft = async (
	services: Writing,
	context: Context,
	draft: Draft,
	known: string | null,
): Promise<DraftFacts> => {
	const { ai } = services;
	const { person } = context.actor;
	const token = known ?? (await ai.sessions.save(draft, person));
	if (known !== null) await ai.sessions.update(token, draft, person);
	const feature = draft.answer === null ? "replies" : "reply";
	const isAsked = (await ai.describe(feature)) !== null;
	if (isAsked) await ai.mayAsk(person, feature);
	const material = await materialOf(services, context, draft);
	if (!/\p{L}/u.test(everything(material))) throw new Problem("nothing-to-do");
	const kinds =
		draft.how === "ask" ? await secretsIn(everything(material)) : [];
	if (kinds.length > 0) return { kind: "secrets", session: token, kinds };
	const suggested = isAsked
		? await ask(services, context, material, token).catch(failureOf(token))
		: await withoutModel(context, material);
	if (suggested === null) return { kind: "stopped", session: token };
	if (isFailed(suggested)) return suggested;
	return finished(services, context, { draft, token, material, suggested });
};

type Came = Omit<Suggested, "place"> & { readonly place: Place | null };

/** Spells replies as the house does, and keeps them: one as a text to go on with, three to choose from. */
const finished = async (
	services: Writing,
	context: Context,
	{
		draft,
		token,
		material,
		suggested,
	}: { draft: Draft; token: string; material: Material; suggested: Came },
): Promise<DraftFacts> => {
	const { ai, house } = services;
	const { replies: drafted, ...rest } = suggested;
	const spell = await spellingOf(house, context.actor, rest.language);
	const replies = drafted.map((one) => ({ ...one, text: spell(one.text) }));
	const { message, answer } = material;
	const care = careOf(`${message}\n${answer ?? ""}`);
	const shared = { ...rest, session: token, care };
	const [reply] = replies;
	if (draft.answer !== null && reply !== undefined) {
		const { offers } = await takeUp(services, context, draft, reply.text);
		return { ...shared, kind: "reply", reply, offers };
	}
	const kept = replies.flatMap(({ intent, text }) =>
		intent === null ? [] : [{ intent, text }],
	);
	const next = { ...draft, replies: kept };
	await ai.sessions.update(token, next, context.actor.person);
	const offersWhole = !draft.whole && (draft.origin?.thread ?? null) !== null;
	return { ...shared, kind: "replies", message, offersWhole, replies };
};

const everything = ({ message, thread, answer }: Material): string =>
	[message, ...(thread ?? []), answer ?? ""].join("\n");

const ask = (
	{ ai }: Writing,
	{ actor, signal, progress }: Context,
	material: Material,
	token: string,
): Promise<Suggested | null> =>
	ai.runs.during(actor.person, signal, async (run) => {
		const shown = openProgress(
			() =>
				progress(
					underWayView(say("replies.working"), run.id, token, "write others"),
				),
			ai.now,
		);
		return await suggest(ai, material, {
			person: actor.person,
			signal: run.signal,
		}).finally(shown.close);
	});

const withoutModel = async (
	{ actor }: Context,
	{ message, answer }: Material,
): Promise<Came> => {
	const language =
		(await detectLanguage(message)) ??
		languages.find((one) => actor.locale.startsWith(one)) ??
		"en";
	const replies: readonly Reply[] =
		answer === null
			? intents.map((intent) => ({
					intent,
					text: templates[language][intent],
					doubts: [],
				}))
			: [{ intent: null, text: framed(language, answer), doubts: [] }];
	return { replies, leftOut: 0, read: null, dropped: 0, language, place: null };
};
