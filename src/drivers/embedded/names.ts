/** What two names or addresses have in common when they count as the same, whatever their case. */
export const nameKey = (name: string): string =>
	name.normalize("NFC").trim().toLowerCase();

/** Whether `text` is found in one of `places`; case and accents do not matter. */
export const isIn = (text: string, places: readonly string[]): boolean =>
	places.some((place) => fold(place).includes(fold(text)));

/** Puts names in the order of a telephone book. */
export const compareNames = (one: string, other: string): number =>
	collator.compare(one, other);

const fold = (text: string): string =>
	text.normalize("NFD").replace(/\p{M}/gu, "").trim().toLowerCase();

const collator = new Intl.Collator("en", { numeric: true });
