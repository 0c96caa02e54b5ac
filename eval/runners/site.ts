import { noTerms } from "../../src/ai/house.ts";
import {
	askSite,
	type SiteMaterial,
} from "../../src/modules/writing/site/ask-site.ts";
import type { Role } from "../../src/modules/writing/site/piece.ts";
import { type Runner, wrongCase } from "./stage.ts";

/** Writes the page of a site from notes, in their language. */
export const site: Runner = async (one, { ai, person, signal }) => {
	if (one.kind !== "site") throw wrongCase(one);
	const material: SiteMaterial = {
		page: one.line.page,
		task: "new",
		brief: one.line.brief,
		earlier: "",
		tone: null,
		wish: "",
		language: one.language,
		terms: noTerms,
	};
	const { pieces } = await askSite(ai, material, { person, signal });
	const textOf = (wanted: Role): string =>
		pieces.find(({ role }) => role === wanted)?.text ?? "";
	return {
		kind: "site",
		title: textOf("title"),
		description: textOf("description"),
		text: pieces
			.filter(({ role }) => role !== "title" && role !== "description")
			.map(({ text }) => text)
			.join("\n"),
	};
};
