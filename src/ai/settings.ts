import type { Network } from "./address.ts";

/** An endpoint as configured: `baseUrl` up to and with `/v1`; without `model` the first one it lists is used; `operator` and `region` are the owner's statement, shown to everybody. */
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

/** Patience in ms: until the first chunk, between chunks, and for one question in all. */
export type Limits = {
	readonly first: number;
	readonly idle: number;
	readonly total: number;
};

/** Everything about models that is configured. The first endpoint is asked; with an `allow` list of base URLs nothing outside it is ever called. */
export type AiSettings = {
	readonly endpoints: readonly Endpoint[];
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
};
