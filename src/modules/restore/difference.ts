import { createHash } from "node:crypto";
import { pairByPlace, pairByUid, type Uids } from "./pair.ts";
import type { Kept } from "./points.ts";

/** One object that differs between the state that is wanted and the one there is: it would come back, it changed, or it came later. */
export type Item = {
	/** Names it in buttons and steps; tells nothing of it. */
	readonly key: string;
	readonly kind: "back" | "changed" | "newer";
	readonly wanted: Kept | null;
	readonly now: Kept | null;
	/** Something else stands where it was, so that it needs another place. */
	readonly isDisplaced: boolean;
};

/** How two states of a collection differ; `same` counts what does not. */
export type Difference = {
	readonly items: readonly Item[];
	readonly same: number;
};

/** Compares two states by place, and what is left by UID, as programs put an object back under another name. What has another UID is another object, wherever it stands. */
export const compareStates = async (
	wanted: readonly Kept[],
	now: readonly Kept[],
	uids: Uids,
): Promise<Difference> => {
	const places = new Map(now.map((kept) => [kept.href, kept]));
	const { same, changed, missing, present } = await pairByPlace(
		wanted,
		places,
		uids,
	);
	const twins = await pairByUid(missing, present, uids);
	const found = new Set(twins.flat());
	const moved = twins.filter(([one, other]) => one.content !== other.content);
	return {
		items: [
			...missing
				.filter((kept) => !found.has(kept))
				.map((kept) => itemOf("back", kept, null, places.has(kept.href))),
			...[...changed, ...moved].map(([one, other]) =>
				itemOf("changed", one, other),
			),
			...present
				.filter((kept) => !found.has(kept))
				.map((kept) => itemOf("newer", null, kept)),
		],
		same: same.length + twins.length - moved.length,
	};
};

const itemOf = (
	kind: Item["kind"],
	wanted: Kept | null,
	now: Kept | null,
	isDisplaced = false,
): Item => ({
	// The same item after another look, whatever became of it meanwhile.
	key: createHash("sha256")
		.update(wanted ? `wanted ${wanted.href}` : `now ${now?.href ?? ""}`)
		.digest("base64url")
		.slice(0, 16),
	kind,
	wanted,
	now,
	isDisplaced,
});
