import { dayOf } from "./ai/calendar.ts";
import { attempt } from "./core/attempt.ts";
import type { Log } from "./core/log.ts";
import { Problem } from "./core/problem.ts";
import type { View } from "./core/view.ts";
import { alertView } from "./modules/watch/alert-view.ts";
import { judge } from "./modules/watch/judge.ts";
import { type Subject, subjects, type Watch } from "./modules/watch/watch.ts";
import type { Store } from "./store/store.ts";
import type { provideWatching } from "./watch-status.ts";

type Parts = Pick<
	ReturnType<typeof provideWatching>,
	"watchReading" | "watchStatus" | "watchTell"
> & {
	readonly store: Pick<Store, "samples" | "watches">;
	/** Does work whose calls wait behind those of people. */
	readonly background: <T>(work: () => Promise<T>) => Promise<T>;
	/** The organisation's zone. */
	readonly zone: string;
	readonly log: Log;
	readonly now: () => number;
};

const minute = 60_000;
const shortest = 5 * minute;
const longest = 6 * 60 * minute;
/** Readings are taken in the morning, so that an alert does not come at night. */
const morning = 7;

/** Makes the daily round, called about every minute: it takes the reading of the day once (at once after a start that finds none), and tells of what fills up. A failed reading is tried again after pauses that grow. */
export const createWatching = (parts: Parts): (() => Promise<void>) => {
	const pauses = new Map<string, { readonly tries: number; next: number }>();
	let isFirst = true;
	const later = (key: string): void => {
		const tries = (pauses.get(key)?.tries ?? 0) + 1;
		const pause = Math.min(longest, shortest * 2 ** (tries - 1));
		pauses.set(key, { tries, next: parts.now() + pause });
	};
	/** Does something unless it is to wait, and again later when it answers false. */
	const unlessPaused = async (
		key: string,
		work: () => Promise<boolean>,
	): Promise<void> => {
		if (parts.now() < (pauses.get(key)?.next ?? 0)) return;
		if (await work()) pauses.delete(key);
		else later(key);
	};
	/** The reading each watch was last judged by (ms). */
	const judged = new Map<string, number>();
	const judgeOnce = async (watch: Watch): Promise<void> => {
		const last = await parts.store.samples.last(watch.of);
		if (last === null || judged.get(watch.id) === last.at) return;
		await unlessPaused(watch.id, () => look(parts, watch));
		if (!pauses.has(watch.id)) judged.set(watch.id, last.at);
	};
	return async () => {
		const { now, zone, store } = parts;
		const wanted = isFirst || hourOf(now(), zone) >= morning;
		isFirst = false;
		// A failed one is tried again at night, too.
		for (const of of subjects)
			if (wanted || pauses.has(of))
				await unlessPaused(of, () => sample(parts, of));
		for (const watch of await store.watches.list()) await judgeOnce(watch);
	};
};

/** False when it has to be tried again. */
const sample = async (parts: Parts, of: Subject): Promise<boolean> => {
	const { store, log, now, zone } = parts;
	const at = now();
	const day = dayOf(at, zone);
	if (await store.samples.has(of, day)) return true;
	const read = await attempt(log, () =>
		parts.background(() => parts.watchReading(of)),
	);
	if (read.kind === "problem") {
		const problem = read.problem.code;
		log({ event: "sample", of, outcome: "later", problem });
		return false;
	}
	const isOurs = await store.samples.add({ of, day, at, ...read.value });
	if (isOurs) log({ event: "sample", of, outcome: "taken" });
	return true;
};

/** Tells of a watch where something is due; false when it has to be tried again. */
const look = async (parts: Parts, watch: Watch): Promise<boolean> => {
	const { log } = parts;
	const { of } = watch;
	const done = await attempt(log, () =>
		parts.background(() => tellWhatIsDue(parts, watch)),
	);
	if (done.kind === "problem") {
		const problem = done.problem.code;
		log({ event: "alert", of, outcome: "later", problem });
		return false;
	}
	if (done.value === "told") log({ event: "alert", of, outcome: "shown" });
	return done.value !== "taken";
};

/** `taken` when somebody else is telling it just now. */
const tellWhatIsDue = async (
	parts: Parts,
	watch: Watch,
): Promise<"told" | "nothing" | "taken"> => {
	const { now, store } = parts;
	const { watches } = store;
	const status = await parts.watchStatus(watch.of, watch.at);
	const judged = async () => {
		const told = await watches.told(watch.id);
		return judge(watch, status.reading, status.full, told, now());
	};
	const { due, marks, forget } = await judged();
	await watches.forget(watch.id, forget);
	if (due === null) return "nothing";
	if (!(await watches.take(watch.id, due, now()))) return "taken";
	// Another process may have told it between our look and our turn.
	if ((await judged()).due !== due) return "nothing";
	await tell(parts, watch, (isLost) =>
		alertView(watch, status, due, now(), isLost),
	);
	await watches.tell(watch.id, marks, now());
	return "told";
};

/** Where the channel does not take us any more, the admins read it. */
const tell = async (
	{ watchTell }: Parts,
	watch: Watch,
	view: (isLost: boolean) => View,
): Promise<void> =>
	watchTell(watch, view(false)).catch((error: unknown) => {
		const isLost =
			error instanceof Problem && error.code === "not-in-conversation";
		if (!isLost || watch.to === null) throw error;
		return watchTell({ to: null }, view(true));
	});

const hourOf = (now: number, zone: string): number =>
	Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).hour;
