import { setTimeout as sleep } from "node:timers/promises";
import type { Limits } from "./settings.ts";

/** Why a call was broken off. */
export type Broken = "stopped" | "first" | "idle" | "total";

/** Watches over one question: patience for the first chunk, between chunks, and in all. */
export type Watch = {
	readonly signal: AbortSignal;
	readonly broken: () => Broken | null;
	/** A new attempt starts; the wait for its first chunk begins. */
	readonly start: () => void;
	/** A chunk came; the next must come within `ms`. */
	readonly beat: (ms?: number) => void;
	/** Waits; ends early when broken off. */
	readonly pause: (ms: number) => Promise<void>;
	readonly close: () => void;
};

/** Starts the total clock; must be closed. The library's own timeout ends with the headers, so a stalled stream would hang for ever. */
export const openWatch = (limits: Limits, outer: AbortSignal): Watch => {
	const inner = new AbortController();
	let why: Broken | null = null;
	let timer: NodeJS.Timeout | null = null;
	const breakOff = (reason: Broken): void => {
		why ??= reason;
		inner.abort();
	};
	const arm = (ms: number, reason: Broken): void => {
		if (timer !== null) clearTimeout(timer);
		timer = setTimeout(() => breakOff(reason), ms);
	};
	const stop = (): void => breakOff("stopped");
	const total = setTimeout(() => breakOff("total"), limits.total);
	outer.addEventListener("abort", stop, { once: true });
	if (outer.aborted) stop();
	return {
		signal: inner.signal,
		broken: () => why,
		start: () => arm(limits.first, "first"),
		beat: (ms = limits.idle) => arm(ms, "idle"),
		pause: async (ms) => {
			if (timer !== null) clearTimeout(timer);
			await sleep(ms, undefined, { signal: inner.signal }).catch(() => null);
		},
		close: () => {
			clearTimeout(total);
			if (timer !== null) clearTimeout(timer);
			outer.removeEventListener("abort", stop);
		},
	};
};
