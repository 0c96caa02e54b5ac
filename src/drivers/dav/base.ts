import type { Capabilities } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Homes } from "./discover.ts";
import type { Door } from "./door.ts";
import type { Told } from "./product.ts";

/** What every part of one account stands on. */
export type Base = {
	readonly door: Door;
	readonly homes: Homes;
	readonly told: Told;
	readonly url: (place: string) => URL;
	/** A collection by its id, remembered since it was last listed. Problem `not-found` where it is none of calendars or contacts. */
	readonly about: (id: string) => Promise<Known>;
	readonly capabilities: () => Promise<Capabilities>;
};

/** A collection and how its changes can be asked for. */
export type Known = {
	readonly collection: Collection;
	readonly tellsChanges: boolean;
};
