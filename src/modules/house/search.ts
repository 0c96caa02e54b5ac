import type { Line } from "./lines.ts";

/** The lines with every word of a search in what they say, whatever the case and accents. */
export const searched = (
	lines: readonly Line[],
	search: string | undefined,
): readonly Line[] => {
	if (search === undefined) return lines;
	const wanted = plain(search).split(/\s+/u);
	return lines.filter(({ entry: { body } }) => {
		const text = plain(
			body.kind === "term"
				? [body.term, ...body.instead].join(" ")
				: `${body.name} ${body.instruction}`,
		);
		return wanted.every((word) => text.includes(word));
	});
};

const plain = (text: string): string =>
	text.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().trim();
