/** A stretch of a text, from the first character to behind the last. */
export type Stretch = readonly [from: number, to: number];

/** How a stretch of a text (one line, NFC) writes a value, whatever stands between its letters and digits; null where it does not. Half a number or half a word is none: a sign, a currency and a percent sign belong to it. */
export const writtenIn = (
	value: string,
	text: string,
	[from, to]: Stretch,
): string | null => {
	const pattern = patternOf(value);
	if (pattern === null) return null;
	const start = Math.max(0, from - margin);
	const near = text.slice(start, to + margin);
	for (const match of near.matchAll(pattern)) {
		const end = match.index + match[0].length;
		const isInside = start + match.index >= from && start + end <= to;
		if (isInside && isWhole(near, match.index, end))
			return widened(near, match.index, end);
	}
	return null;
};

const margin = 16;

/** Its letters and digits in order. Between digits of one number only what parts thousands and decimals may stand. */
const patternOf = (value: string): RegExp | null => {
	let pattern = "";
	let last = "";
	let parted = false;
	for (const sign of value.normalize("NFC")) {
		if (!/[\p{L}\p{N}\p{M}]/u.test(sign)) {
			parted = true;
			continue;
		}
		if (last !== "") pattern += between(last, sign, parted);
		pattern += sign;
		last = sign;
		parted = false;
	}
	return pattern === "" ? null : new RegExp(pattern, "giu");
};

const between = (last: string, next: string, parted: boolean): string => {
	if (!/\d/u.test(last) || !/\d/u.test(next)) return "[^\\p{L}\\p{N}]{0,4}";
	return parted
		? "[^\\p{L}\\p{N}]{0,3}"
		: "(?:[.,'’]|[ \\u00a0\\u202f](?=\\d{3}(?!\\d)))?";
};

const isWhole = (text: string, from: number, to: number): boolean => {
	const before = text.slice(0, from);
	const found = text.slice(from, to);
	const after = text.slice(to);
	if (/[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after))
		return false;
	if (/^\d/u.test(found) && /\d[.,'’:/–-]$/u.test(before)) return false;
	if (/\d$/u.test(found) && /^[.,'’:/–-]\d/u.test(after)) return false;
	const goesOnBefore =
		/(?:^|\D)\d{1,3}[ \u00a0\u202f]$/u.test(before) &&
		/^\d{3}(?!\d)/u.test(found);
	const goesOnAfter =
		/(?:^|[^\d.,])\d{1,3}$/u.test(found) &&
		/^[ \u00a0\u202f]\d{3}(?!\d)/u.test(after);
	return !goesOnBefore && !goesOnAfter;
};

const widened = (text: string, from: number, to: number): string => {
	const found = text.slice(from, to);
	if (!/^\d|\d$/u.test(found)) return found.trim();
	const after = /^\s?[€$£%]/u.exec(text.slice(to))?.[0] ?? "";
	const before = /^\d/u.test(found)
		? /(?:(?<![\p{L}\p{N}])[-−–+])?(?:[€$£]\s?)?(?:(?<![\p{L}\p{N}])[-−–+])?$/u.exec(
				text.slice(0, from),
			)?.[0]
		: "";
	return `${before ?? ""}${found}${after}`.trim();
};
