/** Whether a word stands somewhere in the document on one line. */
export type Known = (word: string) => boolean;

/** Lines of a paragraph as one text; words split at a line's end are joined again, hyphens that belong to a word stay. */
export const joined = (lines: readonly string[], known: Known): string =>
	lines
		.map((line, index) => {
			const here = line.trim();
			const next = lines[index + 1]?.trim() ?? "";
			const kind = seam(here, next, known);
			if (kind === "space") return `${here} `;
			return kind === "word" ? here.slice(0, -1) : here;
		})
		.join("");

type Seam = "word" | "hyphen" | "space";

const seam = (line: string, next: string, known: Known): Seam => {
	// A line may be long; its end is enough.
	const end = line.slice(-80);
	const before = /[\p{L}\d](?=[-\u2010\u00ad]$)/u.test(end);
	const after = /^[\p{L}\d]+/u.exec(next.slice(0, 80))?.[0];
	if (!before || after === undefined) return "space";
	if (end.endsWith("\u00ad")) return "word";
	return joint(end.slice(0, -1), after, known);
};

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

const joint = (before: string, after: string, known: Known): Seam => {
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
