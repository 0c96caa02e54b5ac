import { placeBlocks } from "../../../ai/cards/place-line.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block, Button, View } from "../../../core/view.ts";
import type { Citation } from "../question/cite.ts";
import { checkBlocks, placeText } from "../question/lines.ts";
import { named, type Reach, reachBlocks } from "../question/reach.ts";
import { failedDocument, stopped } from "../stopped-view.ts";
import type { JudgedDigest, Point } from "./judge-digest.ts";
import { anew, audiences, lengths, type Wish } from "./wish.ts";
import type { DigestFacts } from "./write-digest.ts";

type Kind<K extends DigestFacts["kind"]> = DigestFacts & { kind: K };

/** The card of a summary. */
export const digestView = (facts: DigestFacts): View => {
	switch (facts.kind) {
		case "digest":
			return digested(facts);
		case "extract":
			return extracted(facts);
		case "stopped":
			return stopped(anew(facts.wish));
		case "failed":
			return failedDocument(facts, anew(facts.wish));
	}
};

const digested = ({ judged, reach, wish, place }: Kind<"digest">): View => ({
	title: titleOf(reach, "digest.title"),
	body: [
		{ kind: "quote", text: judged.summary, isLiteral: true },
		...list(
			say("digest.points"),
			judged.points.map((point) => pointText(point, reach)),
		),
		...checkBlocks(doubtsOf(judged), missing(judged)),
		...fileOf(judged),
		...buttonsOf(wish),
		...reachBlocks(reach),
		...placeBlocks(place, "document"),
	],
	follow: followOf(wish),
});

const extracted = ({ extract, reach, wish }: Kind<"extract">): View => ({
	title: titleOf(reach, "digest.extract.of"),
	body: [
		{ kind: "text", text: say("digest.extract") },
		...list(say("digest.extract.title"), extract.titles),
		...list(say("digest.extract.headings"), extract.headings),
		...list(
			say("digest.extract.sentences"),
			extract.sentences.map((one) => proved(one.quote, one, reach)),
		),
		{ kind: "buttons", buttons: [askButton(wish), deskButton(wish)] },
		...reachBlocks(reach),
		{ kind: "note", text: say("digest.extract.note") },
	],
	follow: followOf(wish),
});

const titleOf = (
	{ papers }: Reach,
	sentence: "digest.title" | "digest.extract.of",
): Text =>
	papers.length === 1
		? say(sentence, { name: named(papers[0]?.name ?? "", 100) })
		: say(several[sentence], { count: papers.length });

const several = {
	"digest.title": "digest.title.several",
	"digest.extract.of": "digest.extract.of.several",
} as const;

const list = (heading: Text, items: readonly Text[]): readonly Block[] =>
	items.length === 0
		? []
		: [
				{ kind: "heading", text: heading },
				{ kind: "list", items, isLiteral: true },
			];

const pointText = ({ text, at }: Point, reach: Reach): Text =>
	at === null ? text : proved(text, at, reach);

const proved = (text: string, at: Citation, reach: Reach): Text =>
	say("digest.point", { text, place: placeText(at, reach) });

const doubtsOf = ({ doubts, points }: JudgedDigest) => [
	...doubts,
	...points.flatMap((point) => point.doubts),
];

const missing = ({ points, leftOut }: JudgedDigest): readonly Text[] => [
	...points
		.filter(({ at }) => at === null)
		.map(({ text }) => say("digest.check.unproved", { text })),
	...(leftOut === 0 ? [] : [say("digest.left-out", { count: leftOut })]),
];

const longestOnCard = 3000;

/** What is long is also a file to keep. */
const fileOf = ({ summary, points }: JudgedDigest): readonly Block[] => {
	const text = [
		summary,
		"",
		...points.map((point) =>
			point.at === null
				? `- ${point.text}`
				: `- ${point.text}\n  > ${point.at.quote}`,
		),
		"",
	].join("\n");
	return text.length <= longestOnCard
		? []
		: [{ kind: "file", name: "summary.md", mime: "text/markdown", text }];
};

const buttonsOf = (wish: Wish): readonly Block[] => {
	const at = lengths.indexOf(wish.length);
	const { session, length, audience } = wish;
	return [
		{
			kind: "buttons",
			buttons: [
				...lengthButton(wish, say("write.button.shorter"), lengths[at - 1]),
				...lengthButton(wish, say("digest.button.longer"), lengths[at + 1]),
				{
					label: say("write.button.again"),
					does: { kind: "invoke", ...anew(wish) },
				},
			],
			menu: {
				label: say("digest.menu.audience"),
				command: "ask summary",
				input: { session, length },
				arg: "audience",
				options: audiences
					.filter((one) => one !== audience)
					.map((value) => ({ value, label: say(`choice.${value}`) })),
			},
		},
		{ kind: "buttons", buttons: [askButton(wish), deskButton(wish)] },
	];
};

const lengthButton = (
	wish: Wish,
	label: Text,
	length: Wish["length"] | undefined,
): readonly Button[] =>
	length === undefined
		? []
		: [{ label, does: { kind: "invoke", ...anew({ ...wish, length }) } }];

const askButton = ({ session }: Wish): Button => ({
	label: say("question.button.ask"),
	does: { kind: "dialog", command: "ask question", input: { session } },
});

const deskButton = ({ session }: Wish): Button => ({
	label: say("documents.button.desk"),
	does: { kind: "invoke", command: "ask desk", input: { session } },
});

const followOf = ({ session }: Wish) => ({
	command: "ask",
	input: { session },
	arg: "question",
});
