import Bottleneck from "bottleneck";
import type { Log } from "../../core/log.ts";
import { Problem, type ProblemCode } from "../../core/problem.ts";

/** Runs a call of Slack's Web API at the pace of its method; a failure is logged by its code and becomes the Problem that `means` names for the code, `unavailable` where nothing is said. */
export type SlackPace = <T>(
	method: string,
	key: string,
	call: () => Promise<T>,
	means?: Meaning,
) => Promise<T>;

/** What an error code of Slack means for a person. */
export type Meaning = (code: string) => ProblemCode;

/** Makes the pace: messages about one a second for each channel in short bursts, `updates` for changed ones, other methods by Slack's tiers a minute. */
export const createSlackPace = (log: Log, updates: Minute): SlackPace => {
	const posts = new Bottleneck.Group({
		...perMinute(60),
		reservoir: 10,
		timeout: 120_000,
	});
	const methods = new Bottleneck.Group(perMinute(50));
	const quicker = new Bottleneck.Group(perMinute(100));
	const views = new Bottleneck(perMinute(100));
	const limiterOf = (method: string, key: string): Pick<Minute, "schedule"> => {
		if (method === "chat.postMessage") return posts.key(key);
		if (method === "chat.update") return updates;
		if (method.startsWith("views.")) return views;
		return (tierFour.has(method) ? quicker : methods).key(method);
	};
	return async (method, key, call, means = () => "unavailable") => {
		try {
			return await limiterOf(method, key).schedule(call);
		} catch (error) {
			const code = codeOf(error);
			log({ event: "slack", what: "failed", method, code });
			throw new Problem(means(code));
		}
	};
};

const tierFour = new Set(["files.info", "chat.postEphemeral"]);

/** Does calls in order, few of them at a time. */
export type Few = <T>(call: () => Promise<T>) => Promise<T>;

/** Makes it for at most so many at a time. */
export const createFew = (most: number): Few => {
	const limiter = new Bottleneck({ maxConcurrent: most });
	return (call) => limiter.schedule(call);
};

/** Lets through at most so many calls in any minute, all at once if they come so. */
export type Minute = {
	/** Waits for a call to be left. */
	readonly schedule: <T>(call: () => Promise<T>) => Promise<T>;
	/** How many calls are left now. */
	readonly left: () => Promise<number>;
};

/** Makes the limiter of one method. */
export const createMinute = (most: number): Minute => {
	const limiter = new Bottleneck({ reservoir: most });
	return {
		schedule: (call) =>
			limiter.schedule(() => {
				giveBack(limiter);
				return call();
			}),
		left: async () => (await limiter.currentReservoir()) ?? 0,
	};
};

/** Does a call if one is left now, else answers null; a call with `over` takes up its place until a minute after that. */
export type NowOrNever = <T>(
	call: () => Promise<T>,
	over?: Promise<unknown>,
) => Promise<T | null>;

/** Makes the limiter of a method whose calls are better left out than late. */
export const createNowOrNever = (most: number): NowOrNever => {
	const limiter = new Bottleneck({
		reservoir: most,
		highWater: 0,
		strategy: Bottleneck.strategy.OVERFLOW,
	});
	return async (call, over = Promise.resolve()) => {
		let isLeft = false;
		try {
			return await limiter.schedule(() => {
				isLeft = true;
				void over.then(() => giveBack(limiter));
				return call();
			});
		} catch (error) {
			if (isLeft) throw error;
			return null;
		}
	};
};

/** A call counts for a minute from when it is made, and a little longer, as it takes its time to arrive. */
const giveBack = (limiter: Bottleneck): void => {
	setTimeout(() => void limiter.incrementReservoir(1), 61_000).unref();
};

const perMinute = (calls: number) => ({
	reservoir: calls,
	reservoirIncreaseAmount: Math.ceil(calls / 12),
	reservoirIncreaseInterval: 5000,
	reservoirIncreaseMaximum: calls,
	maxConcurrent: 10,
});

/** Slack's short error code (`channel_not_found`), or the kind of failure; never a message. */
export const codeOf = (error: unknown): string => {
	const data: unknown = isRecord(error) ? error.data : null;
	const code: unknown = isRecord(data) ? data.error : null;
	if (typeof code === "string")
		return code.replaceAll(/[^a-z_]/gu, "").slice(0, 60);
	return error instanceof Error ? error.name : "unknown";
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === "object" && value !== null;
