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
	readonly source: string;
	/** The point whose state is wanted, and the one taken for the look. */
	readonly point: number;
	readonly now: number;
	readonly into: Into;
	/** `exact` takes away what came later, too. */
	readonly mode: "merge" | "exact";
	/** What happens to objects that were edited since: the old state in their place, as a copy beside them, or nothing. */
	readonly changed: "replace" | "copy" | "leave";
	/** The places of the objects that are not to be touched. */
	readonly left: readonly string[];
	/** The restore that this one takes back. */
	readonly undoes: string | null;
	/** What began: the request, the safety point of the target, and the collection a new one became. */
	readonly begun: {
		readonly request: string;
		readonly target: string;
		readonly safety: number;
		readonly made: string | null;
	} | null;
	readonly created: number;
};

/** The restores people are looking at or have made; sealed. */
export type Restores = {
	readonly add: (restore: Restore) => Promise<void>;
	readonly get: (id: string) => Promise<Restore | null>;
	/** Newest first. */
	readonly of: (person: string) => Promise<readonly Restore[]>;
	readonly change: (restore: Restore) => Promise<void>;
};
