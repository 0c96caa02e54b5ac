import { setTimeout as sleep } from "node:timers/promises";
import { Problem } from "../core/problem.ts";
import { type Capability, readCapability } from "./capability.ts";
import { type Askable, createEndpoint } from "./endpoint.ts";
import { findBase } from "./find-base.ts";
import { createLearned, type Learned } from "./learned.ts";
import type { Pace } from "./pace.ts";
import { createProbe } from "./probe.ts";
import { isRefusal } from "./refusal.ts";
import type { Endpoint, Limits } from "./settings.ts";
import { createSlots } from "./slots.ts";
import { createTokenize, type Tokenize } from "./tokenize.ts";

/** A model at an endpoint that was recognised: its record, its turns and its voice. */
export type Known = {
	readonly capability: Capability;
	readonly learned: Learned;
	readonly pace: Pace;
	readonly askable: Askable;
	readonly tokenize: Tokenize;
};

/** The endpoints recognised so far; each is looked at once, and again after it failed. */
export type Records = {
	/** Waits up to `patience` ms while the server loads its model. Problems of `readCapability`, `stopped`. */
	readonly get: (
		endpoint: Endpoint,
		signal: AbortSignal,
		patience: number,
	) => Promise<Known>;
	/** Looks once, now, without waiting for a load. */
	readonly look: (endpoint: Endpoint) => Promise<Known>;
	readonly known: (endpoint: Endpoint) => Known | null;
	/** Forgets an endpoint, so that it is looked at anew. */
	readonly forget: (endpoint: Endpoint) => void;
};

/** An empty cache of records. */
export const createRecords = (limits: Limits): Records => {
	const records = new Map<string, Known>();
	const turns = createTurnsByPlace();
	// Somebody may have been faster while we looked: there is one record only.
	const keep = (endpoint: Endpoint, capability: Capability): Known => {
		const there = records.get(nameOf(endpoint));
		if (there !== undefined && !isBlind(there)) return there;
		const learned = there?.learned ?? createLearned();
		learned.looks += 1;
		const tokenize = createTokenize(capability, endpoint.apiKey);
		const pace = turns(placeName(endpoint), capability.slots);
		const parts = { endpoint, capability, learned, tokenize };
		const askable = createEndpoint(parts, limits.total);
		const record = { capability, learned, pace, askable, tokenize };
		records.set(nameOf(endpoint), record);
		return record;
	};
	return {
		get: async (endpoint, signal, patience) => {
			const there = records.get(nameOf(endpoint));
			if (there !== undefined && !isBlind(there)) return there;
			const ms = limits.first;
			const read = () => readOnce(endpoint, ms);
			return keep(endpoint, await whenLoaded(read, patience, signal));
		},
		look: async (endpoint) =>
			keep(endpoint, await readOnce(endpoint, limits.first)),
		known: (endpoint) => records.get(nameOf(endpoint)) ?? null,
		forget: (endpoint) => {
			for (const name of records.keys())
				if (name.startsWith(`${placeName(endpoint)} `)) records.delete(name);
		},
	};
};

// All models of an endpoint stand in one line, which outlives a second look.
const createTurnsByPlace = () => {
	const lines = new Map<string, { slots: number; pace: Pace }>();
	return (place: string, slots: number): Pace => {
		const there = lines.get(place);
		if (there?.slots === slots) return there.pace;
		const pace = createSlots(slots);
		lines.set(place, { slots, pace });
		return pace;
	};
};

const placeName = ({ name, baseUrl }: Endpoint): string => `${name} ${baseUrl}`;
const nameOf = (endpoint: Endpoint): string =>
	`${placeName(endpoint)} ${endpoint.model ?? ""}`;

// Ollama tells the window of a model only once it is loaded, so it is looked at again.
const isBlind = ({ capability, learned }: Known): boolean =>
	capability.dialect === "ollama" &&
	capability.context === null &&
	learned.looks < mostLooks;

const mostLooks = 4;

const longestLook = 5000;
const pauseWhileLoading = 500;

const readOnce = async (
	{ baseUrl, apiKey, model }: Endpoint,
	ms: number,
): Promise<Capability> => {
	const probe = createProbe(Math.min(longestLook, ms), apiKey);
	return readCapability(await findBase(baseUrl, probe), probe, model);
};

const whenLoaded = async (
	read: () => Promise<Capability>,
	patience: number,
	signal: AbortSignal,
): Promise<Capability> => {
	const until = performance.now() + patience;
	for (;;) {
		try {
			return await read();
		} catch (error) {
			if (!isRefusal(error, "loading") || performance.now() > until)
				throw error;
		}
		await sleep(pauseWhileLoading, undefined, { signal }).catch(() => {
			throw new Problem("stopped");
		});
	}
};
