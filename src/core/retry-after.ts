/** The ms of a header `Retry-After` (seconds or a date), at least a second and at most an hour; null where it says nothing. */
export const retryAfter = (
	header: string | null,
	now: number,
): number | null => {
	if (header === null) return null;
	const ms = /^\s*\d{1,9}\s*$/u.test(header)
		? Number(header) * 1000
		: dateOf(header) - now;
	return Number.isNaN(ms) ? null : Math.min(Math.max(ms, 1000), 3_600_000);
};

/** Only the one form that HTTP writes dates in, as much else reads as some year. */
const dateOf = (header: string): number =>
	/^\w{3}, \d{2} \w{3} \d{4} [\d:]{8} GMT$/u.test(header)
		? Date.parse(header)
		: Number.NaN;
