import { careLine, placeBlocks } from "../../../ai/cards/place-line.ts";
import { secretsQuestion } from "../../../ai/cards/secrets-view.ts";
import { offerView } from "../../../ai/offer.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block, View } from "../../../core/view.ts";
import { fillInsOf } from "../compose/fill-ins.ts";
import { doubtBlocks } from "../compose/verdict-lines.ts";
import { withLanguage } from "../language-name.ts";
import { failedView, stoppedView } from "../stopped-view.ts";
import { pieceBlocks } from "./piece-blocks.ts";
import { siteButtons } from "./site-buttons.ts";
import type { SiteFacts } from "./write-site.ts";

/** The card of a page. */
export const siteView = (facts: SiteFacts): View => {
	switch (facts.kind) {
		case "site":
			return shown(facts);
		case "secrets":
			return secretsQuestion(facts.kinds, (how) => ({
				kind: "invoke",
				command: "write site-next",
				input: { session: facts.session, wanted: how },
			}));
		case "stopped":
			return stoppedView(facts.session, "write site-next");
		case "failed":
			return failedView(facts, "write site-next");
		case "no-model":
			return offerView(facts);
	}
};

const shown = (facts: SiteFacts & { readonly kind: "site" }): View => {
	const { pieces, doubts, place } = facts;
	const fillIns = fillInsOf(pieces.map(({ text }) => text).join("\n"));
	return {
		title: withLanguage(say(`choice.${facts.page}`), facts.language),
		body: [
			...(facts.of === "older"
				? [{ kind: "text" as const, text: say("write.version.older") }]
				: []),
			...pieceBlocks(pieces),
			...doubtBlocks(doubts, fillIns, "site"),
			...siteButtons(facts),
			...careLine(facts.care),
			...(place === null ? [] : placeBlocks(place)),
			note(say("compose.site.unsent")),
		],
	};
};

const note = (text: Text): Block => ({ kind: "note", text });
