import { say, type Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import type { Verdict } from "./judge.ts";

/** What a card names of a verdict. */
export type Doubts = Pick<
	Verdict,
	"links" | "fresh" | "names" | "lost" | "house"
>;

/** Nothing to name. */
export const noDoubts: Doubts = {
	links: [],
	fresh: [],
	names: [],
	lost: [],
	house: [],
};

/** What its person should look at before using a text, under its heading; `of` says what they wrote, `more` are lines from elsewhere. */
export const doubtBlocks = (
	{ links, fresh, names, lost, house }: Doubts,
	fillIns: readonly string[],
	of: "mail" | "site",
	more: readonly Text[] = [],
): readonly Block[] => {
	const items = [
		...line("compose.check.fill", fillIns),
		...line(`compose.check.fresh.${of}`, fresh),
		...line(`compose.check.links.${of}`, links),
		...line(`compose.check.names.${of}`, names),
		...line("compose.check.lost", lost),
		...line("write.check.glossary", house),
		...more,
	];
	return items.length === 0
		? []
		: [
				{ kind: "text", text: say("write.check.title") },
				{ kind: "list", items },
			];
};

const line = (key: string, what: readonly string[]): readonly Text[] =>
	what.length === 0
		? []
		: [say(key, { what: { series: what.slice(0, 8).map(short) } })];

const short = (word: string): string =>
	word.length <= 120 ? word : `${word.slice(0, 119)}…`;
