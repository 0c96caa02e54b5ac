import { z } from "zod";
import { languages } from "../../ai/guards/language.ts";
import { arg, asArg, flag } from "../../core/arg.ts";
import { houseScopes } from "./house.ts";
import { wordKey } from "./key.ts";

/** Words of one line without anything invisible, single spaces between them. */
const line = (max: number) =>
	asArg(
		z
			.string()
			.trim()
			.min(1)
			.max(max)
			.refine((text) => !invisible.test(text) && visible.test(text))
			.transform((text) => text.normalize("NFC").replaceAll(/\s+/gu, " ")),
		{ form: "word", field: "text" },
	);

/** Several lines of up to 1000 characters. */
const lines = asArg(
	z
		.string()
		.trim()
		.min(1)
		.transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n"))
		.refine(
			(text) =>
				text.length <= 1000 &&
				!invisible.test(text.replaceAll("\n", " ")) &&
				visible.test(text),
		),
	{ form: "rest", field: "long" },
);

// Controls, directions, halves of characters, and signs that no reader sees but a model does.
const invisible =
	/[\p{Cc}\p{Cs}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/u;
const visible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A term, or a word that a term replaces. */
export const word = line(80);

const name = line(40);

const place = {
	scope: flag(arg.choice(houseScopes)),
	team: flag(arg.lookup("own-team")),
};

const term = {
	term: word,
	rule: flag(arg.choice(["keep", "prefer"])),
	instead: flag(arg.text(1000)),
	language: flag(arg.choice(["any", ...languages])),
};

const way = { name, instruction: lines };

const id = flag(arg.hidden());

/** A team goes with the scope of that name, and that scope with a team. */
export const placeFits = (
	{ scope, team }: z.output<z.ZodObject<typeof place>>,
	context: z.RefinementCtx,
): void => {
	if (scope === "team" && team === undefined) fault(context, "team");
	if (team !== undefined && (scope ?? "team") !== "team")
		fault(context, "scope");
};

/** What is used instead of other words needs those, each a usable word and given once. */
const termFits = (
	{ term: own, rule, instead }: z.output<z.ZodObject<typeof term>>,
	context: z.RefinementCtx,
): void => {
	const words = splitWords(instead);
	if (rule === "keep" && words.length > 0) fault(context, "rule");
	if (rule === "prefer" && words.length === 0) fault(context, "instead");
	if (instead !== undefined && !areUsable(words, own))
		fault(context, "instead");
};

/** Whether these can stand behind a term: one to ten words, none twice, none the term itself. */
export const areUsable = (words: readonly string[], own: string): boolean =>
	words.length > 0 &&
	words.length <= 10 &&
	!words.includes(own) &&
	new Set(words.map(wordKey)).size === words.length &&
	words.every((one) => word.safeParse(one).success);

/** The words in a list with commas between them. */
export const splitWords = (text: string | undefined): readonly string[] =>
	(text ?? "")
		.split(",")
		.map((one) => one.normalize("NFC").replaceAll(/\s+/gu, " ").trim())
		.filter(Boolean);

const fault = (context: z.RefinementCtx, path: string): void =>
	context.addIssue({ code: "custom", path: [path] });

/** The arguments that say where something holds. */
export const placeArgs = z.object(place);

/** The arguments that make a term. */
export const termFields = z.object(term);

/** The arguments that make a tone or an action. */
export const wayFields = z.object(way);

/** The arguments of the commands of terms. */
export const termArgs = {
	add: z.object({ ...term, ...place }).superRefine((given, context) => {
		termFits(given, context);
		placeFits(given, context);
	}),
	edit: z.object({ ...term, id }).superRefine(termFits),
};

/** The arguments of the commands of tones and actions. */
export const wayArgs = {
	add: z.object({ name, ...place, instruction: lines }).superRefine(placeFits),
	edit: z.object({ ...way, id }),
};

/** The arguments of removing: a name as somebody types it; a button carries the id beside it. */
export const removeArgs = (named: "term" | "name", source: string) =>
	z.object({ [named]: arg.lookup(source), id });
