import type { Caller } from "../wire.ts";

/** A call that waits for its turn. */
export type Ticket = {
	readonly caller: Caller;
	readonly run: () => Promise<void>;
	/** The place its caller was told last. */
	told: number | null;
};

/** Those who wait: one line for each person and kind of work. */
export type Lines = {
	/** Joins the end of its line; false when too many wait already. */
	readonly join: (ticket: Ticket) => boolean;
	/** Takes out whose turn it is when `left` calls are left in this minute, null when it is nobody's; `leave` says that its call has ended. */
	readonly next: (left: number) => Ticket | null;
	readonly leave: (ticket: Ticket) => void;
	/** The first waiting call of each caller with how many are before it. */
	readonly firsts: () => readonly (readonly [Ticket, number])[];
	readonly all: () => number;
};

type Kind = Caller["kind"];
type Line = { readonly kind: Kind; readonly tickets: Ticket[] };

const kinds: readonly Kind[] = ["person", "work", "background"];
/** Every so many calls one goes to those who come after persons, so that they get on however busy it is. */
const courtesy = 6;

/** Empty lines for `most` calls a minute. */
export const createLines = (
	most: number,
	limits: { readonly line: number; readonly all: number },
): Lines => {
	// A Map keeps the order of insertion, which is the order of turns.
	const lines = new Map<string, Line>();
	const running = new Map<string, number>();
	let served = 0;
	const isFree = (key: string): boolean => (running.get(key) ?? 0) < 2;
	const take = (kind: Kind): Ticket | null => {
		for (const [key, line] of lines) {
			if (line.kind !== kind || !isFree(key)) continue;
			const ticket = line.tickets.shift();
			lines.delete(key);
			if (line.tickets.length > 0) lines.set(key, line);
			if (ticket === undefined) continue;
			running.set(key, (running.get(key) ?? 0) + 1);
			served += 1;
			return ticket;
		}
		return null;
	};
	const kindly = (): Ticket | null => {
		if (served % courtesy !== courtesy - 1) return null;
		const isOdd = Math.floor(served / courtesy) % 2 === 1;
		return isOdd
			? (take("background") ?? take("work"))
			: (take("work") ?? take("background"));
	};
	const all = (): number =>
		lines.values().reduce((sum, { tickets }) => sum + tickets.length, 0);
	return {
		join: (ticket) => {
			const key = keyOf(ticket);
			const line = lines.get(key) ?? { kind: ticket.caller.kind, tickets: [] };
			if (line.tickets.length >= limits.line || all() >= limits.all)
				return false;
			line.tickets.push(ticket);
			lines.set(key, line);
			return true;
		},
		next: (left) => {
			if (left <= 0) return null;
			const open = kinds.filter((kind) => left > keptFor(kind, most));
			return open.reduce<Ticket | null>(
				(found, kind) => found ?? take(kind),
				kindly(),
			);
		},
		leave: (ticket) => {
			const key = keyOf(ticket);
			const still = (running.get(key) ?? 1) - 1;
			if (still === 0) running.delete(key);
			else running.set(key, still);
		},
		firsts: () => firstsOf([...lines.values()]),
		all,
	};
};

/** How many calls of a minute this kind leaves to those before it, so that a person who comes in the middle of a bulk need not wait. */
export const keptFor = (kind: Kind, most: number): number =>
	Math.floor((most * kinds.indexOf(kind)) / 6);

const keyOf = ({ caller }: Ticket): string => `${caller.kind} ${caller.person}`;

const firstsOf = (lines: readonly Line[]): (readonly [Ticket, number])[] => {
	const found = new Map<Caller, readonly [Ticket, number]>();
	for (const [turn, line] of lines.entries())
		for (const [index, ticket] of line.tickets.entries())
			if (!found.has(ticket.caller))
				found.set(ticket.caller, [ticket, before(lines, turn, index)]);
	return [...found.values()];
};

const before = (
	lines: readonly Line[],
	turn: number,
	index: number,
): number => {
	const rank = kinds.indexOf(lines[turn]?.kind ?? "background");
	return lines.reduce((sum, { kind, tickets }, other) => {
		if (other === turn) return sum + index;
		const difference = kinds.indexOf(kind) - rank;
		if (difference < 0) return sum + tickets.length;
		const ahead = index + (other < turn ? 1 : 0);
		return difference > 0 ? sum : sum + Math.min(tickets.length, ahead);
	}, 0);
};
