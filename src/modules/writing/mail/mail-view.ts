import { careLine, placeBlocks } from "../../../ai/cards/place-line.ts";
import { secretsQuestion } from "../../../ai/cards/secrets-view.ts";
import { say, type Text } from "../../../core/text.ts";
import type { Block, View } from "../../../core/view.ts";
import { checkLines } from "../check-lines.ts";
import { fillInsOf } from "../compose/fill-ins.ts";
import { doubtBlocks } from "../compose/verdict-lines.ts";
import { withLanguage } from "../language-name.ts";
import { failedView, stoppedView } from "../stopped-view.ts";
import { mailButtons } from "./mail-buttons.ts";
import type { MailFacts } from "./mail-facts.ts";
import type { Recipient } from "./mail-session.ts";

type Shown = MailFacts & { readonly kind: "mail" };

/** The card of a mail. */
export const mailView = (facts: MailFacts): View => {
	switch (facts.kind) {
		case "mail":
			return shown(facts);
		case "secrets":
			return secretsQuestion(facts.kinds, (how) => ({
				kind: "invoke",
				command: "write mail-next",
				input: { session: facts.session, wanted: how },
			}));
		case "stopped":
			return stoppedView(facts.session, "write mail-next");
		case "failed":
			return failedView(facts, "write mail-next");
		case "what":
			return what(facts.session);
	}
};

const shown = (facts: Shown): View => {
	const { version, findings, doubts, care } = facts;
	const fillIns = fillInsOf(`${version.subject}\n${version.body}`);
	return {
		title: withLanguage(say(`compose.mail.title.${facts.of}`), facts.language),
		body: [
			{ kind: "facts", rows: rowsOf(facts) },
			...receiverNotes(facts),
			...bodyBlocks(version.body),
			...doubtBlocks(doubts, fillIns, "mail", checkLines(findings)),
			...linkBlocks(facts.link),
			...mailButtons(facts),
			...careLine(care),
			...foot(facts),
		],
	};
};

const rowsOf = ({ receivers, version }: Shown) => [
	{ label: say("compose.mail.to"), value: people(receivers.to) },
	...(receivers.cc.length === 0
		? []
		: [{ label: say("compose.mail.cc"), value: people(receivers.cc) }]),
	{ label: say("compose.mail.subject"), value: version.subject },
];

const receiverNotes = ({
	receivers: { left },
	elsewhere,
}: Shown): readonly Block[] => [
	...(elsewhere
		? [{ kind: "text" as const, text: say("compose.mail.elsewhere") }]
		: []),
	...(left.length === 0
		? []
		: [
				{
					kind: "text" as const,
					text: say("compose.mail.left", { who: people(left) }),
				},
			]),
];

const mostPeople = 10;

const people = (all: readonly Recipient[]): Text => {
	if (all.length === 0) return say("compose.mail.nobody");
	const some = all
		.slice(0, mostPeople)
		.map(({ name, address }) =>
			name === "" ? address : `${name} <${address}>`,
		);
	const rest = all.length - some.length;
	return {
		series:
			rest === 0 ? some : [...some, say("compose.mail.more", { count: rest })],
	};
};

const onCard = 4000;

const bodyBlocks = (body: string): readonly Block[] =>
	body.length <= onCard
		? [{ kind: "quote", text: body }]
		: [
				{ kind: "quote", text: `${body.slice(0, 2000)}…` },
				{ kind: "text", text: say("compose.mail.long") },
			];

const linkBlocks = (link: string | null): readonly Block[] =>
	link === null
		? [{ kind: "text", text: say("compose.mail.link-long") }]
		: [{ kind: "link", label: say("compose.mail.link"), url: link }];

const foot = ({ of, place }: Shown): readonly Block[] => [
	...(place === null ? [] : placeBlocks(place)),
	...(of === "template"
		? [
				{
					kind: "buttons" as const,
					buttons: [
						{
							label: say("ai.look.button"),
							does: {
								kind: "invoke" as const,
								command: "ai look",
								input: {},
							},
						},
					],
				},
				note(say("compose.mail.template")),
			]
		: []),
	note(say("compose.mail.unsent")),
];

const note = (text: Text): Block => ({ kind: "note", text });

const what = (session: string): View => ({
	title: say("compose.mail.what.title"),
	body: [
		{ kind: "text", text: say("compose.mail.what.text") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("compose.mail.what.button"),
					style: "primary",
					does: {
						kind: "dialog",
						command: "write mail-say",
						input: { session },
					},
				},
			],
		},
		note(say("compose.mail.unsent")),
	],
});
