import { arg } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import { Problem } from "../../../core/problem.ts";
import { deskArgs, openDesk } from "../desk.ts";
import { stop } from "../stop.ts";
import { answerQuestion } from "./answer-question.ts";
import type { Asking } from "./asking.ts";
import { answerView } from "./view.ts";

const question = defineCommand({
	name: "ask question",
	args: deskArgs.extend({ question: arg.rest(3000) }),
	who: "member",
	effect: "read",
	run: async ({ session, question: asked }, services: Asking, context) => {
		const { person } = context.actor;
		const on = await openDesk(services.ai, session, person);
		return done(await answerQuestion(services, context, on, asked));
	},
	view: answerView,
});

const again = defineCommand({
	name: "ask again",
	args: deskArgs,
	who: "member",
	effect: "read",
	run: async ({ session }, services: Asking, context) => {
		const { person } = context.actor;
		const on = await openDesk(services.ai, session, person);
		const last = on.desk.talk.at(-1);
		if (last === undefined) throw new Problem("nothing-to-do");
		return done(await answerQuestion(services, context, on, last.question));
	},
	view: answerView,
});

/** Asks about the documents of a card, asks the last question anew, and stops what is being read. */
export const documentQuestions = [question, again, stop] as const;
