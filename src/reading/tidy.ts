/** Text as a reader sees it, composed (NFC): without control, zero-width, direction and tag characters. Joiners inside an emoji, tabs and line breaks stay. */
export const tidy = (text: string): string =>
	text
		.toWellFormed()
		.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/gu, "\n")
		.replace(unseen, "")
		.replace(loneJoiner, "")
		.normalize("NFC");

/** The same on one line, without spaces at its ends. */
export const tidyLine = (text: string): string =>
	tidy(text).replace(/\s+/gu, " ").trim();

// Private characters are bullets of symbol fonts at best; the variation selectors can carry words that nobody sees.
const unseen =
	/(?![\t\n\u200d])[\p{Cc}\p{Cf}\p{Co}\p{Cn}]|\u034f|[\ufe00-\ufe0d]|[\u{e0100}-\u{e01ef}]/gu;

const loneJoiner =
	/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;
