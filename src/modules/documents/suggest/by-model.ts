import { z } from "zod";
import { defineAnswer } from "../../../ai/answer-schema.ts";
import { askTwice } from "../../../ai/ask-twice.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { Place } from "../../../ai/model.ts";
import type { AiService } from "../../../ai/service.ts";
import { newTag, spotlight } from "../../../ai/spotlight.ts";
import type { ReadFile } from "../../../core/document.ts";
import type { Category } from "../categories/category.ts";
import { type Sureness, sureness } from "../categories/experience.ts";
import { passagesOf } from "../passages.ts";
import { createHider } from "../question/hide-more.ts";
import { type FoundQuote, findQuote } from "../quotes.ts";

/** What a model thinks of a document; `quote` is null when it gave words that are not in it, even the second time. */
export type ModelGuess = {
	/** Null where it is not sure. */
	readonly category: string | null;
	readonly second: string | null;
	readonly sure: Sureness;
	readonly quote: FoundQuote | null;
	readonly place: Place;
};

const beginning = 6000;
const ending = 1000;

/** Asks a model for the category of a document; it sees the beginning, and the end where there is more. Problems of `Asker.ask`. */
export const guessByModel = async (
	{ asker }: AiService,
	file: { readonly name: string; readonly document: ReadFile },
	categories: readonly Category[],
	asking: { readonly person: string; readonly signal: AbortSignal },
): Promise<ModelGuess> => {
	const passages = await passagesOf([file.document]);
	const { all } = passages;
	const hider = createHider(passages.places);
	const name = await hider.hide(file.name.slice(0, 200));
	const { places } = hider;
	const schema = answerOf(categories.map(({ id }) => id));
	return askTwice(
		async (rejected) => {
			const { value, place } = await asker.ask(
				{
					prompt: "category",
					schema,
					feature: "category",
					values: {
						rejected,
						kind: file.document.kind,
						categories: block(categories.map(lineOf).join("\n")),
						name: block(name),
						document: block(sampleOf(all.map(({ sent }) => sent).join("\n\n"))),
					},
				},
				asking,
			);
			return {
				category: known(value.category),
				second: known(value.second),
				sure: value.sure,
				quote: findQuote(restore(value.quote, places), null, all),
				place,
			};
		},
		({ quote }) => (quote === null ? ["quote"] : []),
	);
};

const answerOf = (ids: readonly string[]) =>
	defineAnswer(
		z.object({
			category: z.enum(["unsure", ...ids]),
			second: z.enum(["none", ...ids]),
			sure: z.enum(sureness),
			quote: z.string().trim().min(1).max(300),
		}),
	);

const known = (id: string): string | null =>
	id === "unsure" || id === "none" ? null : id;

const lineOf = ({ id, names, hint }: Category): string =>
	`${id}: ${names.en}${hint === "" ? "" : ` (${hint})`}`;

const sampleOf = (text: string): string =>
	text.length <= beginning + ending
		? text
		: `${text.slice(0, beginning)}\n…\n${text.slice(-ending)}`;

const block = (text: string): string => spotlight(text, newTag());
