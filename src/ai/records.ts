import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../core/problem.ts";
import { plain } from "./allowed.ts";
import { type Capability, readCapability } from "./capability.ts";
import { type Askable, createEndpoint } from "./endpoint.ts";
import type { Pace } from "./pace.ts";
import { createProbe } from "./probe.ts";
import { isRefusal } from "./refusal.ts";
import type { Endpoint, Limits } from "./settings.ts";
import { createSlots } from "./slots.ts";

/** An endpoint that was recognised: its record, its turns and its voice. */
export type Known = {
	readonly capability: Capability;
	readonly pace: Pace;
	readonly askable: Askable;
};

/** The endpoints recognised so far; each is looked at once, and again after it failed. */
export type Records = {
	/** Waits while the server loads its model. Problems of `readCapability`, `stopped`. */
	readonly get: (endpoint: Endpoint, signal: AbortSignal) => Promise<Known>;
	/** Looks once, now, without waiting for a load. */
	readonly look: (endpoint: Endpoint) => Promise<Capability>;
	readonly known: (endpoint: Endpoint) => Capability | null;
	/** Forgets an endpoint, so that it is looked at anew. */
	readonly forget: (endpoint: Endpoint) => void;
};

/** An empty cache of records. */
export const createRecords = (limits: Limits): Records => {
	const records = new Map<string, Known>();
	const nameOf = ({ baseUrl, model }: Endpoint): string =>
		`${plain(baseUrl)} ${model ?? ""}`;
	// Somebody may have been faster while we looked: there is one line only.
	const keep = (endpoint: Endpoint, capability: Capability): Known => {
		const there = records.get(nameOf(endpoint));
		if (there !== undefined) return there;
		const record: Known = {
			capability,
			pace: createSlots(capability.slots),
			askable: createEndpoint(endpoint, capability, limits),
		};
		records.set(nameOf(endpoint), record);
		return record;
	};
	return {
		get: async (endpoint, signal) =>
			records.get(nameOf(endpoint)) ??
			keep(endpoint, await whenLoaded(endpoint, limits.first, signal)),
		look: async (endpoint) =>
			keep(endpoint, await read(endpoint, limits.first)).capability,
		known: (endpoint) => records.get(nameOf(endpoint))?.capability ?? null,
		forget: (endpoint) => records.delete(nameOf(endpoint)),
	};
};

const patience = 5000;
const pauseWhileLoading = 500;

const read = (
	{ baseUrl, apiKey, model }: Endpoint,
	ms: number,
): Promise<Capability> =>
	readCapability(
		plain(baseUrl),
		createProbe(Math.min(patience, ms), apiKey),
		model,
	);

const whenLoaded = async (
	endpoint: Endpoint,
	ms: number,
	signal: AbortSignal,
): Promise<Capability> => {
	const until = performance.now() + ms;
	for (;;) {
		try {
			return await read(endpoint, ms);
		} catch (error) {
			if (!isRefusal(error, "loading") || performance.now() > until)
				throw error;
		}
		await sleep(pauseWhileLoading, undefined, { signal }).catch(() => {
			throw new Problem("stopped");
		});
	}
};
