import type { Holder } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";

/** A collection that points are kept of; `id` is ours and tells nothing. */
export type Source = {
	readonly id: string;
	readonly holder: Holder;
	/** The account's key, so that another account of the same person is another source. */
	readonly account: string;
	/** As it was at the newest point. */
	readonly collection: Collection;
	/** When it was found missing at its server (ms); null while it is there. */
	readonly missing: number | null;
};

/** Why a point was taken: in the night, because somebody asked, or before a restore. */
export const reasons = ["nightly", "asked", "safety"] as const;
export type Reason = (typeof reasons)[number];

/** One moment (ms) of a collection; numbers of a source rise. */
export type Point = {
	readonly source: string;
	readonly number: number;
	readonly at: number;
	readonly reason: Reason;
	/** How many objects it has. */
	readonly count: number;
};

/** One object of a point: where it was, the address of its raw text, the mark of its content that is the same however a server writes it, and the server's own mark then. */
export type Kept = {
	readonly href: string;
	readonly text: string;
	readonly content: string;
	readonly etag: string;
};

/** An object to be kept in a new point. */
export type Fresh = {
	readonly href: string;
	readonly etag: string;
	readonly text: string;
	/** Of its content; see `contentMark` in src/pim. */
	readonly content: string;
};

/** What a new point differs by from the newest one of its source; what is named nowhere is the same. */
export type NewPoint = {
	readonly at: number;
	readonly reason: Reason;
	/** As the server tells it now. */
	readonly collection: Collection;
	/** New or changed objects. */
	readonly fresh: readonly Fresh[];
	/** Objects whose texts are kept already: staged, or those of the newest point under another mark of the server. */
	readonly kept?: readonly Kept[];
	readonly gone: readonly string[];
	/** Nothing of the newest point is taken over, because it is damaged. */
	readonly isAnew?: boolean;
	/** Where the next look begins. */
	readonly token: string | null;
	/** A full comparison of all marks was made. */
	readonly isWhole: boolean;
};

/** What is wrong with what is kept: objects whose text is missing or damaged, by point. No places are named where rows are missing or damaged themselves: such a point cannot be used. */
export type Damage = {
	readonly point: number;
	readonly hrefs: readonly string[];
};

/** How many points and texts are kept, about how many bytes they take on disk, and how many all texts would take as they are. */
export type PointSize = {
	readonly points: number;
	readonly objects: number;
	readonly stored: number;
	readonly plain: number;
};

/** The kept points. Texts are encrypted, each is stored once, and a point is there whole or not at all. */
export type Points = {
	readonly sources: (holder?: Holder) => Promise<readonly Source[]>;
	readonly source: (id: string) => Promise<Source | null>;
	/** The source of a collection, made when there is none. */
	readonly open: (
		holder: Holder,
		account: string,
		collection: Collection,
	) => Promise<Source>;
	/** Says since when the collection is missing, or that it is there. */
	readonly miss: (source: string, since: number | null) => Promise<void>;
	/** Newest first. */
	readonly list: (source: string) => Promise<readonly Point[]>;
	/** Where the next look begins, and when all marks were compared last (ms). */
	readonly cursor: (source: string) => Promise<{
		readonly token: string | null;
		readonly whole: number;
	} | null>;
	/** All objects of a point; null when it is not kept. Problem `point-damaged` when they are not what was put there. */
	readonly objects: (
		source: string,
		number: number,
	) => Promise<readonly Kept[] | null>;
	/** Those objects of a point that were at these places, without a look at the others; null when it is not kept. */
	readonly some: (
		source: string,
		number: number,
		hrefs: readonly string[],
	) => Promise<readonly Kept[] | null>;
	/** The collection as it was told at a point. */
	readonly looks: (
		source: string,
		number: number,
	) => Promise<Collection | null>;
	/** Raw texts by their addresses; one that is missing or damaged is left out. */
	readonly texts: (
		addresses: readonly string[],
	) => Promise<ReadonlyMap<string, string>>;
	/** Stores texts ahead of a point, so that not all of a large one are in memory at once; the next point of the source takes them or lets them go. */
	readonly stage: (
		source: string,
		fresh: readonly Fresh[],
	) => Promise<readonly Kept[]>;
	/** Adds a point after the one numbered `after` (null for the first); null when somebody else added one meanwhile. */
	readonly add: (
		source: string,
		after: number | null,
		point: NewPoint,
	) => Promise<Point | null>;
	/** Removes points and what only they hold; the newest stays. */
	readonly prune: (source: string, numbers: readonly number[]) => Promise<void>;
	/** Reads everything again: every text is compared with its address, every point with its sum. */
	readonly verify: (source: string) => Promise<readonly Damage[]>;
	readonly size: (source?: string) => Promise<PointSize>;
	/** Removes a source with all its points. */
	readonly forget: (source: string) => Promise<void>;
};
