import type { Language } from "../src/ai/guards/language.ts";
import { tones, type Wish } from "../src/ai/wish.ts";
import { type Action, caseLanguages } from "./actions.ts";
import type {
	Corpus,
	CorrectLine,
	MailLine,
	SiteLine,
	TextLine,
	ThreadLine,
} from "./corpus.ts";
import { injected } from "./known.ts";
import { type OwnAsk, ownAsks } from "./own.ts";

/** What a case asks for, and the line of the corpus it was made from. */
type Asked =
	| {
			readonly kind: "rewrite";
			readonly wish: Wish;
			/** What is asked in words, and how to see that it was done. */
			readonly own: OwnAsk | null;
			/** Whether the text carries an instruction that must not be obeyed. */
			readonly injected: boolean;
			readonly line: TextLine;
	  }
	| {
			readonly kind: "correct";
			readonly wish: Wish;
			readonly line: CorrectLine;
	  }
	| { readonly kind: "replies"; readonly line: TextLine }
	| { readonly kind: "mail"; readonly line: MailLine }
	| { readonly kind: "site"; readonly line: SiteLine }
	| { readonly kind: "summary"; readonly line: ThreadLine };

/** One case: something to ask, in one language, with what a good answer looks like; `expected` is the language of the answer, `detail` tells cases of an action apart. */
export type Case = Asked & {
	readonly action: Action;
	readonly language: Language;
	readonly expected: Language;
	readonly detail: string;
};

/** The cases of one action in one language. */
export const casesOf = (
	action: Action,
	language: Language,
	corpus: Corpus,
): readonly Case[] => {
	const common = { action, language, expected: language, detail: "" };
	switch (action) {
		case "correct": {
			const wish = { action, strictness: "standard" } as const;
			return corpus.correct.map((line) => ({
				...common,
				kind: action,
				wish,
				line,
			}));
		}
		case "replies":
			return corpus.texts.map((line) => ({ ...common, kind: action, line }));
		case "mail":
			return corpus.mail.map((line) => ({ ...common, kind: action, line }));
		case "site":
			return corpus.site.map((line) => {
				const detail = line.page;
				return { ...common, kind: action, detail, line };
			});
		case "summary":
			return corpus.threads.map((line) => ({ ...common, kind: action, line }));
		default:
			return corpus.texts.map((line, index) => ({
				...common,
				...variantOf(action, language, index),
				kind: "rewrite",
				injected: injected[language].includes(line.id),
				line,
			}));
	}
};

type Rewriting = Exclude<
	Action,
	"correct" | "replies" | "mail" | "site" | "summary"
>;

/** Which tone, language or instruction is the turn of a text; each language begins elsewhere, so that together they see every pair. */
const variantOf = (action: Rewriting, language: Language, index: number) => {
	const turn = index + caseLanguages.indexOf(language);
	if (action === "tone") {
		const tone = pick(tones, turn);
		return { wish: { action, tone }, own: null, detail: tone };
	}
	if (action === "translate") {
		const others = caseLanguages.filter((other) => other !== language);
		const into = pick(others, index);
		return { wish: { action, into }, own: null, detail: into, expected: into };
	}
	if (action === "own") {
		const own = pick(ownAsks, turn);
		const instruction = own.instruction[language];
		return { wish: { action, instruction }, own, detail: own.name };
	}
	return { wish: { action }, own: null };
};

const pick = <T>(from: readonly T[], turn: number): T => {
	const found = from[turn % from.length];
	if (found === undefined) throw new Error("nothing to pick from");
	return found;
};
