import type { Doubt } from "../../../ai/guards/judge-text.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block } from "../../../core/view.ts";
import { markText } from "../mark-text.ts";
import type { Citation } from "./cite.ts";
import { named, type Reach } from "./reach.ts";

/** The place of a quote as people read it, with its document where there are several. */
export const placeText = (
	{ mark, paper }: Pick<Citation, "mark" | "paper">,
	{ papers }: Pick<Reach, "papers">,
): Text =>
	papers.length < 2
		? markText(mark)
		: say("question.place", {
				name: named(papers[paper]?.name ?? ""),
				place: markText(mark),
			});

/** What to look at in a text of a model about documents; nothing where there is nothing. */
export const checkBlocks = (
	doubts: readonly Doubt[],
	more: readonly Text[],
): readonly Block[] => {
	const items = [...doubtTexts(doubts), ...more];
	return items.length === 0
		? []
		: [
				{ kind: "text", text: say("write.check.title") },
				{ kind: "list", items, isLiteral: true },
			];
};

/** Each doubt in words. */
export const doubtTexts = (doubts: readonly Doubt[]): readonly Text[] =>
	doubts.flatMap(({ kind, what }) =>
		kind === "lost" || kind === "owner"
			? []
			: [
					say(`question.check.${kind}`, {
						what: { series: what.slice(0, 8) },
					}),
				],
	);
