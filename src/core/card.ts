import { button, note, what, whyBlocks } from "./card-blocks.ts";
import type { Ending, Request } from "./request.ts";
import { at, say, type Text } from "./text.ts";
import type { Block, View } from "./view.ts";
import { type Audience, waitingCard } from "./waiting-card.ts";

/** Draws a request as it now is; the same content waiting (with buttons) and settled (with who decided). */
export const cardOf = (request: Request, audience: Audience): View => {
	switch (request.state) {
		case "waiting":
			return waitingCard(request, audience);
		case "running":
			return running(request);
		case "handed over":
			return handedOver(request, audience);
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

const done = (request: Request, audience: Audience): View => {
	if (request.ending?.kind !== "view")
		return ended(request, request.preview.title, []);
	const { view, secret } = request.ending;
	const own = audience === "asker" ? secret : [];
	const title =
		request.state === "done"
			? say("card.done", { what: view.title })
			: view.title;
	const buttons = view.body.findIndex(({ kind }) => kind === "buttons");
	const before = buttons < 0 ? view.body.length : buttons;
	return ended(request, title, [
		...view.body.slice(0, before),
		...own,
		...view.body.slice(before),
	]);
};

const failed = (request: Request): View => {
	if (request.ending?.kind !== "problem")
		return ended(request, request.preview.title, []);
	const { text, reference, now = [] } = request.ending;
	const key = request.state === "stale" ? "card.stale" : "card.failed";
	return ended(request, say(key, what(request)), [
		{ kind: "text", text },
		...(now.length > 0
			? [note(say("card.now")), { kind: "facts" as const, rows: now }]
			: []),
		...(reference ? [note(say("card.reference", { reference }))] : []),
	]);
};

const decided = (request: Request): View => {
	if (request.ending?.kind === "unseen") return unseen(request, request.ending);
	const ending = request.ending?.kind === "decision" ? request.ending : null;
	const key = `card.${request.state.replace(" ", "-")}`;
	const title = say(key, { ...what(request), name: ending?.by ?? "" });
	const reason: Block[] = ending?.reason
		? [{ kind: "text", text: say("card.reason", { text: ending.reason }) }]
		: [];
	return ended(request, title, [...(ending?.body ?? []), ...reason]);
};

/** Work of many steps shows how far it is, and can be stopped. */
const running = (request: Request): View => {
	const title = say("card.running", what(request));
	const { progress } = request;
	if (!progress || progress.of === 0) return ended(request, title, []);
	const { done, of, failed, isStopping, left = 0 } = progress;
	const minutes = Math.round(left / 60_000);
	const key = minutes > 0 ? "card.progress-left" : "card.progress";
	const stop = button(request, "stop", say("card.stop"));
	return ended(request, title, [
		{ kind: "text", text: say(key, { done, of, minutes }) },
		...(failed > 0 ? [note(say("card.progress-failed", { failed }))] : []),
		...(isStopping
			? [note(say("card.stopping"))]
			: [{ kind: "buttons" as const, buttons: [stop] }]),
	]);
};

/** Nobody was seen doing it; it can still be looked at. */
const unseen = (
	request: Request,
	{ since, looked, body = [] }: Ending & { kind: "unseen" },
): View =>
	ended(request, say("card.unseen", what(request)), [
		...body,
		{
			kind: "text",
			text: say("card.unseen-text", { since: at(since, "day") }),
		},
		{
			kind: "buttons",
			buttons: [button(request, "look", say("card.look"))],
		},
		note(say("card.looked-last", { when: at(looked) })),
	]);

/** Whether a hand-over is done in Infomaniak's Manager, or at some other address. */
export const whereOf = (link: string): "manager" | "elsewhere" =>
	link.startsWith("https://manager.") ? "manager" : "elsewhere";

const handedOver = (request: Request, audience: Audience): View => {
	if (request.ending?.kind !== "handover")
		return ended(request, request.preview.title, []);
	const { steps, link, looked, claimed } = request.ending;
	const { body = [], secret = [] } = request.ending;
	const approved = request.votes.length > 0 ? "yes" : "no";
	const where = whereOf(link);
	const title =
		audience === "decider" && approved === "yes"
			? say("card.handed-over", { ...what(request), where })
			: say("card.by-hand", { ...what(request), where, approved });
	const seen = { when: at(looked ?? 0), name: claimed ?? "" };
	return ended(request, title, [
		...body,
		...(audience === "asker" ? secret : []),
		...whyBlocks(request),
		{ kind: "list", items: steps, isNumbered: true, isLiteral: true },
		{ kind: "link", label: say("card.open-hand", { where }), url: link },
		...(looked !== null && claimed
			? [{ kind: "text" as const, text: say("card.claimed", seen) }]
			: []),
		{
			kind: "buttons",
			buttons: [
				button(request, "look", say("card.look")),
				button(request, "done by hand", say("card.did-it"), "primary"),
				button(request, "give back", say("card.give-back")),
			],
		},
		note(looked === null ? say("card.looking") : say("card.looked", seen)),
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
		when: at(request.votes.at(-1)?.at ?? request.settled ?? request.created),
	};
	if (request.votes.length === 0) return say("card.asked-by", names);
	const approvers: Text = { series: request.votes.map((vote) => vote.name) };
	return say("card.approved-by", { ...names, approvers });
};
