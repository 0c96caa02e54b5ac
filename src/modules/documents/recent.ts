/** The documents somebody worked on last, by the token of their session; in memory only, since the token opens it. */
export type Recent = {
	readonly remember: (person: string, session: string) => void;
	/** Null where there is none of the last half hour. */
	readonly of: (person: string) => string | null;
};

const halfHour = 30 * 60_000;
const most = 2000;

/** Remembers the last documents of at most two thousand people. */
export const createRecent = (now: () => number): Recent => {
	const known = new Map<string, { session: string; until: number }>();
	return {
		remember: (person, session) => {
			known.delete(person);
			known.set(person, { session, until: now() + halfHour });
			const [oldest] = known.keys();
			if (known.size > most && oldest !== undefined) known.delete(oldest);
		},
		of: (person) => {
			const found = known.get(person);
			return found !== undefined && found.until > now() ? found.session : null;
		},
	};
};
