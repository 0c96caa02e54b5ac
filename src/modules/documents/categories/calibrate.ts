import type { Source, Sureness, Tally } from "./experience.ts";

/** The share (0–1) of suggestions like this one that turn out right: what is usual for its source, moved by what came of its source here, then of its category here. */
export const chanceOf = (
	{ source, sure }: { readonly source: Source; readonly sure: Sureness },
	ofCategory: Tally,
	ofSource: Tally,
): number => moved(moved(usual(source, sure), ofSource, 10), ofCategory, 4);

/** Below this share nothing is suggested. */
export const threshold = 0.6;

const usual = (source: Source, sure: Sureness): number => {
	switch (source) {
		case "rule":
		case "facts":
			return 0.9;
		case "learned":
			return 0.8;
		case "model":
			return { certain: 0.85, likely: 0.7, guess: 0.4 }[sure];
	}
};

/** As if what was thought before had been seen `weight` times. */
const moved = (
	before: number,
	{ right, of }: Tally,
	weight: number,
): number => {
	const all = Math.max(0, of);
	const good = Math.min(Math.max(0, right), all);
	return (before * weight + good) / (weight + all);
};
