import { button, note, what, whyRows } from "./card-blocks.ts";
import type { Request } from "./request.ts";
import { at, say, type Text } from "./text.ts";
import type { Block, Button, View } from "./view.ts";

/** Who looks at a card: the asker sees secrets and may withdraw, deciders may approve. */
export type Audience = "asker" | "decider";

/** Draws a request that waits: a confirmation for its asker, or a card with what each side can do. */
export const waitingCard = (request: Request, audience: Audience): View => {
	if (request.needed === 0) return confirmation(request);
	const asks = { ...what(request), name: request.asker.name };
	const title =
		audience === "asker" ? say("card.waiting", asks) : say("card.asks", asks);
	const buttons =
		audience === "asker"
			? [button(request, "withdraw", say("card.withdraw"))]
			: [
					button(request, "approve", say("card.approve"), "primary"),
					button(request, "decline", say("card.decline"), "danger"),
					details(request),
				];
	return {
		title,
		body: [
			...facts(request),
			...votes(request),
			{ kind: "buttons", buttons },
			note(waitingNote(request, audience)),
		],
	};
};

/** Everything about the request, privately, for whoever presses. */
const details = ({ id }: Request): Button => ({
	label: say("card.details"),
	does: { kind: "invoke", command: "requests show", input: { request: id } },
});

const confirmation = (request: Request): View => ({
	title: say("card.confirm", what(request)),
	body: [
		...facts(request),
		{
			kind: "buttons",
			buttons: [
				button(
					request,
					"confirm",
					request.preview.verb,
					request.effect === "destroy" ? "danger" : "primary",
				),
				button(request, "cancel", say("card.cancel")),
			],
		},
		note(say("card.expires", { when: at(request.expires, "in") })),
	],
});

const waitingNote = (request: Request, audience: Audience): Text =>
	say(audience === "asker" ? "card.asker-note" : "card.decider-note", {
		id: request.id,
		when: at(request.expires, "in"),
		needed: request.needed,
		role: say(`role.${request.decides}`),
	});

const votes = (request: Request): Block[] =>
	request.needed < 2
		? []
		: [
				note(
					say("card.votes", {
						count: request.votes.length,
						needed: request.needed,
						names: { series: request.votes.map((vote) => vote.name) },
					}),
				),
			];

const facts = (request: Request): Block[] => {
	const notes = (request.preview.notes ?? []).map(note);
	const { rows, body = [] } = request.preview;
	return [
		{ kind: "facts", rows: [...rows, ...whyRows(request)] },
		...body,
		...notes,
	];
};
