/** What is wrong with an answer: whether it may be shown so, and the names of its faults that the prompt explains. */
export type Faults = readonly string[];

/** Asks, and once more with the names of the faults when the answer has some; gives the last answer. `nothing` stands where there are none. */
export const askTwice = async <T>(
	ask: (rejected: string) => Promise<T>,
	faultsOf: (answer: T) => Faults,
): Promise<T> => {
	const first = await ask("nothing");
	const faults = [...new Set(faultsOf(first))];
	return faults.length === 0 ? first : ask(faults.join(", "));
};
