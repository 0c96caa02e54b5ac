import type { Network } from "./address.ts";
import type { Feature } from "./features.ts";

/** An endpoint as configured: `baseUrl` up to and with `/v1`, or a bare host that is looked into; without `model` the first one it lists is used; `operator` and `region` are the owner's statement, shown to everybody. */
export type Endpoint = {
	readonly name: string;
	readonly baseUrl: string;
	readonly apiKey?: string;
	readonly model?: string;
	readonly operator: string;
	readonly region: string;
	/** The kind of network its name has to lead to; without it the first look-up decides for the life of the process. */
	readonly network?: Network;
};

/** Patience in ms: until the first chunk, between chunks, for one question in all, for a turn at an endpoint, and before a second try. */
export type Limits = {
	readonly first: number;
	readonly idle: number;
	readonly total: number;
	readonly line: number;
	readonly again: number;
};

/** The model of a feature: at the endpoint of that number (1 is the first), under that name. */
export type OwnModel = { readonly endpoint: number; readonly model: string };

/** Everything about models that is configured. The endpoints are asked in order; with an `allow` list of base URLs nothing outside it is ever called. */
export type AiSettings = {
	readonly endpoints: readonly Endpoint[];
	/** Features that have a model of their own. */
	readonly models?: Readonly<Partial<Record<Feature, OwnModel>>>;
	readonly allow?: readonly string[];
	readonly limits?: Partial<Limits>;
	/** Ports of this machine that are looked at; the usual ones when not given. */
	readonly localPorts?: readonly number[];
};

/** Interactive use; documents bring their own. */
export const usualLimits: Limits = {
	first: 60_000,
	idle: 20_000,
	total: 60_000,
	line: 120_000,
	again: 20_000,
};
