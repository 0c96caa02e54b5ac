import type { Request } from "./request.ts";
import { at, say, type Text } from "./text.ts";
import type { Answer, Block, Button, Row, View } from "./view.ts";

/** Who looks at a card: the asker sees secrets and may withdraw, deciders may approve. */
export type Audience = "asker" | "decider";

/** Draws a request as it now is; the same content waiting (with buttons) and settled (with who decided). */
export const cardOf = (request: Request, audience: Audience): View => {
	switch (request.state) {
		case "waiting":
			return waiting(request, audience);
		case "running":
			return ended(request, say("card.running", what(request)), []);
		case "handed over":
			return handedOver(request);
		case "done":
		case "unknown":
			return done(request, audience);
		case "failed":
		case "stale":
			return failed(request);
		case "declined":
		case "withdrawn":
		case "expired":
		case "given up":
			return decided(request);
	}
};

const what = (request: Request) => ({ what: request.preview.title });

const waiting = (request: Request, audience: Audience): View => {
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
	const why: Row[] = request.invocation.why
		? [
				{
					label: say("card.why"),
					value: say("card.quoted", { text: request.invocation.why }),
				},
			]
		: [];
	const notes = (request.preview.notes ?? []).map(note);
	return [{ kind: "facts", rows: [...request.preview.rows, ...why] }, ...notes];
};

const done = (request: Request, audience: Audience): View => {
	if (request.ending?.kind !== "view")
		return ended(request, request.preview.title, []);
	const { view, secret } = request.ending;
	const own = audience === "asker" ? secret : [];
	const title =
		request.state === "done"
			? say("card.done", { what: view.title })
			: view.title;
	return ended(request, title, [...view.body, ...own]);
};

const failed = (request: Request): View => {
	if (request.ending?.kind !== "problem")
		return ended(request, request.preview.title, []);
	const { text, reference } = request.ending;
	const key = request.state === "stale" ? "card.stale" : "card.failed";
	return ended(request, say(key, what(request)), [
		{ kind: "text", text },
		note(say("card.reference", { reference })),
	]);
};

const decided = (request: Request): View => {
	const ending = request.ending?.kind === "decision" ? request.ending : null;
	const key = `card.${request.state.replace(" ", "-")}`;
	const title = say(key, { ...what(request), name: ending?.by ?? "" });
	const reason: Block[] = ending?.reason
		? [{ kind: "text", text: say("card.reason", { text: ending.reason }) }]
		: [];
	return ended(request, title, reason);
};

const handedOver = (request: Request): View => {
	if (request.ending?.kind !== "handover")
		return ended(request, request.preview.title, []);
	const { steps, link, looked } = request.ending;
	return ended(request, say("card.handed-over", what(request)), [
		{ kind: "list", items: steps },
		{ kind: "link", label: say("card.open-manager"), url: link },
		{
			kind: "buttons",
			buttons: [
				button(request, "look", say("card.look")),
				button(request, "done by hand", say("card.did-it"), "primary"),
				button(request, "give back", say("card.give-back")),
			],
		},
		...(looked === null
			? []
			: [note(say("card.looked", { when: at(looked, "time") }))]),
	]);
};

const ended = (
	request: Request,
	title: Text,
	body: readonly Block[],
): View => ({
	title,
	body: [...body, note(people(request))],
});

const people = (request: Request): Text => {
	const names = {
		id: request.id,
		name: request.asker.name,
		when: at(request.settled ?? request.created),
	};
	if (request.votes.length === 0) return say("card.asked-by", names);
	const approvers: Text = { series: request.votes.map((vote) => vote.name) };
	return say("card.approved-by", { ...names, approvers });
};

const note = (text: Text): Block => ({ kind: "note", text });

const button = (
	request: Request,
	answer: Answer,
	label: Text,
	style?: "primary" | "danger",
): Button => ({
	label,
	...(style ? { style } : {}),
	does: { kind: "answer", request: request.id, answer },
});
