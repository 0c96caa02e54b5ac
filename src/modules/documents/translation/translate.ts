import { z } from "zod";
import {
	type Failed,
	failureOf,
	isFailed,
} from "../../../ai/cards/failure-of.ts";
import { openProgress } from "../../../ai/cards/progress.ts";
import { type Language, languages } from "../../../ai/guards/language.ts";
import { arg, flag } from "../../../core/arg.ts";
import { type Context, defineCommand, done } from "../../../core/command.ts";
import { textOf } from "../../../core/document.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { say } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import { type Desk, openDesk } from "../desk.ts";
import { localeLanguage } from "../locale-language.ts";
import type { Asking } from "../question/asking.ts";
import { underWay } from "../stopped-view.ts";
import { type Format, fileOf, formatFor, formats } from "./file-of.ts";
import { type TranslatedDesk, translateDesk } from "./translate-desk.ts";
import { translationView } from "./view.ts";

/** What came of a translation. */
export type TranslationFacts =
	| (Pick<TranslatedDesk, "kept" | "of" | "place"> & {
			readonly kind: "translated";
			readonly session: string;
			readonly into: Language;
			readonly files: readonly (Block & { readonly kind: "file" })[];
			/** How the first document begins. */
			readonly beginning: string;
			readonly again: Invocation;
	  })
	| { readonly kind: "no-model"; readonly session: string }
	| { readonly kind: "stopped"; readonly again: Invocation }
	| (Failed & { readonly again: Invocation });

/** Translates the documents on the desk and gives them back as files in the same shape. */
export const translateDocuments = defineCommand({
	name: "ask translate",
	args: z.object({
		session: flag(arg.carried()),
		into: flag(arg.choice(languages)),
		format: flag(arg.choice(formats)),
	}),
	who: "member",
	effect: "read",
	run: async (input, services: Asking, context) => {
		const { actor } = context;
		const on = await openDesk(services.ai, input.session, actor.person);
		const into = input.into ?? localeLanguage(actor.locale);
		return done(
			await translated(services, context, on, into, input.format ?? null),
		);
	},
	view: translationView,
});

const translated = async (
	services: Asking,
	{ actor, signal, progress }: Context,
	{ session, desk }: { session: string; desk: Desk },
	into: Language,
	format: Format | null,
): Promise<TranslationFacts> => {
	const { ai } = services;
	const again: Invocation = {
		command: "ask translate",
		input: { session, into, ...(format === null ? {} : { format }) },
	};
	if ((await ai.describe("translation")) === null)
		return { kind: "no-model", session };
	await ai.mayAsk(actor.person, "translation");
	const result = await ai.runs
		.during(actor.person, signal, (run) => {
			let title = say("translation.working");
			const show = (): void => progress(underWay(title, run.id, again));
			const shown = openProgress(show, ai.now);
			return translateDesk(services, desk, {
				into,
				actor,
				signal: run.signal,
				onBegin: (part, parts) => {
					title = say("translation.working.part", { part, parts });
					shown.text("");
				},
			}).finally(shown.close);
		})
		.catch(failureOf(session));
	if (result === null) return { kind: "stopped", again };
	if (isFailed(result)) return { ...result, again };
	const { documents, kept, of, place } = result;
	const files = await Promise.all(
		documents.map(({ paper, document }) =>
			fileOf(
				document,
				{ name: paper.name, language: into },
				format ?? formatFor(paper.kind),
			),
		),
	);
	const [first] = documents;
	const beginning = first === undefined ? "" : textOf(first.document);
	return {
		kind: "translated",
		session,
		into,
		files,
		beginning: beginning.slice(0, 1200),
		kept,
		of,
		place,
		again,
	};
};
