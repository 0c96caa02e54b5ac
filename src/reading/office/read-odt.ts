import type { Piece } from "../../core/document.ts";
import { Problem } from "../../core/problem.ts";
import { sectionsOf } from "../sections.ts";
import { type Unfinished, unfinished } from "../unfinished.ts";
import { withMargins } from "./docx-margins.ts";
import { odfBlocks } from "./odf-blocks.ts";
import { openOdf } from "./odf-file.ts";
import { odfStyles } from "./odf-styles.ts";
import { first, inside, treeOf, within } from "./xml-tree.ts";

/** The text of an OpenDocument text; what is printed above and below each page comes once, at the start and the end. */
export const readOdt = async (
	bytes: Uint8Array,
	_name: string,
): Promise<Unfinished> => {
	const file = await openOdf(bytes);
	const content = treeOf(file.content);
	const layout = treeOf(file.styles);
	const body = first(content, "office:text");
	if (!body) throw new Problem("file-damaged");
	// Styles of the same name mean another thing in each of the two.
	const margin = (side: string): Piece[] =>
		within(layout, "style:master-page").flatMap((page) =>
			inside(page)
				.filter(({ name }) => name.startsWith(`style:${side}`))
				.flatMap((one) => odfBlocks(one, odfStyles(layout))),
		);
	const pieces = odfBlocks(body, odfStyles(layout, content));
	return unfinished(
		sectionsOf(withMargins(margin("header"), pieces, margin("footer"))),
		{ facts: file.facts, pages: file.pages },
	);
};
