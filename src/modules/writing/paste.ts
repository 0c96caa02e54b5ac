import { z } from "zod";
import { detectLanguage, type Language } from "../../ai/guards/language.ts";
import type { HouseWay } from "../../ai/house.ts";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import { buttons, toneMenu } from "./buttons.ts";
import type { Writing } from "./needs.ts";
import { otherLanguage } from "./other-language.ts";
import type { Draft } from "./replies/draft-session.ts";
import type { Session } from "./session.ts";

/** A text nobody said anything about: where it is kept, for itself and as a message to reply to, and what can be done with it. */
type Pasted = {
	readonly session: string;
	readonly draft: string;
	readonly into: Language;
	readonly tones: readonly HouseWay[];
};

/** Asks what is to be done with a text; it goes nowhere before that. */
export const paste = defineCommand({
	name: "write paste",
	args: z.object({ text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async (
		{ text },
		{ ai, house }: Writing,
		{ actor, ...context }: Context,
	) => {
		const { person, userId, locale } = actor;
		const origin = context.origin ?? null;
		const session: Session = {
			original: text,
			origin,
			asked: { wish: { action: "rephrase" }, input: text },
			results: [],
			cleared: false,
		};
		const draft: Draft = {
			origin,
			message: text,
			whole: false,
			answer: null,
			replies: [],
			how: "ask",
		};
		return done<Pasted>({
			session: await ai.sessions.save(session, person),
			draft: await ai.sessions.save(draft, person),
			into: otherLanguage(locale, await detectLanguage(text)),
			tones: await house.tones({ person, userId }),
		});
	},
	view: (facts) => pastedView(facts),
});

const pastedView = ({ session, draft, into, tones }: Pasted): View => ({
	title: say("write.paste.title"),
	body: [
		{
			kind: "buttons",
			buttons: [
				buttons.goOn(say("command.write rephrase"), "rephrase", session),
				buttons.goOn(say("command.write correct"), "correct", session),
				buttons.goOn(say("command.write shorten"), "shorten", session),
				buttons.goOn(say(`choice.into:${into}`), `into:${into}`, session),
			],
		},
		{
			kind: "buttons",
			buttons: [
				{
					label: say("write.paste.reply"),
					does: {
						kind: "invoke",
						command: "write others",
						input: { session: draft },
					},
				},
			],
			menu: toneMenu({ session, tones }),
		},
		{ kind: "note", text: say("write.paste.note") },
	],
});
