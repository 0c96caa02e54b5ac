import { posix } from "node:path";
import type { Zip } from "../zip/open-zip.ts";
import { treeOf, within } from "./xml-tree.ts";

/** How one file in an office document points to another inside it; `kind` is the last word of the type, such as `slide`. */
export type Relation = {
	readonly id: string;
	readonly kind: string;
	readonly target: string;
};

/** What a file points to, inside the document only; with "" for the document itself. */
export const relationsOf = async (
	zip: Zip,
	name: string,
): Promise<Relation[]> => {
	const folder = posix.dirname(name);
	const xml = await zip.text(
		posix.join(folder, "_rels", `${posix.basename(name)}.rels`),
	);
	return within(treeOf(xml ?? ""), "Relationship")
		.filter(({ attributes }) => attributes.TargetMode !== "External")
		.map(({ attributes }) => ({
			id: attributes.Id ?? "",
			kind: posix.basename(attributes.Type ?? ""),
			// From the root of the document where it starts with a slash.
			target: posix.resolve("/", folder, attributes.Target ?? "").slice(1),
		}));
};

/** The file a document begins with, where it says so or else where such files usually are. */
export const mainPart = async (zip: Zip, usual: string): Promise<string> => {
	const main = (await relationsOf(zip, "")).find(
		({ kind, target }) =>
			kind === "officeDocument" && zip.names.includes(target),
	);
	return main?.target ?? usual;
};
