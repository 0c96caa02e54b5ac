/** Shows which step something has come to. */
export type Steps<T> = {
	readonly at: (step: T) => void;
	readonly close: () => void;
};

const quietFor = 1500;

/** Shows nothing for a second and a half, as it may be over by then, and the steps as they come afterwards. Must be closed. */
export const openSteps = <T>(show: (step: T) => void): Steps<T> => {
	let latest: T | null = null;
	let isQuiet = true;
	const timer = setTimeout(() => {
		isQuiet = false;
		if (latest !== null) show(latest);
	}, quietFor);
	return {
		at: (step) => {
			latest = step;
			if (!isQuiet) show(step);
		},
		close: () => clearTimeout(timer),
	};
};
