/** Makes a queue per key: whoever presses twice waits for the first press, and reads what came of it. */
export const createTurns = () => {
	const last = new Map<string, Promise<unknown>>();
	return <T>(key: string, work: () => Promise<T>): Promise<T> => {
		const before = last.get(key) ?? Promise.resolve();
		const mine = before.then(work, work);
		last.set(key, mine);
		return mine.finally(() => {
			if (last.get(key) === mine) last.delete(key);
		});
	};
};
