import { attempt } from "./core/attempt.ts";
import { Problem } from "./core/problem.ts";
import type { Source } from "./modules/restore/points.ts";
import { keptDays } from "./modules/restore/retention.ts";
import type { Accounts, Holder } from "./pim/account.ts";
import { holderKey } from "./pim/holder-key.ts";
import { type Protection, protectCollection } from "./protect-collection.ts";

type Parts = Protection & { readonly accounts: Accounts };

const hour = 3_600_000;
const shortest = 5 * 60_000;
const longest = 6 * hour;
/** Points are taken after this hour, when few people change anything. */
const firstHour = 2;
/** So many accounts are read at once. */
const atOnce = 3;

/** Makes the nightly round, called about every minute: it takes a point of every collection of everybody once after 02:00, and soon after an account was connected. What fails is tried again after pauses that grow. */
export const createProtecting = (parts: Parts): (() => Promise<void>) => {
	const { accounts, store, log, now, zone } = parts;
	const looked = new Map<string, { readonly night: string; at: number }>();
	const pauses = new Map<string, { readonly tries: number; next: number }>();
	const isDue = (key: string, night: string): boolean => {
		if (now() < (pauses.get(`${night} ${key}`)?.next ?? 0)) return false;
		const last = looked.get(key);
		return last?.night !== night || now() - last.at >= hour;
	};
	const visit = async (holder: Holder, night: string): Promise<void> => {
		const key = holderKey(holder);
		const done = await attempt(log, () => protectHolder(parts, holder, night));
		if (done.kind === "problem") {
			const { code } = done.problem;
			const outcome = code === "sync-doubtful" ? "doubtful" : "later";
			log({ event: "point", source: null, outcome, problem: code });
		}
		if (done.kind === "ok" && done.value) {
			looked.set(key, { night, at: now() });
			return;
		}
		const tries = (pauses.get(`${night} ${key}`)?.tries ?? 0) + 1;
		const pause = Math.min(longest, shortest * 2 ** (tries - 1));
		pauses.set(`${night} ${key}`, { tries, next: now() + pause });
	};
	let tidied: string | null = null;
	return async () => {
		const night = nightOf(now(), zone);
		for (const key of [...pauses.keys()])
			if (!key.startsWith(`${night} `)) pauses.delete(key);
		const holders = await accounts.holders();
		const due = holders.filter((holder) => isDue(holderKey(holder), night));
		const work = due.values();
		await Promise.all(
			Array.from({ length: atOnce }, async () => {
				for (const holder of work) await visit(holder, night);
			}),
		);
		if (tidied === night) return;
		const keys = new Set(holders.map(holderKey));
		for (const source of await store.points.sources())
			if (!keys.has(holderKey(source.holder))) await miss(parts, source);
		tidied = night;
	};
};

/** False when something of it has to be tried again. */
const protectHolder = async (
	parts: Parts,
	holder: Holder,
	night: string,
): Promise<boolean> => {
	const { accounts, store, background } = parts;
	const account = await accounts.of(holder);
	const sources = await store.points.sources(holder);
	const [own, others] = split(
		sources,
		({ account: key }) => key === account?.key,
	);
	for (const source of others) await miss(parts, source);
	if (account === null || !(await isDueTonight(parts, own, night))) return true;
	const collections = await background(account.collections);
	const ids = new Set(collections.map(({ id }) => id));
	// An account that shows nothing at all may not have been read.
	if (ids.size === 0 && own.some(({ missing }) => missing === null))
		throw new Problem("sync-doubtful");
	for (const source of own)
		if (!ids.has(source.collection.id)) await miss(parts, source);
	let isDone = true;
	for (const collection of collections) {
		const given = { holder, account, collection };
		if (!(await protectCollection(parts, given, night))) isDone = false;
	}
	return isDone;
};

const isDueTonight = async (
	{ store }: Parts,
	sources: readonly Source[],
	night: string,
): Promise<boolean> => {
	const there = sources.filter(({ missing }) => missing === null);
	if (there.length === 0) return true;
	const cares = await store.caring.list();
	const done = new Set(
		cares.filter((care) => care.night === night).map(({ source }) => source),
	);
	return there.some(({ id }) => !done.has(id));
};

/** A collection that is gone keeps its points for as long as points are kept. */
const miss = async (
	{ store, now }: Parts,
	{ id, missing }: Source,
): Promise<void> => {
	if (missing === null) await store.points.miss(id, now());
	else if (now() - missing > keptDays * 24 * hour)
		await store.points.forget(id);
};

const split = <T>(
	all: readonly T[],
	isFirst: (one: T) => boolean,
): readonly [readonly T[], readonly T[]] => [
	all.filter(isFirst),
	all.filter((one) => !isFirst(one)),
];

/** The day of the last night that has begun. */
const nightOf = (now: number, zone: string): string => {
	const local =
		Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
	const date = local.toPlainDate();
	return (
		local.hour < firstHour ? date.subtract({ days: 1 }) : date
	).toString();
};
