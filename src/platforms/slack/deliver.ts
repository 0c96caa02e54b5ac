import { z } from "zod";
import type { Audience } from "../../core/card.ts";
import { cardOf } from "../../core/card.ts";
import type { Card } from "../../core/cards.ts";
import type { Nudge } from "../../core/pipeline.ts";
import type { Request } from "../../core/request.ts";
import { say } from "../../core/text.ts";
import type { View } from "../../core/view.ts";
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
	const cards = await desk.app.cards.of(id);
	for (const card of cards)
		if (card.shown < request.version) await update(desk, request, card);
	if (request.needed === 0 || request.state !== "waiting") return;
	if (!cards.some((card) => card.audience === "asker"))
		await postAsker(desk, request);
	if (!cards.some((card) => card.audience === "decider"))
		await postDeciders(desk, request);
	if (nudge) await remind(desk, request, nudge);
};

const update = async (
	desk: Desk,
	request: Request,
	card: Card,
): Promise<void> => {
	const { place, ...reader } = placed.parse(JSON.parse(card.place));
	if (
		place.kind === "response" &&
		(!place.replace || desk.app.now() > place.until)
	) {
		await desk.app.cards.remove(card.id);
		return;
	}
	try {
		await desk.web.show(
			place,
			await draw(desk, cardOf(request, card.audience), reader),
		);
		await desk.app.cards.mark(card.id, request.version);
		desk.app.log({ event: "card", request: request.id, outcome: "shown" });
	} catch {
		await desk.app.cards.mark(card.id, "failed");
		desk.app.log({ event: "card", request: request.id, outcome: "later" });
	}
};

const post = async (
	desk: Desk,
	request: Request,
	audience: Audience,
	to: Place,
	reader: Reader,
): Promise<void> => {
	const stands = await desk.web.show(
		to,
		await draw(desk, cardOf(request, audience), reader),
	);
	await rememberCard(desk, request, audience, stands, reader, request.version);
};

const postAsker = (desk: Desk, request: Request): Promise<void> =>
	post(
		desk,
		request,
		"asker",
		{ kind: "direct", user: request.asker.account.user },
		request,
	);

const postDeciders = async (desk: Desk, request: Request): Promise<void> => {
	if (desk.approvals !== null)
		return post(
			desk,
			request,
			"decider",
			{ kind: "channel", channel: desk.approvals },
			desk.house,
		);
	for (const account of await desk.app.deciders(request, null))
		await post(
			desk,
			request,
			"decider",
			{ kind: "direct", user: account.user },
			await desk.app.who(account),
		);
};

/** A reminder is a new card where nobody overlooks it: the deciders' own messages; escalated, the owners'. */
const remind = async (
	desk: Desk,
	request: Request,
	nudge: Nudge,
): Promise<void> => {
	const key = nudge === "remind" ? "card.reminder" : "card.escalated";
	for (const account of await desk.app.deciders(request, nudge)) {
		const reader = await desk.app.who(account);
		const view: View = { title: say(key), body: [] };
		const to: Place = { kind: "direct", user: account.user };
		await desk.web.show(to, await draw(desk, view, reader));
		await post(desk, request, "decider", to, reader);
	}
};
