import type { ReadFile } from "../../core/document.ts";

/** The year a document is of: a mail's or a photo's own, else the first year written in a date at its beginning, else when it was made, else this year. */
export const yearOf = (
	{ facts }: Pick<ReadFile, "facts">,
	text: string,
	now: number,
): number => {
	const own = facts.mail?.sent ?? facts.photo?.taken ?? null;
	if (own !== null) return yearAt(own);
	const written = dates.exec(text.slice(0, 2000));
	const year = Number(
		written?.groups?.last ??
			written?.groups?.first ??
			written?.groups?.named ??
			0,
	);
	if (year >= 1990 && year <= yearAt(now) + 1) return year;
	const { created } = facts;
	return created !== null && created <= now ? yearAt(created) : yearAt(now);
};

const yearAt = (moment: number): number => new Date(moment).getUTCFullYear();

/** 12.11.2026, 12/11/2026, 2026-11-12, or a day, a word and a year. */
const dates =
	/\b\d{1,2}[./]\s?\d{1,2}[./]\s?(?<last>\d{4})\b|\b(?<first>\d{4})-\d{2}-\d{2}\b|\b\d{1,2}\.?\s+(?:de\s+)?\p{L}{3,12}\s+(?:de\s+)?(?<named>\d{4})\b/u;
