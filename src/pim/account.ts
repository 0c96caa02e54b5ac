import type {
	Changes,
	Collection,
	Condition,
	Kind,
	Looks,
	PimObject,
	Put,
	Row,
} from "./collection.ts";
import type { Sharing } from "./sharing.ts";

/** The servers that we know by their ways. */
export const products = [
	"embedded",
	"infomaniak",
	"nextcloud",
	"sabre",
	"radicale",
	"xandikos",
	"other",
] as const;
export type Product = (typeof products)[number];

/** How one server differs from another; found once, when an account is opened. */
export type Capabilities = {
	readonly product: Product;
	/** It tells what changed since a token (RFC 6578). */
	readonly tellsChanges: boolean;
	/** It makes new calendars and address books. */
	readonly makes: boolean;
	/** Which looks of a collection it keeps. */
	readonly looks: readonly (keyof Looks)[];
	/** It refuses a second object with the same UID in one collection. */
	readonly refusesTwins: boolean;
	/** How its guests are kept from hearing of a write: it never tells guests anything, it heeds `Schedule-Reply: F`, or it must read `SCHEDULE-AGENT=NONE` in the text. */
	readonly quiet: "never tells" | "header" | "text";
	/** Which preferences it keeps of a person. */
	readonly keeps: readonly (keyof Preferences)[];
};

/** What a person set of their calendars; null where nothing is set. */
export type Preferences = {
	/** The id of the calendar that takes new events. */
	readonly calendar: string | null;
};

/** The calendars and address books of one account, wherever they are. Every write keeps guests from hearing of it. Problems of all: `sync-login`, `sync-unreachable`, `sync-busy`, `sync-garbled`, `sync-refused`, `not-found` (the collection is gone). */
export type PimAccount = {
	/** The same as long as it is the same account at the same server; tells nothing of either. */
	readonly key: string;
	readonly capabilities: () => Promise<Capabilities>;
	/** All of both kinds, by order and name. */
	readonly collections: () => Promise<readonly Collection[]>;
	/** What happened since a token that this collection gave; everything with null, or when the server cannot use it any more. */
	readonly changes: (id: string, token: string | null) => Promise<Changes>;
	/** What is there, asked in another way than `changes` asks, to be believed when much is gone. */
	readonly listing: (id: string) => Promise<readonly Row[]>;
	/** Objects by their places, in any order; those that are gone are left out. */
	readonly read: (
		id: string,
		hrefs: readonly string[],
	) => Promise<readonly PimObject[]>;
	/** The place of a new object with this file name, such as `4f1c.ics`. */
	readonly place: (id: string, file: string) => string;
	readonly put: (
		id: string,
		object: {
			readonly href: string;
			readonly text: string;
			readonly when: Condition;
		},
	) => Promise<Put>;
	/** Takes an object away that has this mark; `moved` when it has another by now, `gone` when it is not there. */
	readonly remove: (
		id: string,
		row: Row,
	) => Promise<{ readonly kind: "done" | "moved" | "gone" }>;
	/** Problem `sync-unsupported` where the server makes none. */
	readonly make: (
		given: Looks & { readonly kind: Kind; readonly name: string },
	) => Promise<Collection>;
	/** Sets what is given; Problem `sync-unsupported` for looks that the server does not keep. */
	readonly change: (id: string, looks: Looks) => Promise<Collection>;
	/** Takes a whole collection away; used only for one that a restore made. */
	readonly drop: (id: string) => Promise<void>;
	readonly preferences: () => Promise<Preferences>;
	/** Sets what is given of what the server keeps; Problem `sync-unsupported` otherwise. */
	readonly prefer: (given: Partial<Preferences>) => Promise<Preferences>;
	readonly sharing: Sharing;
};

/** Whose account is asked for: a person's own, or the one of the whole organisation. */
export type Holder =
	| { readonly kind: "person"; readonly person: string }
	| { readonly kind: "service" };

/** The accounts that are connected. */
export type Accounts = {
	/** Null while none is connected. Problem `sync-server` when its server is not allowed any more. */
	readonly of: (holder: Holder) => Promise<PimAccount | null>;
	/** Everybody whose account is connected, and the organisation's. */
	readonly holders: () => Promise<readonly Holder[]>;
};
