const day = 86_400_000;
const days = 90;
const today = 262;
const growth = 0.85;
const cleared = { after: 17, gigabytes: 5.5 };

/** What Alpenblick used on each of the last 90 days, ending today: about 0.8 GB more a day, and one day when something was deleted for good. */
export const demoSamples = (now: number): { at: number; used: number }[] =>
	Array.from({ length: days }, (_, index) => {
		const back = days - 1 - index;
		const before = index < cleared.after ? cleared.gigabytes : 0;
		const used = today - growth * back + before + ripple(back);
		return {
			at: Math.floor(now / day) * day - back * day,
			used: Math.round(used * 10) / 10,
		};
	});

// Never the same twice in a row, always the same again, and nothing today.
const ripple = (back: number): number =>
	back === 0
		? 0
		: 0.7 * Math.sin(back * 2.1) + 0.5 * Math.sin((back * 2 * Math.PI) / 7);
