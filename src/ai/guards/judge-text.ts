import { noBroadcast } from "./broadcast.ts";
import { noChatter } from "./chatter.ts";
import { datesKept } from "./dates-kept.ts";
import { noEcho } from "./echo.ts";
import type { Finding, Guard, Work } from "./finding.ts";
import { detectLanguage, type Language, languageKept } from "./language.ts";
import { noNewLinks } from "./links.ts";
import { noMarkup } from "./markup.ts";
import { namesIn } from "./names.ts";
import { numbersKept } from "./numbers-kept.ts";
import { noRefusal } from "./refusal.ts";
import { noThinking } from "./thinking.ts";

/** Why a text is never shown, by the names the prompts of `ask/` explain. */
export type Grave =
	| "links"
	| "pings"
	| "markup"
	| "talk"
	| "refusal"
	| "language"
	| "placeholders";

/** What its reader should look at: numbers, dates or names nobody wrote, and what had to be said and is not. */
export type Doubt = {
	readonly kind: "numbers" | "dates" | "names" | "lost" | "owner";
	readonly what: readonly string[];
};

export type Verdict = {
	readonly grave: readonly Grave[];
	readonly doubts: readonly Doubt[];
	readonly spoken: Language | null;
};

/** A text of a model, with everything put back, and all it may be made of; `wanted` is its language where that is known, `mayRefuse` how far it may say that its author cannot do something: not at all, as people say it, or in any words. */
export type Judged = {
	readonly text: string;
	readonly source: string;
	readonly wanted: Language | null;
	readonly mayRefuse: "no" | "as people" | "yes";
};

/** Judges a text that was written from others, not a new version of one: nothing in it may come from nowhere. */
export const judgeText = async ({
	text,
	source,
	wanted,
	mayRefuse,
}: Judged): Promise<Verdict> => {
	const spoken = await languageOf(text, wanted);
	const work: Work = {
		...nothing,
		given: `${source}\n${manners}`,
		answered: text,
		before: source,
		after: text,
		language: wanted,
		spoken,
	};
	const grave = [
		...checks.filter(([, guard]) => guard(work).length > 0),
		...refusals(work, mayRefuse),
	].map(([name]) => name);
	return {
		grave: [...new Set(grave)],
		doubts: [...doubtsOf(work), ...newNames(text, source, spoken)],
		spoken,
	};
};

/** A foreign name makes a short text look foreign: it is in another language only if it is without names, too. */
const languageOf = async (
	text: string,
	wanted: Language | null,
): Promise<Language | null> => {
	const spoken = await detectLanguage(text);
	if (spoken === wanted || wanted === null) return spoken;
	const plain = text.replace(/(?<=[\p{L}\d,] )\p{Lu}[\p{L}’'-]+/gu, "");
	const again = await detectLanguage(plain);
	return again === wanted || again === null ? wanted : again;
};

/** The numbers and dates of `must` that a text does not say. */
export const lostFrom = (must: string, text: string): readonly Doubt[] => {
	const work = { ...nothing, given: must, answered: text };
	return doubt("lost", [
		...named(numbersKept(work), "numbers-lost"),
		...named(datesKept(work), "dates-lost"),
	]);
};

// People do say so in a reply; as a talk about the task it would begin otherwise.
const manners =
	"let me know, help, hope, would you like, anything else, note, hésite, espère, dites, noter, wissen, hoffe, Hinweis, sapere, spero, nota, avis, saber, espero";

const strayPlaces: Guard = ({ answered, before }) =>
	[...answered.matchAll(/\[\[[A-Z]+_\d+\]\]/gu)]
		.filter(([name]) => !before.includes(name))
		.map(([name]) => ({
			guard: "placeholders",
			weight: "reject",
			what: [name],
		}));

const checks: readonly (readonly [Grave, Guard])[] = [
	["placeholders", strayPlaces],
	["links", noNewLinks],
	["pings", noBroadcast],
	["markup", noMarkup],
	["talk", noThinking],
	["talk", noChatter],
	["talk", noEcho],
	["language", languageKept],
];

const refusals = (
	work: Work,
	may: Judged["mayRefuse"],
): readonly (readonly [Grave])[] => {
	if (may === "yes") return [];
	const given = may === "no" ? work.before : `${work.before}\n${inability}`;
	return noRefusal({ ...work, given }).length > 0 ? [["refusal"]] : [];
};

// With it in the text only what no person would say counts as a refusal.
const inability = "cannot";

const nothing: Work = {
	given: "",
	answered: "",
	before: "",
	after: "",
	places: new Map(),
	system: "",
	earlier: null,
	language: null,
	spoken: null,
	ratio: [0, 1],
};

// What the text lacks from the source is what the source lacks from the text, the other way round.
const doubtsOf = ({ before, answered }: Work): readonly Doubt[] => [
	...doubt(
		"numbers",
		named(numbersKept({ ...nothing, given: before, answered }), "numbers-new"),
	),
	...doubt(
		"dates",
		named(
			datesKept({ ...nothing, given: answered, answered: before }),
			"dates-lost",
		),
	),
];

const newNames = (
	text: string,
	source: string,
	spoken: Language | null,
): readonly Doubt[] => {
	const known = source.toLocaleLowerCase();
	return doubt(
		"names",
		namesIn(text, spoken).filter(
			(name) => !known.includes(name.slice(0, 3).toLocaleLowerCase()),
		),
	);
};

const named = (
	findings: readonly Finding[],
	guard: Finding["guard"],
): readonly string[] =>
	findings.filter((one) => one.guard === guard).flatMap(({ what }) => what);

const doubt = (
	kind: Doubt["kind"],
	what: readonly string[],
): readonly Doubt[] => (what.length === 0 ? [] : [{ kind, what }]);
