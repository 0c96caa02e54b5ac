import { Problem } from "../core/problem.ts";
import type { PimAccount } from "./account.ts";
import type { Collection, Kind } from "./collection.ts";

/** The one calendar or address book (either with null) that a text means: by its id, else its whole name, else the only one whose name begins so. Problems: `not-found`, `collection-ambiguous` (with the names). */
export const findCollection = async (
	account: PimAccount,
	kind: Kind | null,
	text: string,
): Promise<Collection> => {
	const all = (await account.collections()).filter(
		(collection) => kind === null || collection.kind === kind,
	);
	const found = nearest(all, text);
	const [only, second] = found;
	if (!only) throw new Problem("not-found");
	if (second)
		throw new Problem("collection-ambiguous", {
			names: { series: found.slice(0, 5).map(({ name }) => name.slice(0, 80)) },
		});
	return only;
};

const nearest = (
	all: readonly Collection[],
	text: string,
): readonly Collection[] => {
	const wanted = plain(text);
	const named = (fits: (name: string) => boolean) =>
		all.filter(({ name }) => fits(plain(name)));
	const levels = [
		() => all.filter(({ id }) => id === text),
		() => all.filter(({ name }) => name === text),
		() => named((name) => name === wanted),
		() => named((name) => wanted !== "" && name.startsWith(wanted)),
	];
	for (const level of levels) {
		const found = level();
		if (found.length > 0) return found;
	}
	return [];
};

const plain = (text: string): string =>
	text.normalize("NFC").trim().toLowerCase().replaceAll(/\s+/gu, " ");
