/** A label as one short line: nothing that breaks XML or turns the writing direction, at most `max` characters as people count them. */
export const cleanLabel = (text: string, max = 40): string => {
	const line = text
		.toWellFormed()
		.replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\s]+/gu, " ")
		.trim();
	const letters = [...new Intl.Segmenter().segment(line)];
	if (letters.length <= max) return line;
	return `${letters
		.slice(0, max - 1)
		.map(({ segment }) => segment)
		.join("")
		.trimEnd()}…`;
};
