/** Takes work whose request was acknowledged, and resolves or rejects with it. */
export type Backlog = (work: () => Promise<void>) => Promise<void>;

/** Makes the queue between acknowledging and working. Slack counts the seconds until an acknowledgement, so work starts in order, in a moment when no request has come for `quiet`, or at the latest after `longest` (ms). */
export const createBacklog = (quiet = 2, longest = 500): Backlog => {
	const waiting: { readonly since: number; readonly start: () => void }[] = [];
	let latest = 0;
	let awake = false;
	const turn = (): void => {
		const [first] = waiting;
		awake = first !== undefined;
		if (first === undefined) return;
		const now = performance.now();
		if (now - latest < quiet && now - first.since < longest) {
			setTimeout(turn, quiet);
			return;
		}
		waiting.shift();
		first.start();
		setImmediate(turn);
	};
	return (work) =>
		new Promise((resolve, reject) => {
			latest = performance.now();
			const start = () => void work().then(resolve, reject);
			waiting.push({ since: latest, start });
			if (!awake) setTimeout(turn, quiet);
			awake = true;
		});
};
