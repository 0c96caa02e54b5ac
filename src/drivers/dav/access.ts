import type { Access } from "../../pim/collection.ts";
import { placeIn, withSlash } from "./address.ts";
import { childOf, childrenOf } from "./element.ts";
import { type DavRow, prop } from "./row.ts";

/** What the connected account may do in a collection: its owner where nobody else is named, and nothing forbids to write. */
export const accessOf = (row: DavRow, principal: string | null): Access => {
	if (!mayWrite(row)) return "read";
	const owner = childOf(prop(row, "d:owner"), "d:href")?.text ?? null;
	if (owner === null || principal === null) return "owner";
	const path = URL.parse(owner.trim(), "http://same")?.pathname ?? "";
	return withSlash(placeIn(path)) === principal ? "owner" : "write";
};

const mayWrite = (row: DavRow): boolean => {
	const set = prop(row, "d:current-user-privilege-set");
	if (set === null) return true;
	const names = new Set(
		childrenOf(set, "d:privilege").flatMap(({ children }) =>
			children.map(({ name }) => name),
		),
	);
	const may = (name: string) => names.has(name);
	return (
		may("d:all") ||
		may("d:write") ||
		(may("d:write-content") && (may("d:bind") || !may("d:unbind")))
	);
};
