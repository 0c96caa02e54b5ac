/** Whether a word stands somewhere in the document on one line. */
export type Known = (word: string) => boolean;

/** Lines of a paragraph as one text; words split at a line's end are joined again, hyphens that belong to a word stay. */
export const joined = (lines: readonly string[], known: Known): string =>
	lines.reduce((text, line) => {
		if (text === "") return line;
		const soft = /[\p{L}]\u00ad\s*$/u.test(text);
		if (soft) return text.trimEnd().slice(0, -1) + line.trimStart();
		const before = /([\p{L}\d][\p{L}\d'’.-]*)[-\u2010]\s*$/u.exec(text);
		if (!before?.[1]) return `${text} ${line}`;
		const after = /^\s*([\p{L}\d]+)/u.exec(line)?.[1] ?? "";
		const kept = text.trimEnd();
		switch (after && joint(before[1], after, known)) {
			case "word":
				return kept.slice(0, -1) + line.trimStart();
			case "hyphen":
				return kept + line.trimStart();
			default:
				return `${text} ${line}`;
		}
	}, "");

/** The words of a document, gathered when the first is asked for. */
export const createKnown = (texts: () => Iterable<string>): Known => {
	let words: Set<string> | undefined;
	return (word) => {
		if (!words) {
			words = new Set();
			for (const text of texts())
				for (const [found] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu))
					words.add(found.toLowerCase());
		}
		return words.has(word.toLowerCase());
	};
};

const joint = (
	before: string,
	after: string,
	known: Known,
): "word" | "hyphen" | "space" => {
	if (!/^\p{Ll}/u.test(after)) return "hyphen";
	const head = /[\p{L}\d-]*$/u.exec(before)?.[0] ?? before;
	if (known(head + after)) return "word";
	// "Vor- und Nachteile" leaves a word out and splits none.
	if (suspended.has(after)) return "space";
	if (known(`${head}-${after}`) || clitics.has(after)) return "hyphen";
	return "word";
};

const suspended = new Set(
	"und oder bzw sowie bis als noch and or to et ou y o ed od".split(" "),
);

/** What French sets behind a verb or pronoun with a hyphen. */
const clitics = new Set(
	"il ils elle elles vous nous je tu moi toi lui leur là même mêmes".split(" "),
);
