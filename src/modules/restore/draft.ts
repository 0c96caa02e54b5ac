import type { Holder } from "../../pim/account.ts";

/** Where a restore goes: the same collection, another one of the account, or a new one with this name. */
export type Into =
	| { readonly kind: "same" }
	| { readonly kind: "other"; readonly collection: string }
	| { readonly kind: "new"; readonly name: string };

/** What is chosen for one restore, from the first look at the difference until 30 days after its end, when it can be undone no more. */
export type Restore = {
	readonly id: string;
	/** Who looks at it: nobody else may open it. */
	readonly person: string;
	readonly holder: Holder;
	/** Whose point is wanted, and which. */
	readonly source: string;
	readonly point: number;
	readonly into: Into;
	/** What is changed by it, as it was at the last look; null while a new collection is to be made. */
	readonly target: { readonly source: string; readonly now: number } | null;
	/** `exact` takes away what came later, too. */
	readonly mode: "merge" | "exact";
	/** What happens to objects that were edited since: the old state in their place, as a copy beside them, or nothing. */
	readonly changed: "replace" | "copy" | "leave";
	/** The keys of the items that are not to be touched. */
	readonly left: readonly string[];
	/** When only these items are looked at: the rest of an earlier restore, or what one did. */
	readonly only: readonly string[] | null;
	/** The restore that this one takes back. */
	readonly undoes: string | null;
	readonly begun: Begun | null;
	/** Moment, ms. */
	readonly created: number;
};

/** What a restore that runs or ran belongs to: its request, the target with the safety point taken first, and the collection that was made for it. */
export type Begun = {
	readonly request: string;
	readonly at: number;
	readonly target: string;
	readonly safety: number;
	readonly made: string | null;
};

/** The restores people are looking at or have made; sealed. */
export type Restores = {
	readonly add: (restore: Restore) => Promise<void>;
	readonly get: (id: string) => Promise<Restore | null>;
	/** Newest first. */
	readonly of: (person: string) => Promise<readonly Restore[]>;
	/** Keeps other choices, or that it begins; false when it began meanwhile, after which nothing of it changes any more. */
	readonly change: (restore: Restore) => Promise<boolean>;
};
