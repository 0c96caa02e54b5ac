/** What a collection holds: a calendar has events, tasks and busy blocks (iCalendar), an address book has contacts (vCard). */
export type Kind = "calendar" | "contacts";

/** What somebody may do in a collection: all of it as its owner, write in it, or read it. */
export type Access = "owner" | "write" | "read";

/** A calendar or an address book as its server tells it. `id` is its place below the account's server, with a slash at both ends. */
export type Collection = {
	readonly id: string;
	readonly kind: Kind;
	/** As its owner named it; may be empty. */
	readonly name: string;
	readonly description: string | null;
	/** `#rrggbb`, lower case. */
	readonly color: string | null;
	readonly order: number | null;
	/** An IANA zone, where one is told. */
	readonly zone: string | null;
	/** What objects it takes, such as VEVENT and VTODO; VCARD for contacts. */
	readonly components: readonly string[];
	readonly access: Access;
};

/** An object as a listing names it: its place below the server, and the mark that is another one after every change. */
export type Row = { readonly href: string; readonly etag: string };

/** An object with its raw text: CRLF line ends, one at its end, and nothing else touched. */
export type PimObject = Row & { readonly text: string };

/** What happened in a collection: since a token, or all that is in it where there is no token or it cannot be used any more. `token` begins the next look; null where the server has none. */
export type Changes =
	| {
			readonly kind: "since";
			readonly changed: readonly Row[];
			readonly gone: readonly string[];
			readonly token: string | null;
	  }
	| {
			readonly kind: "all";
			readonly rows: readonly Row[];
			readonly token: string | null;
	  };

/** When a write may happen: only where nothing is yet, or only over what has this mark. */
export type Condition =
	| { readonly kind: "absent" }
	| { readonly kind: "is"; readonly etag: string };

/** What came of writing an object: `moved` when the condition did not hold, `uid-taken` when another object has its UID (`href` where told), `refused` when the server does not take such an object. After `done` the mark is null where the server changed the text and tells none. */
export type Put =
	| { readonly kind: "done"; readonly etag: string | null }
	| { readonly kind: "moved" }
	| { readonly kind: "uid-taken"; readonly href: string | null }
	| { readonly kind: "refused" };

/** What of a collection can be set. */
export type Looks = {
	readonly name?: string;
	readonly color?: string;
	readonly description?: string;
};
