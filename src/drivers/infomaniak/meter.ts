import type { Log } from "../../core/log.ts";

/** How much Infomaniak is called: calls answered in the last minute, and when (ms) it last said that it was too much, null for never. */
export type Metered = {
	readonly calls: number;
	readonly busy: number | null;
};

/** Counts calls by the events a wire logs. */
export type Meter = { readonly log: Log; readonly look: () => Metered };

/** Makes the count, which passes every event on; `now` in ms. */
export const createMeter = (log: Log, now: () => number): Meter => {
	let answered: number[] = [];
	let busy: number | null = null;
	const recent = (): number[] =>
		answered.filter((moment) => now() - moment < minute);
	return {
		log: (event) => {
			if (event.event === "ksuite-call") {
				answered = [...recent(), now()];
				if (event.outcome === "ksuite-busy") busy = now();
			}
			log(event);
		},
		look: () => ({ calls: recent().length, busy }),
	};
};

const minute = 60_000;
