import type { Holder, PimAccount } from "../../pim/account.ts";
import type { Collection, Kind } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import type { Restoring } from "./needs.ts";
import type { Source } from "./points.ts";

/** A collection by its points; `collection` is null when it is gone at its server, and only its points are left. */
export type Found = {
	readonly source: Source;
	readonly collection: Collection | null;
};

/** The collection that a text means, of those that are there and those that are gone but have points: by id, else by name; of two with one name the one that is there. Problems: those of {@link findCollection}. */
export const findSource = async (
	{ kind, name }: { readonly kind: Kind | null; readonly name: string },
	holder: Holder,
	account: PimAccount,
	{ points }: Pick<Restoring, "points">,
): Promise<Found> => {
	const all = await account.collections();
	const ids = new Set(all.map(({ id }) => id));
	const known = (await points.sources(holder)).filter(
		({ collection }) => kind === null || collection.kind === kind,
	);
	const lost = known.filter(
		(source) =>
			source.account !== account.key || !ids.has(source.collection.id),
	);
	const isThere = all.some(
		(one) =>
			(kind === null || one.kind === kind) &&
			(one.id === name || one.name === name),
	);
	const gone = isThere ? lost.filter(({ id }) => id === name) : lost;
	const found = latest(gone, name);
	if (found) return { source: found, collection: null };
	const collection = await findCollection(account, kind, name);
	const source = await points.open(holder, account.key, collection);
	return { source, collection };
};

/** Of several with one name the one that went last. */
const latest = (lost: readonly Source[], name: string): Source | undefined => {
	const when = ({ missing }: Source) => missing ?? Number.MAX_SAFE_INTEGER;
	const [byId, byName] = [
		lost.filter(({ id }) => id === name),
		lost.filter(({ collection }) => plain(collection.name) === plain(name)),
	];
	return (byId.length > 0 ? byId : byName).toSorted(
		(a, b) => when(b) - when(a),
	)[0];
};

const plain = (text: string): string =>
	text.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/gu, " ");
