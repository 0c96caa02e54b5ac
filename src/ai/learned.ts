import type { Dropped } from "./endpoint-body.ts";

/** What was learned about a model at an endpoint while asking it; changes as we learn. */
export type Learned = {
	/** Fields it does not take. */
	readonly dropped: Set<Dropped>;
	/** Whether it holds itself to a schema; null before the first question that has one. */
	schema: boolean | null;
	/** Whether it thinks unless every switch is set. */
	thinks: boolean;
	/** Whether it counts tokens when asked; null before the first count. */
	counts: boolean | null;
	/** How often its record was read. */
	looks: number;
};

/** Nothing is known yet. */
export const createLearned = (): Learned => ({
	dropped: new Set(),
	schema: null,
	thinks: false,
	counts: null,
	looks: 0,
});
