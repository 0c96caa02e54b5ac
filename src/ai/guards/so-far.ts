import { noBroadcast } from "./broadcast.ts";
import type { Guard, Work } from "./finding.ts";
import { noNewLinks } from "./links.ts";
import { noMarkup } from "./markup.ts";
import { noThinking } from "./thinking.ts";

/** What would do harm as soon as it is seen; the other checks need the whole answer. */
const harmful: readonly Guard[] = [
	noNewLinks,
	noBroadcast,
	noMarkup,
	noThinking,
];

/** Whether an answer may be shown as far as it has come. */
export const mayShow = (work: Work): boolean =>
	harmful.every((guard) => guard(work).length === 0);
