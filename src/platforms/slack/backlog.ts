/** Takes work whose request was acknowledged, and resolves or rejects with it. */
export type Backlog = (work: () => Promise<void>) => Promise<void>;

/** Times in ms; `most` is how many quick ones run at a time. */
const usual = { quiet: 5, longest: 1000, most: 10, quick: 1000 };

/** Makes the queue between acknowledging and working. Slack counts the seconds until an acknowledgement, so work starts in order when no request has come for `quiet`, or after `longest`. Few run at a time, as many at once are slower and take much memory; what takes longer than `quick` is waiting for somebody else and holds up nobody. */
export const createBacklog = (limits: Partial<typeof usual> = {}): Backlog => {
	const { quiet, longest, most, quick } = { ...usual, ...limits };
	const waiting: { readonly since: number; readonly start: () => void }[] = [];
	const running = new Set<{ readonly since: number }>();
	let latest = 0;
	let awake = false;
	const isFull = (now: number): boolean =>
		[...running].filter(({ since }) => now - since < quick).length >= most;
	const turn = (): void => {
		const [first] = waiting;
		awake = first !== undefined;
		if (first === undefined) return;
		const now = performance.now();
		const isPressed = now - latest < quiet && now - first.since < longest;
		if (isPressed || isFull(now)) {
			setTimeout(turn, quiet);
			return;
		}
		waiting.shift();
		first.start();
		setImmediate(turn);
	};
	const run = async (work: () => Promise<void>): Promise<void> => {
		const mark = { since: performance.now() };
		running.add(mark);
		await work().finally(() => running.delete(mark));
	};
	return (work) =>
		new Promise((resolve, reject) => {
			latest = performance.now();
			const start = () => void run(work).then(resolve, reject);
			waiting.push({ since: latest, start });
			if (!awake) setTimeout(turn, quiet);
			awake = true;
		});
};
