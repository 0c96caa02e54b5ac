/** A stretch of a text that is translated at once, and the white space behind it. */
export type Run = { readonly text: string; readonly gap: string };

const longest = 1800;

/** A text in stretches of at most 1,800 characters, parted between sentences or lines where it can be, as an answer about a whole page is hard to check. Written one after the other they are the text again, trimmed. */
export const runsOf = (whole: string): readonly Run[] => {
	const text = whole.trim();
	if (text.length <= longest) return [{ text, gap: "" }];
	const runs: Run[] = [];
	let last: Run = { text: "", gap: "" };
	for (const next of sentencesOf(text)) {
		const both = `${last.text}${last.gap}${next.text}`;
		if (both.length <= longest) {
			last = { text: both, gap: next.gap };
			continue;
		}
		runs.push(last);
		last = next;
	}
	return [...runs, last];
};

/** Sentences and lines with the space behind each; one that is too long is cut between words, and in them where there is no space. */
const sentencesOf = (text: string): readonly Run[] =>
	text
		.split(/(?<=[.!?]\s+|\n)(?=\S)/u)
		.flatMap((sentence) => sentence.match(pieces) ?? [sentence])
		.map((piece) => {
			const words = piece.trimEnd();
			return { text: words, gap: piece.slice(words.length) };
		});

const pieces = new RegExp(
	`[\\s\\S]{1,${longest}}(?:\\s+|$)|[\\s\\S]{1,${longest}}`,
	"gu",
);
