import type { z } from "zod";
import type { RawInput } from "../../core/arguments.ts";
import type { Effect } from "../../core/command.ts";
import {
	removeArgs,
	splitWords,
	termArgs,
	termFields,
	wayArgs,
	wayFields,
} from "./args.ts";
import type { Body, HouseKind, HouseScope } from "./house.ts";

/** One kind of entry with the beginning of its commands' names, their arguments, and the argument that names one. */
export type Subject = {
	readonly kind: HouseKind;
	readonly base: string;
	readonly named: "term" | "name";
	readonly add: z.ZodObject;
	readonly edit: z.ZodObject;
	readonly remove: z.ZodObject;
};

/** Terms, tones and actions. */
export const subjects: Readonly<Record<HouseKind, Subject>> = {
	term: {
		kind: "term",
		base: "write glossary",
		named: "term",
		...termArgs,
		remove: removeArgs("term", "term"),
	},
	tone: {
		kind: "tone",
		base: "write tones",
		named: "name",
		...wayArgs,
		remove: removeArgs("name", "tone"),
	},
	action: {
		kind: "action",
		base: "write actions",
		named: "name",
		...wayArgs,
		remove: removeArgs("name", "action"),
	},
};

/** What the arguments of adding and editing say. */
export const bodyOf = (kind: HouseKind, input: RawInput): Body => {
	if (kind !== "term") return { kind, ...wayFields.parse(input) };
	const { term, language, instead } = termFields.parse(input);
	const words = splitWords(instead);
	return {
		kind,
		term,
		language: language ?? "any",
		rule: words.length > 0 ? "prefer" : "keep",
		instead: words,
	};
};

/** The arguments that say this; {@link bodyOf} reads them back. */
export const fieldsOf = (body: Body): Record<string, string> =>
	body.kind === "term"
		? {
				term: body.term,
				rule: body.rule,
				language: body.language,
				...(body.instead.length > 0
					? { instead: body.instead.join(", ") }
					: {}),
			}
		: { name: body.name, instruction: body.instruction };

/** One's own and a team's things change at once; the organisation's are looked at first and audited. */
export const effectOn = (scope: HouseScope | null): Effect =>
	scope === "organisation" ? "change" : "read";
