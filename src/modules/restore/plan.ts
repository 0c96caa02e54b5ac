import type { Difference, Item } from "./difference.ts";
import type { Restore } from "./draft.ts";

/** What a restore does with one object: makes it anew, puts the old state in its place, puts the old state beside it, or takes it away. */
export type Deed = "create" | "replace" | "copy" | "remove";

/** An object with what is to be done with it. */
export type Planned = { readonly item: Item; readonly deed: Deed };

/** What would be done of a difference with these choices, in an order in which nothing is taken away before the rest is back. */
export const planOf = (
	difference: Difference,
	choices: Pick<Restore, "mode" | "changed" | "left">,
): readonly Planned[] => {
	const left = new Set(choices.left);
	const planned = difference.items.flatMap((item): readonly Planned[] => {
		const deed = left.has(item.key) ? null : deedOf(item, choices);
		return deed === null ? [] : [{ item, deed }];
	});
	return planned.toSorted(
		(a, b) => order.indexOf(a.deed) - order.indexOf(b.deed),
	);
};

const order: readonly Deed[] = ["create", "copy", "replace", "remove"];

/** What these choices mean for one object, were it chosen; null for nothing. */
export const deedOf = (
	{ kind }: Pick<Item, "kind">,
	{ mode, changed }: Pick<Restore, "mode" | "changed">,
): Deed | null => {
	switch (kind) {
		case "back":
			return "create";
		case "newer":
			return mode === "exact" ? "remove" : null;
		case "changed":
			if (changed === "leave") return null;
			return changed === "copy" ? "copy" : "replace";
	}
};

/** Why a second person has to agree, whatever else is the rule: the collection would be empty, or more than half of what is in it would be touched; null when neither. `now` counts what is in it. */
export const guardOf = (
	planned: readonly Planned[],
	now: number,
): "empties" | "half" | null => {
	const count = (...deeds: readonly Deed[]) =>
		planned.filter(({ deed }) => deeds.includes(deed)).length;
	const removed = count("remove");
	if (removed > 0 && removed === now && count("create", "copy") === 0)
		return "empties";
	const touched = removed + count("replace");
	return touched >= fewest && touched * 2 > now ? "half" : null;
};

/** Two entries of three are more than half, and still a trifle. */
const fewest = 3;
