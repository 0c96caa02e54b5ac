/** The words of a file's name without its ending: lower case, without accents; "StromRechnung_2026.pdf" is "strom rechnung". */
export const nameWords = (name: string): readonly string[] =>
	wordsIn(
		name
			.slice(0, 300)
			.replace(/\.[^.\s]{1,8}$/u, "")
			.replaceAll(/(\p{Ll})(\p{Lu})/gu, "$1 $2"),
	);

/** All words of a text in order: letters only, lower case, without accents. */
export const wordsIn = (text: string): readonly string[] =>
	text
		.normalize("NFKD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.replaceAll("ß", "ss")
		.match(/\p{L}+/gu) ?? [];
