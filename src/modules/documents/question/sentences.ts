/** A text as sentences and lines, in order, spaces squeezed; a long one is cut between words, and headings and cells of a table stand alone. */
export const sentencesOf = (text: string): readonly string[] =>
	text
		.split(/\n+|(?<=[.!?…]["”»)]?)\s+(?=[\p{Lu}\p{N}"“«(])/u)
		.map((one) => one.replace(/\s+/gu, " ").trim())
		.filter((one) => one !== "")
		.flatMap((one) => one.match(upToLongest) ?? [one])
		.map((one) => one.trim());

const upToLongest = /.{1,400}(?:\s|$)|.{400}/gu;
