import type { ReadFile } from "../../core/document.ts";
import { tidyLine } from "../tidy.ts";
import type { Zip } from "../zip/open-zip.ts";
import { first, textIn, treeOf } from "./xml-tree.ts";

/** What a docx, pptx or xlsx says of itself; pages as counted when it was last saved. */
export const officeFacts = async (
	zip: Zip,
): Promise<{
	facts: Partial<ReadFile["facts"]>;
	pages: number | null;
}> => {
	const core = treeOf((await zip.text("docProps/core.xml")) ?? "");
	const app = treeOf((await zip.text("docProps/app.xml")) ?? "");
	const pages = Number.parseInt(textIn(first(app, "Pages")), 10);
	return {
		facts: {
			title: lineOf(textIn(first(core, "dc:title"))),
			author: lineOf(textIn(first(core, "dc:creator"))),
			created: momentOf(textIn(first(core, "dcterms:created"))),
		},
		pages: pages > 0 && pages < 1_000_000 ? pages : null,
	};
};

/** One line of a text, or null where it is empty. */
export const lineOf = (text: string): string | null =>
	tidyLine(text).slice(0, 500) || null;

/** The moment of an ISO date, or null where it is none. */
export const momentOf = (text: string): number | null => {
	const given = text.trim();
	// Without a zone it would depend on where this runs.
	const moment = Date.parse(/T[\d:.,]+$/u.test(given) ? `${given}Z` : given);
	return Number.isNaN(moment) ? null : moment;
};
