/** Says whose partial text is shown next. */
export type Turns = {
	/** Asks for a turn; asking again before it came changes only what will be shown. */
	readonly offer: (who: object, show: () => Promise<unknown>) => void;
	/** Takes the question back. */
	readonly leave: (who: object) => void;
};

const spacing = 1200;
const sparing = 2400;
const reserve = 10;

/** Makes the turns of all running answers: one partial text every 1.2 seconds, every 2.4 when half of Slack's updates of a minute are used up, none when few are left, as those are for last views. The longest waiting comes first. */
export const createTurns = (left: () => Promise<number>): Turns => {
	const waiting = new Map<object, () => Promise<unknown>>();
	let last = 0;
	let isSet = false;
	const wake = (delay: number): void => {
		if (isSet) return;
		isSet = true;
		setTimeout(() => void turn(), Math.max(0, delay));
	};
	const turn = async (): Promise<void> => {
		const some = await left();
		isSet = false;
		const pause = some > 25 ? spacing : sparing;
		const due = last + pause - Date.now();
		const [first] = waiting;
		if (first === undefined) return;
		if (due > 0 || some <= reserve) return wake(Math.max(due, 400));
		const [who, show] = first;
		waiting.delete(who);
		last = Date.now();
		show().catch(() => undefined);
		if (waiting.size > 0) wake(pause);
	};
	return {
		offer: (who, show) => {
			waiting.set(who, show);
			wake(last + spacing - Date.now());
		},
		leave: (who) => void waiting.delete(who),
	};
};
