/** Something that waits for its turn. */
export type Waiter = () => Promise<void>;

/** People standing in line, each with their own line; one is served from each in turn. */
export type Turns = {
	/** Joins the end of this person's line; the answer leaves it again. */
	readonly join: (person: string, waiter: Waiter) => () => void;
	/** The next one to serve, or null when nobody waits. */
	readonly next: () => Waiter | null;
	readonly waiting: (person: string) => number;
	readonly all: () => number;
};

/** An empty line. */
export const createTurns = (): Turns => {
	// A Map keeps the order of insertion, which is the order of turns.
	const lines = new Map<string, Waiter[]>();
	const leave = (person: string, waiter: Waiter): void => {
		const left = (lines.get(person) ?? []).filter((one) => one !== waiter);
		if (left.length === 0) lines.delete(person);
		else lines.set(person, left);
	};
	return {
		join: (person, waiter) => {
			const line = lines.get(person);
			if (line) line.push(waiter);
			else lines.set(person, [waiter]);
			return () => leave(person, waiter);
		},
		next: () => {
			for (const [person, line] of lines) {
				const waiter = line.shift() ?? null;
				lines.delete(person);
				if (line.length > 0) lines.set(person, line);
				if (waiter !== null) return waiter;
			}
			return null;
		},
		waiting: (person) => lines.get(person)?.length ?? 0,
		all: () => lines.values().reduce((sum, line) => sum + line.length, 0),
	};
};
