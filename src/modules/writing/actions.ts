import { z } from "zod";
import { detectLanguage, languages } from "../../ai/guards/language.ts";
import {
	strictnesses,
	tones,
	type Wish,
	type WriteAction,
} from "../../ai/wish.ts";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import type { Writing } from "./needs.ts";
import { otherLanguage } from "./other-language.ts";
import { startText } from "./start.ts";
import { writingView } from "./view.ts";

const plain = (action: WriteAction) =>
	defineCommand({
		name: `write ${action}`,
		args: z.object({ text: arg.rest() }),
		who: "member",
		effect: "read",
		run: async ({ text }, services: Writing, context) =>
			done(await startText(services, context, { action }, text)),
		view: writingView,
	});

/** Says the same in clearer words; like all of these only the person sees it, and nothing is posted. */
export const rephrase = plain("rephrase");
/** Says the same in fewer words. */
export const shorten = plain("shorten");
/** Says the same in more detail. */
export const expand = plain("expand");
/** Says the same in plain language. */
export const simplify = plain("simplify");
/** Puts a text in order with paragraphs and lists. */
export const structure = plain("structure");

/** Mends mistakes and leaves everything else as it was written, sign by sign. */
export const correct = defineCommand({
	name: "write correct",
	args: z.object({
		strictness: flag(arg.choice(strictnesses)),
		text: arg.rest(),
	}),
	who: "member",
	effect: "read",
	run: async ({ text, strictness = "standard" }, services: Writing, context) =>
		done(
			await startText(
				services,
				context,
				{ action: "correct", strictness },
				text,
			),
		),
	view: writingView,
});

/** Says the same in another tone. */
export const changeTone = defineCommand({
	name: "write tone",
	args: z.object({ tone: arg.choice(tones), text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async ({ text, tone }, services: Writing, context) =>
		done(await startText(services, context, { action: "tone", tone }, text)),
	view: writingView,
});

/** Translates; without a language named into the reader's own, or out of it. */
export const translate = defineCommand({
	name: "write translate",
	args: z.object({ into: flag(arg.choice(languages)), text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async ({ text, into }, services: Writing, context: Context) => {
		const spoken = await detectLanguage(text);
		const wish: Wish = {
			action: "translate",
			into: into ?? otherLanguage(context.actor.locale, spoken),
		};
		return done(await startText(services, context, wish, text));
	},
	view: writingView,
});

/** Does with a text what the person says in their own words. */
export const ownInstruction = defineCommand({
	name: "write own",
	args: z.object({ wish: arg.text(1000), text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async ({ text, wish: instruction }, services: Writing, context) =>
		done(
			await startText(services, context, { action: "own", instruction }, text),
		),
	view: writingView,
});
