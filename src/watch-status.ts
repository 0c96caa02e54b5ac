import type { Account, Actor } from "./core/actor.ts";
import { attempt } from "./core/attempt.ts";
import type { Announcer } from "./core/chat.ts";
import { allowed } from "./core/decide.ts";
import type { Log } from "./core/log.ts";
import { Problem } from "./core/problem.ts";
import { say, type Text } from "./core/text.ts";
import type { View } from "./core/view.ts";
import type { KsuiteDriver } from "./drivers/drivers.ts";
import { createDeciders } from "./modules/people/deciders.ts";
import type { Plans, PlanUse } from "./modules/plans/plans.ts";
import {
	allowance,
	type PlanName,
	planNames,
	smallestLegal,
	userCeiling,
} from "./modules/plans/rules.ts";
import { usedOf } from "./modules/storage/amounts.ts";
import { growthOf } from "./modules/storage/growth.ts";
import {
	oneADay,
	type StorageHistory,
} from "./modules/storage/growth-history.ts";
import { growthLine } from "./modules/storage/growth-line.ts";
import type {
	Offer,
	Reading,
	ReadStatus,
	Status,
	Subject,
	Watch,
} from "./modules/watch/watch.ts";
import type { Store } from "./store/store.ts";

type Parts = {
	readonly store: Pick<Store, "samples" | "links">;
	readonly ksuite: KsuiteDriver;
	readonly announcer: Announcer;
	readonly planUse: () => Promise<PlanUse>;
	readonly storageHistory: StorageHistory;
	readonly who: (account: Account) => Promise<Actor>;
	readonly log: Log;
	readonly now: () => number;
};

const historyDays = 90;
const dayLength = 86_400_000;

/** What watches need of everything else: readings, how things stand, and the way to who is told. */
export const provideWatching = (parts: Parts) => {
	const readings = readingsOf(parts.ksuite);
	return {
		watchReading: async (of: Subject): Promise<Reading> => {
			const { doubt: _, ...reading } = await readings[of]();
			return reading;
		},
		watchStatus: createReadStatus(parts, readings),
		watchTell: createTell(parts),
	};
};

/** `doubt` says in words why a number is not sure. */
type Doubted = Reading & { readonly doubt: Text | null };
type Readings = Readonly<Record<Subject, () => Promise<Doubted>>>;

const readingsOf = ({ storage, users, mail }: KsuiteDriver): Readings => ({
	storage: async () => {
		const state = await storage.read();
		const { pool: allowed, trash } = state;
		return { used: usedOf(state), allowed, trash, doubt: null };
	},
	seats: async () => {
		const { used, bought, sure } = await users.seats();
		const doubt = sure ? null : say("seats.note-derived");
		return { used, allowed: bought, trash: null, doubt };
	},
	addresses: async () => {
		const { used, allowed } = await mail.quota();
		return { used, allowed, trash: null, doubt: null };
	},
});

const createReadStatus =
	(parts: Parts, readings: Readings): ReadStatus =>
	async (of, at) => {
		const [{ doubt, ...reading }, points, offers] = await Promise.all([
			readings[of](),
			of === "storage"
				? parts.storageHistory(historyDays)
				: parts.store.samples.since(of, parts.now() - historyDays * dayLength),
			offersOf(parts, of, at),
		]);
		const now = parts.now();
		const history = oneADay([{ at: now, used: reading.used }], points);
		return {
			of,
			reading,
			offers,
			points: history.map((one) => [one.at, one.used] as const),
			...(of === "storage"
				? growing(history, reading, now)
				: { growth: doubt, full: null }),
		};
	};

const growing = (
	history: Parameters<typeof growthOf>[0],
	{ used, allowed }: Reading,
	now: number,
): Pick<Status, "growth" | "full"> => {
	const growth = growthOf(history, allowed, now);
	const isFull = allowed - used <= 0;
	const full = growth.kind === "growing" ? growth.full : null;
	return { growth: growthLine(growth, isFull), full };
};

/** An alert is told also where the plan cannot be read. */
const offersOf = async (
	{ ksuite: { plans }, planUse, log }: Parts,
	of: Subject,
	at: readonly number[],
): Promise<readonly Offer[]> => {
	const read = await attempt(log, () => possible(plans, planUse, of, at));
	return read.kind === "ok" ? read.value : [];
};

/** More users of the same plan, and the next plan: the smallest legal number of users under which less is used than the lowest threshold. */
const possible = async (
	plans: Plans,
	planUse: () => Promise<PlanUse>,
	of: Subject,
	at: readonly number[],
): Promise<readonly Offer[]> => {
	const [state, rules, use] = await Promise.all([
		plans.read(),
		plans.rules(),
		planUse(),
	]);
	const share = Math.min(100, ...at) / 100;
	const least = (plan: PlanName, from: number): readonly Offer[] => {
		const rule = rules[plan];
		const first = Math.max(from, smallestLegal(rule, use).users);
		for (let users = first; users <= userCeiling; users += 1)
			if (use[of] < share * allowance(rule, users)[of])
				return [{ plan, users }];
		return [];
	};
	const next = planNames[planNames.indexOf(state.plan) + 1];
	return [
		...least(state.plan, state.users + 1),
		...(next === undefined || of === "seats" ? [] : least(next, 1)),
	];
};

const createTell = ({ store, announcer, who, now }: Parts) => {
	const deciders = createDeciders(store.links, who);
	return async ({ to }: Pick<Watch, "to">, view: View): Promise<void> => {
		if (to !== null)
			return announcer.announce({ kind: "channel", channel: to.channel }, view);
		const isAdmin = ({ grants }: Actor) =>
			allowed(grants, "admin", "storage watch", now());
		const accounts = await deciders(isAdmin, false);
		const told = await Promise.allSettled(
			accounts.map((account) =>
				announcer.announce({ kind: "person", account }, view),
			),
		);
		// Who was told is not told again because of one who could not be.
		if (!told.some(({ status }) => status === "fulfilled"))
			throw new Problem("unavailable");
	};
};
