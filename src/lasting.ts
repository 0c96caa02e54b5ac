/** Values of another system by a key, that outlast its bad moments. */
export type Lasting<T> = {
	/** What was read last, for as long as it counts as new; else a new reading. While that fails or takes long, the last one still serves, for a day. */
	readonly of: (key: string) => Promise<T>;
	/** The next look is a new one. */
	readonly forget: () => void;
};

/** Makes the memory: one reading serves everybody for `life` ms. A person waits `patience` ms for a new reading where an older one is there. */
export const createLasting = <T>(
	read: (key: string) => Promise<T>,
	life: number,
	now: () => number,
	patience = 2000,
): Lasting<T> => {
	const kept = new Map<string, Kept<T>>();
	const readings = new Map<string, Promise<T>>();
	/** Who comes next does not wait for the same failure or silence again. */
	const postpone = (key: string): void => {
		const last = kept.get(key);
		if (last) kept.set(key, { ...last, next: now() + rest });
	};
	const begin = (key: string): Promise<T> => {
		// A reading that began before a change says nothing of what is now.
		const isLast = () => readings.get(key) === reading;
		const reading: Promise<T> = read(key).then(
			(value) => {
				const at = now();
				if (isLast()) kept.set(key, { value, at, next: at + life });
				if (isLast()) readings.delete(key);
				return value;
			},
			(error: unknown) => {
				if (isLast()) postpone(key);
				if (isLast()) readings.delete(key);
				throw error;
			},
		);
		readings.set(key, reading);
		return reading;
	};
	return {
		of: (key) => {
			const last = kept.get(key);
			const isKnown = last !== undefined && now() - last.at < day;
			if (isKnown && now() < last.next) return Promise.resolve(last.value);
			const reading = readings.get(key) ?? begin(key);
			if (!isKnown) return reading;
			const silent = late(patience).then(() => {
				if (readings.get(key) === reading) postpone(key);
				return last.value;
			});
			return Promise.race([reading.catch(() => last.value), silent]);
		},
		forget: () => {
			readings.clear();
			for (const [key, last] of kept) kept.set(key, { ...last, next: 0 });
		},
	};
};

/** `next` is when a new reading is due. */
type Kept<T> = {
	readonly value: T;
	readonly at: number;
	readonly next: number;
};

const day = 86_400_000;
/** ms between two readings where the first one failed. */
const rest = 15_000;

const late = (ms: number): Promise<void> =>
	new Promise((resolve) => {
		setTimeout(resolve, ms).unref();
	});
