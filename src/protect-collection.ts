import { attempt } from "./core/attempt.ts";
import type { Log } from "./core/log.ts";
import type { Damage } from "./modules/restore/points.ts";
import { keptPoints } from "./modules/restore/retention.ts";
import { takePoint } from "./modules/restore/take-point.ts";
import type { Holder, PimAccount } from "./pim/account.ts";
import type { Collection } from "./pim/collection.ts";
import type { Store } from "./store/store.ts";

/** What looking after points needs. */
export type Protection = {
	readonly store: Pick<Store, "points" | "caring">;
	/** Does work whose calls wait behind those of people. */
	readonly background: <T>(work: () => Promise<T>) => Promise<T>;
	/** The organisation's zone. */
	readonly zone: string;
	readonly log: Log;
	readonly now: () => number;
};

type Given = {
	readonly holder: Holder;
	readonly account: PimAccount;
	readonly collection: Collection;
};

/** Who began a collection and went silent is not waited for longer (ms). */
const patience = 3_600_000;
const verifiedFor = 7 * 24 * 3_600_000;

/** Takes the point of a night of one collection, prunes what is kept no longer, and reads everything again once a week; false when it has to be tried again, or somebody else is at it. */
export const protectCollection = async (
	parts: Protection,
	given: Given,
	night: string,
): Promise<boolean> => {
	const { holder, account, collection } = given;
	const { store, log, now } = parts;
	const { points, caring } = store;
	const { id } = await points.open(holder, account.key, collection);
	const careOf = async () =>
		(await caring.list()).find(({ source }) => source === id);
	if ((await careOf())?.night === night) return true;
	if (!(await caring.take(id, now(), now() + patience))) return false;
	// Another process may have done it between our look and our turn.
	const care = await careOf();
	if (care?.night === night) {
		await caring.done(id, {});
		return true;
	}
	const done = await attempt(log, () =>
		protect(parts, given, id, care?.verified ?? null),
	);
	if (done.kind === "ok") {
		await caring.done(id, { night, ...done.value });
		return true;
	}
	const problem = done.problem.code;
	const outcome = problem === "sync-doubtful" ? "doubtful" : "later";
	log({ event: "point", source: id, outcome, problem });
	await caring.done(id, {});
	return false;
};

const protect = async (
	parts: Protection,
	given: Given,
	source: string,
	verified: number | null,
): Promise<{ readonly verified?: number; readonly damaged?: number }> => {
	const { store, log, now, zone } = parts;
	const { points } = store;
	const { changed, number } = await take(parts, given, []);
	const outcome = changed > 0 || number === 1 ? "taken" : "unchanged";
	log({ event: "point", source, outcome });
	const all = await points.list(source);
	const kept = keptPoints(all, now(), zone);
	const old = all.map((one) => one.number).filter((one) => !kept.has(one));
	await points.prune(source, old);
	if (verified !== null && now() - verified < verifiedFor) return {};
	const damage = await points.verify(source);
	if (damage.length > 0) log({ event: "point", source, outcome: "damaged" });
	const left = await mend(parts, given, source, damage);
	return { verified: now(), damaged: left.length };
};

/** Objects that are still the same at their server are read again. */
const mend = async (
	parts: Protection,
	given: Given,
	source: string,
	damage: readonly Damage[],
): Promise<readonly Damage[]> => {
	if (damage.length === 0) return damage;
	await take(parts, given, [...new Set(damage.flatMap(({ hrefs }) => hrefs))]);
	return parts.store.points.verify(source);
};

const take = (
	{ store, background, now }: Protection,
	{ holder, account, collection }: Given,
	again: readonly string[],
) => {
	const needs = { points: store.points, now, again };
	return background(() =>
		takePoint(needs, holder, account, collection, "nightly"),
	);
};
