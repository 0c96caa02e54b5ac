import Bottleneck from "bottleneck";
import { Problem } from "../../../core/problem.ts";
import type { Caller } from "../wire.ts";
import { createLines, keptFor, type Ticket } from "./lines.ts";

/** The pace of all calls of one organisation. */
export type CallPace = {
	/** Runs when it is this caller's turn. Problem `ksuite-busy`: too many wait already. */
	readonly schedule: <T>(caller: Caller, run: () => Promise<T>) => Promise<T>;
	/** Nobody calls for so many ms. */
	readonly rest: (ms: number) => void;
	/** How many calls wait for their turn now. */
	readonly waiting: () => number;
};

/** A minute, and a little longer, as a call takes its time to arrive. */
export const usualMinute = 60_500;

/**
 * Lets `most` calls begin in any minute: each gives its place back a minute after it began.
 * Bottleneck holds the limit; the lines say whose turn it is when a place is free, as late as possible:
 * persons before work before background, within these one after the other, each with at most two calls on their way.
 * Work leaves a sixth of the minute to persons, the background a third to both, and every sixth call goes to those who come last.
 */
export const createCallPace = (
	most: number,
	now: () => number = () => performance.now(),
	limits = { line: 200, all: 1000 },
	minute = usualMinute,
): CallPace => {
	const limiter = new Bottleneck({ reservoir: most, maxConcurrent: 10 });
	const lines = createLines(most, limits);
	/** When each place comes back, soonest first. */
	const back: number[] = [];
	let handed = 0;
	let restsUntil = 0;
	let alarm: NodeJS.Timeout | undefined;
	const collect = (): void => {
		const ended = back.findIndex((moment) => moment > now());
		const due = back.splice(0, ended === -1 ? back.length : ended).length;
		if (due > 0) void limiter.incrementReservoir(due);
	};
	const left = (): number => most - back.length - handed;
	const start = (ticket: Ticket): void => {
		handed += 1;
		void limiter
			.schedule(() => {
				handed -= 1;
				back.push(now() + minute);
				return ticket.run();
			})
			.finally(() => {
				lines.leave(ticket);
				serve();
			});
	};
	const serve = (): void => {
		collect();
		// Looked at once: a rest that ended in between would set the alarm to the next place, a minute away.
		const isResting = restsUntil > now();
		while (!isResting) {
			const ticket = lines.next(left());
			if (ticket === null) break;
			start(ticket);
		}
		tell();
		setAlarm(isResting);
	};
	/** Runs only while somebody waits, so that it never keeps an idle process alive. */
	const setAlarm = (isResting: boolean): void => {
		clearTimeout(alarm);
		const moment = isResting ? restsUntil : back[0];
		if (lines.all() === 0 || moment === undefined) return;
		alarm = setTimeout(serve, Math.max(1, Math.ceil(moment - now())));
	};
	const waitOf = (kind: Caller["kind"], place: number): number => {
		const index = place - left() + keptFor(kind, most);
		const comes = back[index % most] ?? now() + minute;
		const rounds = Math.floor(index / most) * minute;
		return Math.max(restsUntil - now(), index < 0 ? 0 : comes - now() + rounds);
	};
	const tell = (): void => {
		for (const [ticket, place] of lines.firsts()) {
			const ms = Math.round(waitOf(ticket.caller.kind, place));
			if (ms <= 1000 || ticket.told === place) continue;
			ticket.told = place;
			ticket.caller.waiting(place, ms);
		}
	};
	return {
		schedule: <T>(caller: Caller, run: () => Promise<T>): Promise<T> => {
			const { promise, resolve, reject } = Promise.withResolvers<T>();
			const ticket: Ticket = {
				caller,
				run: () => run().then(resolve, reject),
				told: null,
			};
			if (!lines.join(ticket))
				return Promise.reject(new Problem("ksuite-busy"));
			serve();
			return promise;
		},
		rest: (ms) => {
			restsUntil = Math.max(restsUntil, now() + ms);
			serve();
		},
		waiting: lines.all,
	};
};
