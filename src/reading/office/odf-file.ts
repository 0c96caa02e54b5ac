import { Problem } from "../../core/problem.ts";
import type { Unfinished } from "../unfinished.ts";
import { openZip } from "../zip/open-zip.ts";
import { lineOf, momentOf } from "./office-facts.ts";
import { first, textIn, treeOf } from "./xml-tree.ts";

/** The files of an OpenDocument that hold text, and what it says of itself. */
export type OdfFile = {
	readonly content: string;
	readonly styles: string;
	readonly facts: Partial<Unfinished["facts"]>;
	readonly pages: number | null;
};

/** Opens a text, sheet or presentation of the OpenDocument kind. Problems: `file-locked` (behind a password), `file-damaged`, those of the gate. */
export const openOdf = async (bytes: Uint8Array): Promise<OdfFile> => {
	const zip = await openZip(bytes);
	const manifest = (await zip.text("META-INF/manifest.xml")) ?? "";
	if (/<(?:\w+:)?encryption-data\b/u.test(manifest))
		throw new Problem("file-locked");
	const content = await zip.text("content.xml");
	if (content === null) throw new Problem("file-damaged");
	const meta = treeOf((await zip.text("meta.xml")) ?? "");
	const say = (name: string): string => textIn(first(meta, name));
	const counted = Number(
		first(meta, "meta:document-statistic")?.attributes["meta:page-count"],
	);
	return {
		content,
		styles: (await zip.text("styles.xml")) ?? "",
		facts: {
			title: lineOf(say("dc:title")),
			author: lineOf(say("meta:initial-creator")) ?? lineOf(say("dc:creator")),
			created: momentOf(say("meta:creation-date")),
		},
		pages: counted > 0 && counted < 1_000_000 ? Math.floor(counted) : null,
	};
};
