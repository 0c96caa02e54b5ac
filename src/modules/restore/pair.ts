import type { Kept } from "./points.ts";

/** Reads the UIDs of objects by the addresses of their texts; those without one are left out. */
export type Uids = (
	addresses: readonly string[],
) => Promise<ReadonlyMap<string, string>>;

/** One object as it is wanted and as it is now. */
export type Pair = readonly [wanted: Kept, now: Kept];

/** Pairs what stands in the same place, and gives what is left of both states. What has another UID is another object, though it stands there. */
export const pairByPlace = async (
	wanted: readonly Kept[],
	places: ReadonlyMap<string, Kept>,
	uids: Uids,
): Promise<{
	readonly same: readonly Pair[];
	readonly changed: readonly Pair[];
	readonly missing: readonly Kept[];
	readonly present: readonly Kept[];
}> => {
	const pairs = wanted.flatMap((kept): readonly Pair[] => {
		const other = places.get(kept.href);
		return other ? [[kept, other]] : [];
	});
	const [same, unequal] = split(
		pairs,
		([one, other]) => one.content === other.content,
	);
	const read = await uids(unequal.flat().map(({ text }) => text));
	const [strangers, changed] = split(unequal, ([one, other]) => {
		const [mine, theirs] = [read.get(one.text), read.get(other.text)];
		return mine !== undefined && theirs !== undefined && mine !== theirs;
	});
	const paired = new Set([...same, ...changed].flat());
	return {
		same,
		changed,
		missing: [
			...wanted.filter(({ href }) => !places.has(href)),
			...strangers.map(([one]) => one),
		],
		present: [...places.values()].filter((kept) => !paired.has(kept)),
	};
};

const split = <T>(
	all: readonly T[],
	isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] => [
	all.filter(isFirst),
	all.filter((one) => !isFirst(one)),
];

/** Pairs by UID; texts are read only where two of them may be one object. Of several with one UID each is a pair once, equal ones before the others. */
export const pairByUid = async (
	wanted: readonly Kept[],
	now: readonly Kept[],
	uids: Uids,
): Promise<readonly Pair[]> => {
	if (wanted.length === 0 || now.length === 0) return [];
	const read = await uids([...wanted, ...now].map(({ text }) => text));
	const withUid = (all: readonly Kept[]) =>
		all.flatMap((kept): readonly Named[] => {
			const uid = read.get(kept.text);
			return uid === undefined ? [] : [{ kept, uid }];
		});
	const left = new Set(withUid(wanted));
	const free = new Set(withUid(now));
	return [
		...takePairs(left, free, ({ kept, uid }) => `${kept.content} ${uid}`),
		...takePairs(left, free, ({ uid }) => uid),
	];
};

type Named = { readonly kept: Kept; readonly uid: string };

/** Takes those with the same mark out of both. */
const takePairs = (
	left: Set<Named>,
	free: Set<Named>,
	markOf: (one: Named) => string,
): readonly Pair[] => {
	const marked = Map.groupBy(free, markOf);
	return [...left].flatMap((one): readonly Pair[] => {
		const other = marked.get(markOf(one))?.shift();
		if (!other) return [];
		left.delete(one);
		free.delete(other);
		return [[one.kept, other.kept]];
	});
};
