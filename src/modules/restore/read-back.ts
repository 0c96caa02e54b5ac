import { contentMark } from "../../pim/content-mark.ts";
import type { Place } from "./needs.ts";
import type { Result } from "./result.ts";

/** Reads everything again that a restore did, and gives the keys of what is not as it has to be. */
export const readBack = async (
	results: readonly Result[],
	{ account, collection }: Place,
): Promise<ReadonlySet<string>> => {
	const done = results.flatMap(({ key, outcome, facts }) =>
		facts && (outcome === "done" || outcome === "already")
			? [{ key, ...facts }]
			: [],
	);
	const unequal = new Set<string>();
	for (let first = 0; first < done.length; first += batch) {
		const some = done.slice(first, first + batch);
		const objects = await account.read(
			collection,
			some.map(({ href }) => href),
		);
		const there = new Map(
			objects.map(({ href, text }) => [href, contentMark(text)]),
		);
		for (const { key, href, content } of some)
			if ((there.get(href) ?? null) !== content) unequal.add(key);
	}
	return unequal;
};

const batch = 100;
