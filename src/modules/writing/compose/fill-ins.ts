/** The places of a text its person has to fill in, such as `[Name]`, each once. */
export const fillInsOf = (text: string): readonly string[] => [
	...new Set(text.match(fillIn) ?? []),
];

/** The text without them. */
export const withoutFillIns = (text: string): string =>
	text.replace(fillIn, "·");

const fillIn = /(?<!\[)\[\p{L}[^[\]\n]{0,40}\](?![\](])/gu;
