import type { Wire } from "./wire.ts";

/** What every part of one organisation at Infomaniak stands on; `manager` gives a link into its Manager. */
export type Base = {
	readonly wire: Wire;
	readonly account: number;
	readonly products: Products;
	readonly manager: (path?: string) => string;
	readonly now: () => number;
};

/** The products of the organisation that make its kSuite, found by themselves and remembered for an hour, or as set. */
export type Products = {
	/** The kSuite's own drive with its pack and sizes, read anew each time. Problem `ksuite-no-drive` where there is none. */
	readonly drive: () => Promise<KsuiteDrive>;
	/** Only its id, remembered. Problem `ksuite-no-drive`. */
	readonly driveId: () => Promise<number>;
	/** The mail services, the main domain first. */
	readonly hostings: () => Promise<readonly Hosting[]>;
};

/** A mail service and its domain. */
export type Hosting = { readonly id: number; readonly domain: string };

/** The drive of a kSuite: bytes, slots of users, the name of its pack. */
export type KsuiteDrive = {
	readonly id: number;
	readonly size: number;
	readonly used: number;
	readonly pack: string;
	/** Users it is bought for, and how many of them are taken by members and by invitations. */
	readonly slots: number;
	readonly taken: number;
	/** ms, or null when it does not end. */
	readonly expires: number | null;
};
