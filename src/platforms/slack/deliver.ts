import { z } from "zod";
import { cardOf } from "../../core/card.ts";
import type { Card } from "../../core/cards.ts";
import type { Nudge } from "../../core/pipeline.ts";
import type { Request } from "../../core/request.ts";
import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
import type { Audience } from "../../core/waiting-card.ts";
import { type Desk, draw, type Reader } from "./desk.ts";
import { type Place, place } from "./place.ts";

/** Where a card stands and who reads it there, as kept in the store. */
const placed = z.object({ place, locale: z.string(), zone: z.string() });

/** Brings all cards of a request up to date, posts the missing ones, and reminds; one request is worked on at a time. */
export type Deliver = (request: string, nudge: Nudge | null) => Promise<void>;

/** Makes the delivery of cards. */
export const createDeliver = (desk: Desk): Deliver => {
	const queues = new Map<string, Promise<void>>();
	return (id, nudge) => {
		const before = queues.get(id) ?? Promise.resolve();
		const work = before
			.then(() => deliver(desk, id, nudge))
			.catch(() =>
				desk.app.log({ event: "card", request: id, outcome: "later" }),
			);
		queues.set(id, work);
		void work.then(() => {
			if (queues.get(id) === work) queues.delete(id);
		});
		desk.busy(work);
		return work;
	};
};

/** Remembers that a card of a request stands at a place. */
export const rememberCard = async (
	desk: Desk,
	request: Request,
	audience: Audience,
	place: Place,
	reader: Reader,
	shown: number,
): Promise<void> => {
	const { locale, zone } = reader;
	await desk.app.cards.add({
		request: request.id,
		audience,
		shown,
		place: JSON.stringify({ place, locale, zone }),
	});
};

const deliver = async (
	desk: Desk,
	id: string,
	nudge: Nudge | null,
): Promise<void> => {
	const request = await desk.app.request(id);
	if (!request) return;
	const isAsked = request.needed > 0 && request.state === "waiting";
	if (isAsked) await planCards(desk, request);
	if (isAsked && nudge) await remind(desk, request, nudge);
	if (request.state === "handed over") await planHands(desk, request);
	for (const card of await desk.app.cards.of(id))
		if (card.shown < request.version) await update(desk, request, card);
};

/** Writes down where the first cards are to stand before they are posted, so that none is forgotten. */
const planCards = async (desk: Desk, request: Request): Promise<void> => {
	const cards = await desk.app.cards.of(request.id);
	const has = (audience: Audience) =>
		cards.some((card) => card.audience === audience);
	const { account } = request.asker;
	if (!has("asker"))
		await rememberCard(
			desk,
			request,
			"asker",
			{ kind: "direct", user: account.user },
			request,
			0,
		);
	if (!has("decider")) await planDeciders(desk, request, null);
};

/** What somebody has to do by hand stands on a card that lasts, and with those who can do it where the asker cannot. */
const planHands = async (desk: Desk, request: Request): Promise<void> => {
	const asker = await desk.app.who(request.asker.account);
	const lasting = (await desk.app.cards.of(request.id)).filter(
		({ place }) => placed.parse(JSON.parse(place)).place.kind !== "response",
	);
	const has = (audience: Audience) =>
		lasting.some((card) => card.audience === audience);
	const { user } = request.asker.account;
	if (!has("asker"))
		await rememberCard(
			desk,
			request,
			"asker",
			{ kind: "direct", user },
			asker,
			0,
		);
	const isAble = desk.app.mayCarryOut(request, asker);
	if (!has("decider") && !isAble) await planDeciders(desk, request, null);
};

const planDeciders = async (
	desk: Desk,
	request: Request,
	nudge: Nudge | null,
): Promise<void> => {
	if (desk.approvals !== null && nudge === null) {
		const channel: Place = { kind: "channel", channel: desk.approvals };
		return rememberCard(desk, request, "decider", channel, desk.house, 0);
	}
	for (const account of await desk.app.deciders(request, nudge)) {
		const reader = await desk.app.who(account);
		const direct: Place = { kind: "direct", user: account.user };
		await rememberCard(desk, request, "decider", direct, reader, 0);
	}
};

/** Shows the request on a card; what was only planned is posted, and a card whose address cannot be changed any more is let go. */
const update = async (
	desk: Desk,
	request: Request,
	card: Card,
): Promise<void> => {
	const { place, ...reader } = placed.parse(JSON.parse(card.place));
	const { cards, log, now } = desk.app;
	if (isOver(place, card, request, now())) return cards.remove(card.id);
	try {
		const drawn = await draw(desk, cardOf(request, card.audience), reader);
		const stands = await desk.web.show(place, drawn);
		const at = JSON.stringify({ place: stands, ...reader });
		await cards.shown(card.id, request.version, at);
		log({ event: "card", request: request.id, outcome: "shown" });
	} catch {
		const pause = Math.min(600_000, 5000 * 2 ** card.tries);
		await cards.failed(card.id, now() + pause);
		log({ event: "card", request: request.id, outcome: "later" });
	}
};

const isOver = (
	place: Place,
	card: Card,
	request: Request,
	now: number,
): boolean => {
	if (place.kind === "private") return true;
	if (place.kind === "response") return !place.replace || now > place.until;
	const posted = place.kind === "message";
	const isOpen = ["waiting", "handed over"].includes(request.state);
	return !posted && card.audience === "decider" && !isOpen;
};

/** A reminder is a new card where nobody overlooks it: the deciders' own messages; escalated, the owners'. */
const remind = async (
	desk: Desk,
	request: Request,
	nudge: Nudge,
): Promise<void> => {
	const key = nudge === "remind" ? "card.reminder" : "card.escalated";
	for (const account of await desk.app.deciders(request, nudge)) {
		const note: View = { title: say(key), body: [] };
		const drawn = await draw(desk, note, await desk.app.who(account));
		const to: Place = { kind: "direct", user: account.user };
		await desk.web.show(to, drawn).catch(() => undefined);
	}
	await planDeciders(desk, request, nudge);
};
