import {
	type Failed,
	failureOf,
	isFailed,
} from "../../../ai/cards/failure-of.ts";
import { openProgress } from "../../../ai/cards/progress.ts";
import { clean } from "../../../ai/clean.ts";
import type { Doubt } from "../../../ai/guards/judge-text.ts";
import type { Place } from "../../../ai/model.ts";
import { spellingOf } from "../../../ai/spelling-of.ts";
import type { Context } from "../../../core/command.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { Problem } from "../../../core/problem.ts";
import { say } from "../../../core/text.ts";
import type { Desk } from "../desk.ts";
import { underWay } from "../stopped-view.ts";
import { type Answered, answer } from "./answer.ts";
import { askedAbout } from "./asked.ts";
import type { Asking } from "./asking.ts";
import type { Citation } from "./cite.ts";
import { keepTalk } from "./keep-talk.ts";
import { type Material, openMaterial } from "./material.ts";
import { type Reach, reachOf } from "./reach.ts";
import { searchPassages } from "./search.ts";

type About = {
	readonly session: string;
	readonly question: string;
	readonly reach: Reach;
};

/** What came of a question: an answer with its proof, "not in there" or an answer without proof (not shown), each with the closest passages; passages found without a model; or nothing. */
export type AnswerFacts =
	| (About & {
			readonly kind: "answer";
			readonly answer: string;
			readonly citations: readonly Citation[];
			readonly doubts: readonly Doubt[];
			readonly invented: number;
			readonly place: Place;
	  })
	| (About & {
			readonly kind: "absent" | "unproved";
			readonly near: readonly Citation[];
			readonly place: Place;
	  })
	| (About & { readonly kind: "search"; readonly near: readonly Citation[] })
	| { readonly kind: "stopped"; readonly again: Invocation }
	| Failed;

const longestQuestion = 3000;

/** Answers a question about the documents of a desk from their own words, and keeps both for what is asked next. Problems: `session-over`, `document-blank`, `nothing-to-do` for a question without words, and those of `AiService.mayAsk`. */
export const answerQuestion = async (
	services: Asking,
	context: Context,
	{ session, desk }: { readonly session: string; readonly desk: Desk },
	asked: string,
): Promise<AnswerFacts> => {
	const { ai } = services;
	const { person } = context.actor;
	const question = clean(asked).trim().slice(0, longestQuestion);
	if (!/[\p{L}\p{N}]/u.test(question)) throw new Problem("nothing-to-do");
	const hasModel = (await ai.describe("question")) !== null;
	if (hasModel) await ai.mayAsk(person, "question");
	const material = await openMaterial(ai, desk, person);
	const about = { session, question, reach: reachOf(material, 1) };
	await keepTalk(ai, session, person, { question, answer: null });
	if (!hasModel)
		return { ...about, kind: "search", near: await nearest(about, material) };
	const talk = desk.talk.filter(
		(one) => one.answer !== "" && one.question !== question,
	);
	const answered = await read(services, context, material, { ...about, talk });
	if (answered === null) return { kind: "stopped", again: againOf(session) };
	if (isFailed(answered)) return answered;
	const facts = await factsOf(answered, about, material);
	const answer = saidIn(facts);
	if (answer !== null)
		await keepTalk(ai, session, person, { question, answer });
	return facts;
};

/** An answer is shown only with its proof. */
const factsOf = async (
	{ judged, place, parts }: Answered,
	{ session, question }: About,
	material: Material,
): Promise<AnswerFacts> => {
	const { citations, found } = judged;
	const about = { session, question, reach: reachOf(material, parts), place };
	if (found && citations.length > 0 && judged.answer !== "")
		return { ...about, ...judged, kind: "answer" };
	return {
		...about,
		kind: found ? "unproved" : "absent",
		near: citations.length > 0 ? citations : await nearest(about, material),
	};
};

const nearest = (
	{ question }: Pick<About, "question">,
	{ passages }: Material,
): Promise<readonly Citation[]> => searchPassages(question, passages.all, 5);

/** What a next question is told was answered; null where nothing was. */
const saidIn = (facts: AnswerFacts): string | null => {
	if (facts.kind === "answer") return facts.answer;
	return facts.kind === "absent" ? "(This is not in the documents.)" : null;
};

/** Asks the last question of a desk once more. */
export const againOf = (session: string): Invocation => ({
	command: "ask again",
	input: { session },
});

/** Reads the documents for an answer while its person may stop it; null when they did. */
const read = (
	{ ai, house }: Asking,
	{ actor, signal, progress }: Context,
	material: Material,
	on: {
		readonly session: string;
		readonly question: string;
		readonly talk: Desk["talk"];
	},
): Promise<Answered | Failed | null> =>
	ai.runs
		.during(actor.person, signal, async (run) => {
			const asked = await askedAbout(material, {
				...on,
				locale: actor.locale,
			});
			const measure = {
				material,
				asked,
				talk: on.talk.map((one) => Object.values(one).join("\n")).join("\n"),
				spell: await spellingOf(house, actor, asked.language),
			};
			let title = say("question.working");
			const show = (): void =>
				progress(underWay(title, run.id, againOf(on.session)));
			const shown = openProgress(show, ai.now);
			return await answer(ai, measure, {
				person: actor.person,
				signal: run.signal,
				onPart: (part, parts) => {
					title = say("question.working.part", { part, parts });
					show();
				},
			}).finally(shown.close);
		})
		.catch(failureOf(on.session));
