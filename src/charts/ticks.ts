/** Round amounts for the height of a plot, zero first and at most four; none so close to the limit that their labels would touch. */
export const levelTicks = (top: number, limit: number): readonly number[] => {
	if (!(top > 0)) return [0];
	const rough = top / 4;
	const power = 10 ** Math.floor(Math.log10(rough));
	const step =
		[1, 2, 2.5, 5, 10].map((n) => n * power).find((n) => n >= rough) ?? rough;
	return [0, 1, 2, 3, 4]
		.map((count) => count * step)
		.filter((amount) => amount < top * 0.97)
		.filter((amount) => amount === 0 || Math.abs(amount - limit) > top * 0.1);
};

/** Beginnings of months, or single days when little time is shown; noon in UTC, so that nearly every zone names the same day. */
export const dayTicks = (
	[from, to]: readonly [number, number],
	locale: string,
): readonly { readonly when: number; readonly text: string }[] => {
	const months = monthTicks(from, to);
	const wide = months.length >= 2;
	const format = new Intl.DateTimeFormat(locale, {
		timeZone: "UTC",
		month: "short",
		...(wide ? {} : { day: "numeric" }),
	});
	const ticks = wide ? every(months, 8) : every(days(from, to), 5);
	return ticks.map((when) => ({ when, text: format.format(when) }));
};

const noon = 12 * 3_600_000;
const day = 2 * noon;

const monthTicks = (from: number, to: number): number[] => {
	const start = new Date(from);
	return Array.from({ length: 40 }, (_, count) =>
		noonOf(start.getUTCFullYear(), start.getUTCMonth() + count),
	).filter((when) => when >= from && when <= to);
};

const noonOf = (year: number, month: number): number =>
	Date.UTC(year, month, 1) + noon;

const days = (from: number, to: number): number[] => {
	const start = Math.ceil((from - noon) / day) * day + noon;
	return Array.from(
		{ length: Math.min(70, Math.max(0, Math.floor((to - start) / day) + 1)) },
		(_, count) => start + count * day,
	);
};

/** Every second, third … of them, so that at most `most` stay. */
const every = (ticks: readonly number[], most: number): readonly number[] => {
	const step = Math.ceil(ticks.length / most);
	return ticks.filter((_, index) => index % step === 0);
};
