import { z } from "zod";
import type { Failed } from "../../../ai/cards/failure-of.ts";
import { arg, flag } from "../../../core/arg.ts";
import { defineCommand, done } from "../../../core/command.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { openDesk } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { type Extracted, extractDesk } from "./extract-desk.ts";
import { fieldsArg, fieldsFor, joinedNames, namesIn } from "./fields.ts";
import { guessTemplate } from "./guess-template.ts";
import { templateNames } from "./templates.ts";
import { extractionView } from "./view.ts";

/** What came of taking fields out of documents: a table, the question which fields, or nothing. */
export type ExtractionFacts =
	| Extracted
	| { readonly kind: "which"; readonly session: string }
	| { readonly kind: "stopped"; readonly again: Invocation }
	| (Failed & { readonly again: Invocation });

/** Takes fields out of the documents on the desk: those of a template, own ones, or both; without either those that fit what the documents are. */
export const extractFields = defineCommand({
	name: "ask extract",
	args: z.object({
		session: flag(arg.carried()),
		template: flag(arg.choice(templateNames)),
		fields: fieldsArg(),
	}),
	who: "member",
	effect: "read",
	run: async (
		{ session: token, template: named, fields: typed },
		services: Pick<Documents, "ai" | "filings">,
		context,
	) => {
		const { person } = context.actor;
		const { session, desk } = await openDesk(services.ai, token, person);
		const names = namesIn(typed ?? "");
		const template =
			named ??
			(names.length > 0
				? null
				: await guessTemplate(
						services,
						desk.papers.filter(({ isBlank }) => !isBlank),
					));
		const fields = fieldsFor(template, names);
		if (fields.length === 0)
			return done<ExtractionFacts>({ kind: "which", session });
		const again: Invocation = {
			command: "ask extract",
			input: {
				session,
				...(template === null ? {} : { template }),
				...(names.length === 0 ? {} : { fields: joinedNames(names) }),
			},
		};
		return done<ExtractionFacts>(
			await extractDesk(services, context, desk, { session, fields, again }),
		);
	},
	view: extractionView,
});
