import type { Text } from "../../core/text.ts";

/** What can be watched: each has a number that is used and a number it ends at. */
export const subjects = ["storage", "seats", "addresses"] as const;
export type Subject = (typeof subjects)[number];

/** How much is used of what is there: GB for storage, else a count. `trash` (GB) is null where there is none, and where nobody tells. */
export type Reading = {
	readonly used: number;
	readonly allowed: number;
	readonly trash: number | null;
};

/** A reading of one day; `day` is the organisation's, `at` in ms. */
export type Sample = Reading & {
	readonly of: Subject;
	readonly day: string;
	readonly at: number;
};

/** Our own daily readings, numbers only. */
export type Samples = {
	/** True for exactly one caller of a day; the first reading of a day stays. */
	readonly add: (sample: Sample) => Promise<boolean>;
	readonly has: (of: Subject, day: string) => Promise<boolean>;
	readonly last: (of: Subject) => Promise<Sample | null>;
	/** Those of a moment (ms) or later, oldest first. */
	readonly since: (of: Subject, at: number) => Promise<readonly Sample[]>;
};

/** Who is told when something fills up: a conversation, or the admins privately (`to` null). One for each subject and place. */
export type Watch = {
	readonly id: string;
	readonly of: Subject;
	/** Thresholds in percent, lowest first. */
	readonly at: readonly number[];
	readonly to: { readonly channel: string; readonly name: string } | null;
	/** The name of who set it. */
	readonly by: string;
	readonly since: number;
};

/** What a watch tells of: a threshold in percent as text, or `full`, the day that is near. */
export type Mark = string;

/** The watches, and when they told what (ms). */
export type Watches = {
	/** Sorted by subject and place. */
	readonly list: () => Promise<readonly Watch[]>;
	/** In place of one of the same id, which forgets what it told. */
	readonly put: (watch: Watch) => Promise<void>;
	/** False when there is none. */
	readonly remove: (id: string) => Promise<boolean>;
	readonly told: (id: string) => Promise<ReadonlyMap<Mark, number>>;
	/** Takes the right to tell of a mark: true for exactly one caller, until it is given back by {@link Watches.tell} or a pause that grows with every try is over. */
	readonly take: (id: string, mark: Mark, now: number) => Promise<boolean>;
	readonly tell: (
		id: string,
		marks: readonly Mark[],
		at: number,
	) => Promise<void>;
	/** What was told may be told again. */
	readonly forget: (id: string, marks: readonly Mark[]) => Promise<void>;
};

/** A plan and a number of users under which there is room again. */
export type Offer = { readonly plan: string; readonly users: number };

/** How something stands now: how it grows (or why its number is not sure) in words, the day it is full (ms) where that can be told, past readings, and what would bring room. */
export type Status = {
	readonly of: Subject;
	readonly reading: Reading;
	readonly growth: Text | null;
	readonly full: number | null;
	readonly points: readonly (readonly [at: number, used: number])[];
	readonly offers: readonly Offer[];
};

/** Reads how something stands, for thresholds in percent: the offers get below the lowest. */
export type ReadStatus = (
	of: Subject,
	at: readonly number[],
) => Promise<Status>;

/** The id of a watch by what it is about. */
export const watchId = (of: Subject, channel: string | null): string =>
	`${of}:${channel ?? "admins"}`;

/** The share that is used; all of it where nothing is there. */
export const shareOf = ({ used, allowed }: Reading): number =>
	allowed > 0 ? used / allowed : 1;
