/** Makes a memory for what is read once for each job in this process; what could not be read is forgotten. */
export const createMemory = <T>() => {
	const known = new WeakMap<object, Promise<T>>();
	return (job: object, read: () => Promise<T>, anew = false): Promise<T> => {
		const found = anew ? undefined : known.get(job);
		if (found) return found;
		const reading = read().catch((error: unknown) => {
			known.delete(job);
			throw error;
		});
		known.set(job, reading);
		return reading;
	};
};
