import type { Ids } from "./ids.ts";

/** Entrance tickets of Socket Mode: each opens one connection. */
export type Tickets = { issue(): string; take(ticket: string): boolean };

const KEPT = 100;

/** Creates an empty register of tickets. */
export function createTickets(ids: Ids): Tickets {
	const issued = new Set<string>();
	return {
		issue() {
			const ticket = ids.secret();
			issued.add(ticket);
			const oldest = issued.values().next().value;
			if (issued.size > KEPT && oldest !== undefined) issued.delete(oldest);
			return ticket;
		},
		take: (ticket) => issued.delete(ticket),
	};
}
