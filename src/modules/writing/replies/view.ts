import { careLine, placeBlocks } from "../../../ai/cards/place-line.ts";
import { secretsQuestion } from "../../../ai/cards/secrets-view.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block, Button, View } from "../../../core/view.ts";
import { buttons, textButtons } from "../buttons.ts";
import { withLanguage } from "../language-name.ts";
import { failedView, stoppedView } from "../stopped-view.ts";
import { textBlocks } from "../text-blocks.ts";
import type { DraftFacts } from "./draft.ts";
import type { Intent } from "./draft-session.ts";
import type { Reply } from "./judge-reply.ts";
import { doubtBlocks, press } from "./view-parts.ts";

/** The card of a draft: replies to choose from, one reply, or why there is none. */
export const draftView = (facts: DraftFacts): View => {
	switch (facts.kind) {
		case "replies":
			return choice(facts);
		case "reply":
			return single(facts);
		case "secrets":
			return secretsQuestion(facts.kinds, (how) => ({
				kind: "invoke",
				command: "write others",
				input: { session: facts.session, how },
			}));
		case "stopped":
			return stoppedView(facts.session, "write others");
		case "failed":
			return failedView(facts, "write others");
		case "how":
			return how;
	}
};

type Kind<K extends DraftFacts["kind"]> = DraftFacts & { kind: K };
type Shared = Kind<"replies"> | Kind<"reply">;

const quoted = 600;

const choice = (facts: Kind<"replies">): View => {
	const { session, message, replies, offersWhole } = facts;
	const more: readonly Button[] = [
		// Templates are always the same.
		...(facts.place === null
			? []
			: [press(say("replies.button.others"), "write others", { session })]),
		sayWhat(session),
		...(offersWhole
			? [
					press(say("replies.button.whole"), "write others", {
						session,
						whole: "yes",
					}),
				]
			: []),
	];
	return {
		title: withLanguage(
			say("replies.title", { count: replies.length }),
			facts.language,
		),
		body: [
			{ kind: "quote", text: cut(message) },
			...readLines(facts),
			...replies.flatMap((reply) => oneOf(reply, session)),
			...(facts.leftOut === 0
				? []
				: [
						{
							kind: "text" as const,
							text: say("replies.left-out", { count: facts.leftOut }),
						},
					]),
			{ kind: "rule" },
			{ kind: "buttons", buttons: more },
			...foot(facts),
		],
	};
};

const oneOf = (
	{ intent, text, doubts }: Reply,
	session: string,
): readonly Block[] => [
	...(intent === null
		? []
		: [{ kind: "heading" as const, text: headings[intent] }]),
	{ kind: "quote", text },
	...doubtBlocks(doubts),
	{
		kind: "buttons",
		buttons: [
			press(say("replies.button.use"), "write take", {
				session,
				which: intent,
			}),
		],
	},
];

const headings: Readonly<Record<Intent, Text>> = {
	agree: say("replies.intent.agree"),
	decline: say("replies.intent.decline"),
	ask: say("replies.intent.ask"),
};

const single = (facts: Kind<"reply">): View => {
	const { reply, session, offers } = facts;
	return {
		title: withLanguage(say("replies.title.one"), facts.language),
		body: [
			...readLines(facts),
			...textBlocks(reply.text),
			...doubtBlocks(reply.doubts),
			...textButtons(offers, reply.text, false),
			{
				kind: "buttons",
				buttons: [
					...(facts.place === null
						? []
						: [
								press(say("replies.button.other"), "write others", { session }),
							]),
					sayWhat(session),
				],
			},
			...foot(facts),
		],
	};
};

const sayWhat = (session: string): Button =>
	buttons.dialog(say("replies.button.say"), "write reply", session);

const readLines = ({ read, dropped }: Shared): readonly Block[] => [
	...(read === null
		? []
		: [
				{
					kind: "note" as const,
					text: say("replies.read", { count: read }),
				},
			]),
	...(dropped === 0
		? []
		: [
				{
					kind: "text" as const,
					text: say("replies.dropped", { count: dropped }),
				},
			]),
];

const foot = ({ care, place }: Shared): readonly Block[] => [
	...careLine(care),
	...(place === null
		? [
				{
					kind: "buttons" as const,
					buttons: [press(say("ai.look.button"), "ai look", {})],
				},
				{ kind: "note" as const, text: say("replies.templates") },
			]
		: placeBlocks(place)),
];

const how: View = {
	title: say("replies.how.title"),
	body: [
		{ kind: "text", text: say("replies.how.text") },
		{
			kind: "list",
			items: [say("replies.how.menu"), say("replies.how.link")],
		},
		{ kind: "note", text: say("replies.how.note") },
	],
};

const cut = (text: string): string =>
	text.length <= quoted ? text || "…" : `${text.slice(0, quoted)}…`;
