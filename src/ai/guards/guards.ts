import { noBroadcast } from "./broadcast.ts";
import { noChatter } from "./chatter.ts";
import { datesKept } from "./dates-kept.ts";
import { noEcho } from "./echo.ts";
import type { Finding, Guard, GuardName, Work } from "./finding.ts";
import { glossaryKept } from "./glossary.ts";
import { languageKept } from "./language.ts";
import { noNewLinks } from "./links.ts";
import { noMarkup } from "./markup.ts";
import { lengthFits, somethingChanged } from "./measure.ts";
import { namesKept } from "./names.ts";
import { negationKept } from "./negation.ts";
import { numbersKept } from "./numbers-kept.ts";
import { placesKept } from "./places.ts";
import { noRefusal } from "./refusal.ts";
import { noThinking } from "./thinking.ts";

/** Every check of a rewritten text. */
const guards: readonly Guard[] = [
	placesKept,
	noNewLinks,
	noBroadcast,
	noMarkup,
	noThinking,
	noRefusal,
	noChatter,
	noEcho,
	languageKept,
	numbersKept,
	datesKept,
	glossaryKept,
	lengthFits,
	somethingChanged,
	namesKept,
	negationKept,
];

/** What only a new version of a text can get wrong. */
const ofVersions: ReadonlySet<GuardName> = new Set([
	"numbers-lost",
	"dates-lost",
	"names-lost",
	"length",
	"same",
	"negation",
]);

/** All that is wrong with an answer, what must never be shown first. */
export const inspect = (work: Work): readonly Finding[] =>
	guards
		.flatMap((guard) => guard(work))
		.filter(
			({ guard, weight }) =>
				work.free !== true || weight === "reject" || !ofVersions.has(guard),
		);
