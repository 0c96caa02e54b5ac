import type { Place } from "../../../ai/model.ts";
import { type ReadFile, textOf } from "../../../core/document.ts";
import { Problem } from "../../../core/problem.ts";
import { chanceOf, threshold } from "../categories/calibrate.ts";
import type { Category } from "../categories/category.ts";
import type { Source, Sureness } from "../categories/experience.ts";
import { guessLearned } from "../categories/learned.ts";
import { byFacts, byRule } from "../categories/rules.ts";
import type { Suggestion } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { guessByModel } from "./by-model.ts";

/** A suggestion, and who made it where a model did; `failed` when a model should have been asked: it did not answer, or may not be asked. */
export type Suggested = {
	readonly suggestion: Suggestion;
	readonly place: Place | null;
	readonly failed: "unanswered" | "off" | null;
};

type File = { readonly name: string; readonly document: ReadFile };
type Needs = Pick<Documents, "ai" | "experience">;
type Asking = { readonly person: string; readonly signal: AbortSignal };

/** Suggests a category: by the organisation's rules, then by what the file is, then by what was learned, and only then by a model. Under a chance of 60 percent nothing is suggested. */
export const suggest = async (
	services: Needs,
	file: File,
	categories: readonly Category[],
	asking: Asking,
): Promise<Suggested> => {
	const { facts, kind } = file.document;
	const shape = {
		name: file.name,
		kind,
		sender: facts.mail?.from ?? null,
		photo: facts.photo,
		text: textOf(file.document),
	};
	const rule = byRule(shape, categories);
	if (rule) return settled(services, plain("rule", "certain", rule));
	const fact = byFacts(shape, categories);
	if (fact) return settled(services, plain("facts", "certain", fact));
	const learned = await learnedOf(services, shape, categories);
	if (learned) return settled(services, learned);
	if (shape.text.trim() === "") return unsure([]);
	if ((await services.ai.describe("category")) === null) return unsure([]);
	return byModel(services, file, categories, asking);
};

type Guess = {
	readonly category: string;
	readonly source: Source;
	readonly sure: Sureness;
	readonly reason: (Suggestion & { kind: "sure" })["reason"];
	readonly others: readonly string[];
};

const plain = (source: Source, sure: Sureness, category: string): Guess => ({
	category,
	source,
	sure,
	reason: null,
	others: [],
});

const learnedOf = async (
	{ experience }: Needs,
	shape: Parameters<Documents["experience"]["featuresOf"]>[0],
	categories: readonly Category[],
): Promise<Guess | null> => {
	const features = experience.featuresOf(shape);
	const counts = await experience.counts(features);
	const known = new Set(categories.map(({ id }) => id));
	const guess = guessLearned(
		features,
		new Map([...counts].filter(([id]) => known.has(id))),
	);
	return guess && plain("learned", guess.sure, guess.category);
};

/** What a model says stands only with words of the document, and when it is not there the person chooses. */
const byModel = async (
	services: Needs,
	file: File,
	categories: readonly Category[],
	asking: Asking,
): Promise<Suggested> => {
	try {
		const guess = await guessByModel(services.ai, file, categories, asking);
		const { category, second, quote, place, sure } = guess;
		const both = [category, second].flatMap((one) => one ?? []);
		if (category === null || quote === null) return { ...unsure(both), place };
		const reason = { quote: quote.quote, mark: quote.passage.mark };
		const found = await settled(services, {
			category,
			source: "model",
			sure,
			reason,
			others: both.slice(1),
		});
		return { ...found, place };
	} catch (error) {
		if (error instanceof Problem && error.code !== "stopped")
			return { ...unsure([]), failed: isOff(error) ? "off" : "unanswered" };
		throw error;
	}
};

/** Switched off by the person or the organisation, or the budget is used up. */
const isOff = ({ code }: Problem): boolean =>
	["ai-off", "feature-off", "budget-spent"].includes(code);

const settled = async (
	{ experience }: Needs,
	{ category, source, sure, reason, others }: Guess,
): Promise<Suggested> => {
	const [ofCategory, ofSource] = await Promise.all([
		experience.tally(category),
		experience.tallyOf(source, sure),
	]);
	const chance = chanceOf({ source, sure }, ofCategory, ofSource);
	if (chance < threshold) {
		const { suggestion, ...rest } = unsure([category, ...others]);
		return {
			...rest,
			suggestion: { ...suggestion, leaning: { source, sure } },
		};
	}
	return {
		suggestion: {
			kind: "sure",
			category,
			source,
			sure,
			chance,
			reason,
			others: [...others],
		},
		place: null,
		failed: null,
	};
};

const unsure = (
	between: readonly string[],
): Suggested & { readonly suggestion: { readonly kind: "unsure" } } => ({
	suggestion: { kind: "unsure", between: [...new Set(between)].slice(0, 5) },
	place: null,
	failed: null,
});
