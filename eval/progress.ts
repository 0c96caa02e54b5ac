/** Where a run stands. */
export type Standing = {
	readonly done: number;
	readonly passed: number;
	readonly all: number;
};

/** Tells how far a run is: one line that is written over on a screen, a line every tenth elsewhere. */
export const createProgress = (
	write: (text: string) => void,
	isScreen: boolean,
	now: () => number,
) => {
	const began = now();
	let told = 0;
	return {
		tell: (standing: Standing): void => {
			const line = lineOf(standing, now() - began);
			if (isScreen) {
				write(`\r\u001b[2K${line}`);
				return;
			}
			const tenth = Math.floor((standing.done * 10) / standing.all);
			if (tenth > told) write(`${line}\n`);
			told = Math.max(told, tenth);
		},
		end: (): void => {
			if (isScreen) write("\n");
		},
	};
};

const lineOf = ({ done, passed, all }: Standing, spent: number): string => {
	const left = done === 0 ? null : (spent / done) * (all - done);
	const wait =
		left === null || done === all ? "" : `, about ${span(left)} left`;
	return `${done} of ${all} cases, ${passed} passed${wait}`;
};

/** A stretch of time as people say it. */
export const span = (ms: number): string => {
	const seconds = Math.round(ms / 1000);
	if (seconds < 90) return `${seconds} s`;
	const minutes = Math.round(seconds / 60);
	return minutes < 90 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
};
