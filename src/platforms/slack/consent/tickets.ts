import { createHash, randomBytes } from "node:crypto";
import { z } from "zod";
import type { Account } from "../../../core/actor.ts";

/** Where tickets wait, such as a Keyv; `delete` is true for exactly one of several callers. */
export type Shelf = {
	readonly get: (key: string) => Promise<unknown>;
	readonly set: (key: string, value: unknown, ttl: number) => Promise<unknown>;
	readonly delete: (key: string) => Promise<boolean>;
};

/** Who was offered to give consent, and the language they read. */
export type Ticket = { readonly account: Account; readonly locale: string };

/** Tickets for one consent each, good for ten minutes. */
export type Tickets = {
	readonly issue: (ticket: Ticket) => Promise<string>;
	/** Looks without using it up. */
	readonly peek: (state: string) => Promise<Ticket | null>;
	/** The ticket, to exactly one caller; null to all others. */
	readonly take: (state: string) => Promise<Ticket | null>;
};

/** How long a ticket is good, in ms. */
export const ticketLife = 10 * 60_000;

/** Makes the tickets over a shelf. */
export const createTickets = (shelf: Shelf, now: () => number): Tickets => {
	const peek = async (state: string): Promise<Ticket | null> => {
		if (!shape.test(state)) return null;
		const found = kept.safeParse(await shelf.get(nameOf(state)));
		return found.success && now() < found.data.until ? found.data : null;
	};
	return {
		issue: async (ticket) => {
			const state = randomBytes(32).toString("base64url");
			await shelf.set(
				nameOf(state),
				{ ...ticket, until: now() + ticketLife },
				ticketLife,
			);
			return state;
		},
		peek,
		take: async (state) => {
			const found = await peek(state);
			return found && (await shelf.delete(nameOf(state))) ? found : null;
		},
	};
};

/** The shelf alone must not tell what the links are. */
const nameOf = (state: string): string =>
	createHash("sha256").update(state).digest("base64url");

const shape = /^[\w-]{43}$/u;

const kept = z.object({
	account: z.object({
		platform: z.string(),
		team: z.string(),
		user: z.string(),
	}),
	locale: z.string(),
	until: z.number(),
});
