/** Text without characters that cannot be seen: zero-width, direction, tag and control characters. Joiners inside an emoji, tabs and line breaks stay. */
export const clean = (text: string): string =>
	text
		.replace(/\r\n?/gu, "\n")
		.replace(/(?![\t\n\u200d])[\p{Cc}\p{Cf}]/gu, "")
		.replace(loneJoiner, "");

const loneJoiner =
	/(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f)\u200d/gu;
