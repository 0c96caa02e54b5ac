/** Words somebody wrote, on one line and short enough for a list: without signs that steer the terminal or the direction of writing, at most so many graphemes. */
export const shown = (text: string, most = 60): string => {
	// A single grapheme can be endless, so code units have an end too.
	const start = text.slice(0, most * 40);
	const clean = start
		.replaceAll(/(?!\u200c|\u200d|\s)[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, "")
		.replaceAll(/\s+/gu, " ")
		.trim();
	const signs: string[] = [];
	let length = 0;
	for (const { segment } of graphemes.segment(clean)) {
		if (signs.length === most || length + segment.length > most * 8)
			return `${signs.slice(0, most - 1).join("")}…`;
		signs.push(segment);
		length += segment.length;
	}
	return start.length < text.length ? `${signs.join("")}…` : clean;
};

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
