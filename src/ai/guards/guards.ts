import { noBroadcast } from "./broadcast.ts";
import { noChatter, noThinking } from "./chatter.ts";
import { noEcho } from "./echo.ts";
import { type Finding, finding, type Guard, type Work } from "./finding.ts";
import { languageKept } from "./language.ts";
import { noNewLinks } from "./links.ts";
import { lengthFits, somethingChanged } from "./measure.ts";
import { namesKept } from "./names.ts";
import { numbersKept } from "./numbers.ts";
import { misplaced } from "./placeholders.ts";

const placesKept: Guard = ({ answered, places }) =>
	finding("placeholders", "reject", misplaced(answered, places));

/** Every check of a rewritten text. */
const guards: readonly Guard[] = [
	placesKept,
	noNewLinks,
	noBroadcast,
	noThinking,
	noChatter,
	noEcho,
	languageKept,
	numbersKept,
	lengthFits,
	somethingChanged,
	namesKept,
];

/** All that is wrong with an answer, the gravest first. */
export const inspect = (work: Work): readonly Finding[] =>
	guards.flatMap((guard) => guard(work));
