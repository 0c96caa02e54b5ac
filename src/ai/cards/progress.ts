/** Shows a text while it is being written. */
export type Progress = {
	/** The text so far. */
	readonly text: (text: string) => void;
	readonly close: () => void;
};

const quietFor = 1500;
const between = 400;

/** Shows nothing for a second and a half, as most answers are there by then; afterwards at most every 400 ms. Must be closed. */
export const openProgress = (
	show: (text: string) => void,
	now: () => number,
): Progress => {
	let latest = "";
	let last: number | null = null;
	const draw = (): void => {
		last = now();
		show(latest);
	};
	const timer = setTimeout(draw, quietFor);
	return {
		text: (text) => {
			latest = text;
			if (last !== null && now() - last >= between) draw();
		},
		close: () => clearTimeout(timer),
	};
};
