import type { Shelf } from "./codes.ts";

/** How often a code may be tried: five tickets lie on the shelf, and every try takes one away for good, however many try at the same moment and wherever. */
export type Tries = {
	readonly allow: (place: string, life: number) => Promise<void>;
	/** False when none is left. */
	readonly take: (place: string) => Promise<boolean>;
};

/** Makes the tickets over a shelf. */
export const createTries = (shelf: Shelf): Tries => ({
	allow: async (place, life) => {
		await Promise.all(
			tickets.map((ticket) => shelf.set(`try ${ticket} ${place}`, true, life)),
		);
	},
	take: async (place) => {
		for (const ticket of tickets)
			if (await shelf.delete(`try ${ticket} ${place}`)) return true;
		return false;
	},
});

const tickets = [1, 2, 3, 4, 5] as const;
