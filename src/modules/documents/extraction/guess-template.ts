import type { Paper } from "../desk.ts";
import type { Documents } from "../needs.ts";
import { type Template, templateNames } from "./templates.ts";

/** The template that fits documents by the category they were filed under, else by the suggested one; null where that is nobody's guess: they differ, or most have none. */
export const guessTemplate = async (
	{ filings }: Pick<Documents, "filings">,
	papers: readonly Paper[],
): Promise<Template | null> => {
	const categories = await Promise.all(
		papers.map(async ({ filing, suggestion }) => {
			const filed = filing === null ? null : await filings.get(filing);
			if (filed !== null) return filed.category;
			return suggestion.kind === "sure" ? suggestion.category : null;
		}),
	);
	const known = categories.flatMap((category) => {
		const found = templateNames.find((name) => name === category);
		return found === undefined ? [] : [found];
	});
	const [first] = known;
	if (first === undefined || known.length * 2 < papers.length) return null;
	return known.every((one) => one === first) ? first : null;
};
