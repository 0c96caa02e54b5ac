import { Problem } from "../../core/problem.ts";
import { contentMark } from "../../pim/content-mark.ts";
import type { Place } from "./needs.ts";
import { isDone, type Result } from "./result.ts";

/** Reads everything again that a restore did, and gives the keys of what is not as it has to be; null when it cannot be read now. */
export const readBack = async (
	results: readonly Result[],
	placeOf: () => Promise<Place>,
): Promise<ReadonlySet<string> | null> => {
	const done = results.flatMap((result) =>
		result.facts && isDone(result)
			? [{ key: result.key, ...result.facts }]
			: [],
	);
	if (done.length === 0) return new Set();
	return compare(done, placeOf).catch(nullIfAway);
};

type Done = {
	readonly key: string;
	readonly href: string;
	readonly content: string | null;
};

const compare = async (
	done: readonly Done[],
	placeOf: () => Promise<Place>,
): Promise<ReadonlySet<string>> => {
	const { account, collection } = await placeOf();
	const unequal = new Set<string>();
	for (let first = 0; first < done.length; first += batch) {
		const some = done.slice(first, first + batch);
		const there = await marksAt(
			{ account, collection },
			some.map(({ href }) => href),
		);
		for (const { key, href, content } of some)
			if ((there.get(href) ?? null) !== content) unequal.add(key);
	}
	return unequal;
};

const batch = 100;

/** The marks of what stands at some places. */
export const marksAt = async (
	{ account, collection }: Place,
	hrefs: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
	const objects = await account.read(collection, hrefs);
	return new Map(objects.map(({ href, text }) => [href, contentMark(text)]));
};

/** What was done stays done and has to be told, whatever its server says by now. */
export const nullIfAway = (error: unknown): null => {
	if (error instanceof Problem) return null;
	throw error;
};
