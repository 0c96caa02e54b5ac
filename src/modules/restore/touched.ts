import { aimOf } from "./aim.ts";
import type { Begun, Restore } from "./draft.ts";
import type { Place, Restoring } from "./needs.ts";
import { openState } from "./open-state.ts";
import type { Planned } from "./plan.ts";
import { marksAt, nullIfAway } from "./read-back.ts";
import { isDone, type Result, resultsOf } from "./result.ts";
import { accountOf } from "./whose.ts";

/** What a restore did, by place, with the mark of what it left there (null: nothing). What it began without knowing how it ended counts where it stands as it would have left it. */
export const touchedBy = async (
	restore: Restore,
	begun: Begun,
	needs: Restoring,
): Promise<ReadonlyMap<string, string | null>> => {
	const results = resultsOf((await needs.jobs.steps(begun.request)) ?? []);
	const sure = results.flatMap((result) =>
		isDone(result) && result.facts
			? [[result.facts.href, result.facts.content] as const]
			: [],
	);
	const unsure = results.filter(
		(result) =>
			result.hasBegun && !isDone(result) && result.facts?.isConflict !== true,
	);
	const found =
		unsure.length === 0
			? null
			: await foundOf(unsure, restore, begun, needs).catch(nullIfAway);
	const later = found ? await laterThan(restore, begun, needs) : new Set();
	const own = (found ?? []).filter(([href]) => !later.has(href));
	return new Map([...own, ...sure]);
};

/** What another restore did since is not of this one. */
const laterThan = async (
	{ id, person }: Restore,
	{ at, target }: Begun,
	{ restores, jobs }: Restoring,
): Promise<ReadonlySet<string>> => {
	const hrefs = new Set<string>();
	for (const { id: other, begun } of await restores.of(person)) {
		if (other === id || begun?.target !== target || begun.at < at) continue;
		for (const result of resultsOf((await jobs.steps(begun.request)) ?? []))
			if (isDone(result) && result.facts) hrefs.add(result.facts.href);
	}
	return hrefs;
};

type Touched = readonly [href: string, content: string | null];

const foundOf = async (
	unsure: readonly Result[],
	restore: Restore,
	begun: Begun,
	needs: Restoring,
): Promise<readonly Touched[]> => {
	const target = await needs.points.source(begun.target);
	if (target === null) return [];
	const place: Place = {
		account: await accountOf(restore.holder, needs),
		collection: target.collection.id,
	};
	const { planned } = await openState(restore, needs);
	const byKey = new Map(planned.map((one) => [one.item.key, one]));
	const plans = unsure.flatMap(({ key }) => byKey.get(key) ?? []);
	const found: Touched[] = [];
	for (let first = 0; first < plans.length; first += batch)
		found.push(
			...(await standing(
				plans.slice(first, first + batch),
				restore,
				place,
				needs,
			)),
		);
	return found;
};

const batch = 100;

/** Those that stand as the restore would have left them. */
const standing = async (
	plans: readonly Planned[],
	restore: Restore,
	place: Place,
	{ points }: Restoring,
): Promise<readonly Touched[]> => {
	const aims = await Promise.all(
		plans.map((one) => aimOf(one, restore, place, points).catch(nullIfAway)),
	);
	const wanted = aims.flatMap((aim): readonly Touched[] =>
		aim === null ? [] : [[aim.href, aim.content]],
	);
	const marks = await marksAt(
		place,
		wanted.map(([href]) => href),
	);
	return wanted.filter(
		([href, content]) => (marks.get(href) ?? null) === content,
	);
};
