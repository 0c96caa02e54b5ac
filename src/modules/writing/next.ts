import { arg, flag } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Writing } from "./needs.ts";
import { openSession, sessionArgs, shownText } from "./session.ts";
import { writingView } from "./view.ts";
import { readWanted } from "./wanted.ts";
import { writeText } from "./write-text.ts";

/** Goes on with the text that is shown: another action, tone or language. */
export const next = defineCommand({
	name: "write next",
	args: sessionArgs.extend({ wanted: flag(arg.hidden(100)) }),
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { person } = context.actor;
		const { token, session } = await openSession(
			services.ai,
			input.session,
			person,
		);
		if (input.wanted === undefined)
			throw new Problem("invalid-argument", { name: say("arg.action") });
		const asked = { wish: readWanted(input.wanted), input: shownText(session) };
		const work = { token, session: { ...session, asked } };
		return done(await writeText(services, context, work));
	},
	view: writingView,
});

/** Goes on with the text that is shown as the person says in their own words. */
export const sayHow = defineCommand({
	name: "write say",
	args: sessionArgs.extend({ wish: arg.text(1000) }),
	who: "member",
	effect: "read",
	run: async (
		{ session: given, wish: instruction },
		services: Writing,
		context,
	) => {
		const { person } = context.actor;
		const { token, session } = await openSession(services.ai, given, person);
		const wish = { action: "own", instruction } as const;
		const asked = { wish, input: shownText(session) };
		const work = { token, session: { ...session, asked } };
		return done(await writeText(services, context, work));
	},
	view: writingView,
});

/** Asks once more for what was asked last, in other words than before. */
export const again = defineCommand({
	name: "write again",
	args: sessionArgs,
	who: "member",
	effect: "read",
	run: async (input, services: Writing, context) => {
		const { person } = context.actor;
		const { token, session } = await openSession(
			services.ai,
			input.session,
			person,
		);
		const { wish, input: text } = session.asked;
		const earlier = session.results.findLast(
			(one) => one.wish?.action === wish.action && one.input === text,
		);
		const work = { token, session, earlier: earlier?.proposal };
		return done(await writeText(services, context, work));
	},
	view: writingView,
});
