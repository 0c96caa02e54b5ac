/** Makes something on first use and keeps it; what failed is made anew the next time. */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
	let made: Promise<T> | null = null;
	return () => {
		made ??= make().catch((error: unknown) => {
			made = null;
			throw error;
		});
		return made;
	};
};

/** Does one thing after the other, each whatever became of the one before it. */
export const createTurns = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const next = last.then(work);
		last = next.catch(() => undefined);
		return next;
	};
};
