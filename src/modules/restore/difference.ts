import { createHash } from "node:crypto";
import type { Kept } from "./points.ts";

/** One object that differs between the state that is wanted and the one there is: it would come back, it changed, or it came later. */
export type Item = {
	/** Names it in buttons and steps; tells nothing of it. */
	readonly key: string;
	readonly kind: "back" | "changed" | "newer";
	readonly wanted: Kept | null;
	readonly now: Kept | null;
};

/** How two states of a collection differ; `same` counts what does not. */
export type Difference = {
	readonly items: readonly Item[];
	readonly same: number;
};

/** Reads the UIDs of objects by the addresses of their texts; those without one are left out. */
export type Uids = (
	addresses: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** Compares two states by place, and what is left by UID, as programs put an object back under another name. */
export const compareStates = async (
	wanted: readonly Kept[],
	now: readonly Kept[],
	uids: Uids,
): Promise<Difference> => {
	const present = new Map(now.map((kept) => [kept.href, kept]));
	const pairs: Pair[] = [];
	const missing: Kept[] = [];
	for (const kept of wanted) {
		const other = present.get(kept.href);
		present.delete(kept.href);
		if (other) pairs.push([kept, other]);
		else missing.push(kept);
	}
	const twins = await pairByUid(missing, [...present.values()], uids);
	for (const [kept, other] of twins) {
		present.delete(other.href);
		pairs.push([kept, other]);
	}
	const found = new Set(twins.map(([kept]) => kept));
	const changed = pairs.filter(([one, other]) => one.content !== other.content);
	return {
		items: [
			...missing
				.filter((kept) => !found.has(kept))
				.map((kept) => itemOf("back", kept, null)),
			...changed.map(([one, other]) => itemOf("changed", one, other)),
			...[...present.values()].map((kept) => itemOf("newer", null, kept)),
		],
		same: pairs.length - changed.length,
	};
};

type Pair = readonly [wanted: Kept, now: Kept];

const pairByUid = async (
	wanted: readonly Kept[],
	now: readonly Kept[],
	uids: Uids,
): Promise<readonly Pair[]> => {
	if (wanted.length === 0 || now.length === 0) return [];
	const read = await uids([...wanted, ...now].map(({ text }) => text));
	const byUid = new Map<string, Kept>();
	for (const kept of now) {
		const uid = read.get(kept.text);
		if (uid !== undefined) byUid.set(uid, kept);
	}
	return wanted.flatMap((kept): readonly Pair[] => {
		const uid = read.get(kept.text);
		const other = uid === undefined ? undefined : byUid.get(uid);
		if (uid === undefined || other === undefined) return [];
		// Of several with one UID each is a pair once.
		byUid.delete(uid);
		return [[kept, other]];
	});
};

const itemOf = (
	kind: Item["kind"],
	wanted: Kept | null,
	now: Kept | null,
): Item => ({
	// The same item after another look, whatever became of it meanwhile.
	key: createHash("sha256")
		.update(wanted ? `wanted ${wanted.href}` : `now ${now?.href ?? ""}`)
		.digest("base64url")
		.slice(0, 16),
	kind,
	wanted,
	now,
});
