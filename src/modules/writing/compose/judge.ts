import { datesKept } from "../../../ai/guards/dates-kept.ts";
import type { Finding, GuardName, Work } from "../../../ai/guards/finding.ts";
import { inspect } from "../../../ai/guards/guards.ts";
import { detectLanguage, type Language } from "../../../ai/guards/language.ts";
import { namesIn } from "../../../ai/guards/names.ts";
import { numbersKept } from "../../../ai/guards/numbers-kept.ts";
import { restore } from "../../../ai/guards/placeholders.ts";
import type { HouseTerms } from "../../../ai/house.ts";
import { lost, violations } from "../../../ai/house-terms.ts";
import { withoutFillIns } from "./fill-ins.ts";

/** What a new text is measured by. */
export type Measure = {
	/** Everything it may be made of, as people wrote it, and the same as it was sent. */
	readonly source: string;
	readonly sent: string;
	readonly places: ReadonlyMap<string, string>;
	/** What it has to say; of the rest it may leave out what it likes. */
	readonly must: string;
	readonly wanted: Language | null;
	readonly terms: HouseTerms;
};

/** What is wrong with a new text. Something `grave` is never shown; the rest is named on its card. */
export type Verdict = {
	readonly grave: readonly GuardName[];
	/** Links, addresses, mentions and phone numbers nobody gave. */
	readonly links: readonly string[];
	/** Numbers and dates nobody gave. */
	readonly fresh: readonly string[];
	/** Names that may be new. */
	readonly names: readonly string[];
	/** Numbers and dates that had to be said and are not. */
	readonly lost: readonly string[];
	readonly house: readonly string[];
	readonly spoken: Language | null;
};

/** Judges the parts of a text that was written from notes, as the model gave them. Titles are not searched for names, as every word of them may have a capital. */
export const judge = async (
	parts: readonly { readonly text: string; readonly isTitle: boolean }[],
	measure: Measure,
): Promise<Verdict> => {
	const { source, places, must, terms } = measure;
	const texts = parts.map(({ text }) => restore(text, places));
	const whole = texts.join("\n\n");
	const spoken = lettersIn(whole) < sure ? null : await detectLanguage(whole);
	const found = parts.flatMap(({ text }, index) =>
		inspect(workOf(text, texts[index] ?? "", measure, spoken)),
	);
	const prose = texts.filter((_, index) => parts[index]?.isTitle === false);
	return {
		grave: [
			...new Set(
				found
					.filter(
						({ weight, guard }) => weight === "reject" && guard !== "new-links",
					)
					.map(({ guard }) => guard),
			),
		],
		links: wordsOf(found, "new-links"),
		fresh: [
			...wordsOf(found, "numbers-new"),
			...wordsOf(datesKept(plainWork(whole, source)), "dates-lost"),
		],
		names: namesNotIn(source, prose.join("\n\n"), spoken),
		lost: [
			...wordsOf(numbersKept(plainWork(must, whole)), "numbers-lost"),
			...wordsOf(datesKept(plainWork(must, whole)), "dates-lost"),
		],
		house: [
			...violations(whole, terms).map(({ used, use }) => `${used} → ${use}`),
			...lost(must, whole, terms),
		],
		spoken,
	};
};

/** The names of its faults that are worth a second try, as prompts explain them. */
export const faultsOf = (verdict: Verdict): readonly string[] => [
	...verdict.grave,
	...(verdict.links.length > 0 ? ["links"] : []),
	...(verdict.fresh.length > 0 ? ["facts"] : []),
	...(verdict.lost.length > 0 ? ["lost"] : []),
	...(verdict.house.length > 0 ? ["house"] : []),
];

// A greeting and one sentence are taken for another language too easily.
const sure = 80;

const lettersIn = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

const workOf = (
	answered: string,
	after: string,
	{ sent, source, places, wanted }: Measure,
	spoken: Language | null,
): Work => ({
	given: sent,
	answered,
	before: source,
	after,
	places,
	system: "",
	earlier: null,
	language: wanted,
	spoken,
	free: true,
	ratio: [0, 1],
});

const plainWork = (given: string, answered: string): Work => ({
	given,
	answered,
	before: given,
	after: answered,
	places: new Map(),
	system: "",
	earlier: null,
	language: null,
	spoken: null,
	ratio: [0, 1],
});

const wordsOf = (
	findings: readonly Finding[],
	guard: GuardName,
): readonly string[] => [
	...new Set(
		findings.filter((one) => one.guard === guard).flatMap(({ what }) => what),
	),
];

const namesNotIn = (
	source: string,
	text: string,
	spoken: Language | null,
): readonly string[] => {
	const known = source.toLocaleLowerCase();
	return namesIn(withoutFillIns(text), spoken).filter(
		(name) => !known.includes(name.slice(0, 3).toLocaleLowerCase()),
	);
};
