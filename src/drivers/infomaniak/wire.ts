import type { Route } from "./route.ts";

/** Who is waiting for calls: a person in the chat, work they started that goes on without them, or the background; `seen` holds what was read for them already. */
export type Caller = {
	readonly person: string;
	readonly kind: "person" | "work" | "background";
	/** Told when calls have to wait: how many are before theirs, and about how many ms that takes. */
	readonly waiting: (place: number, ms: number) => void;
	/** Answers of reads of this one command by their address; emptied by every change. */
	readonly seen: Map<string, Promise<unknown>>;
};

/** What fills a route: its path, the query (arrays as `name[]=`, objects as `name[key]=`, undefined left out), a JSON body, or bytes. */
export type Filling<P extends string> = {
	readonly path: Readonly<Record<Names<P>, string | number>>;
	readonly query?: Query;
	readonly body?: Readonly<Record<string, unknown>>;
	readonly bytes?: Uint8Array;
};

/** Query parameters as Infomaniak takes them. */
export type Query = Readonly<
	Record<
		string,
		| string
		| number
		| boolean
		| undefined
		| readonly (string | number)[]
		| Readonly<Record<string, string | number | boolean | undefined>>
	>
>;

/** The names in braces of a path: `account` of `/2/accounts/{account}/users`. */
export type Names<P extends string> =
	P extends `${string}{${infer Name}}${infer Rest}`
		? Name | Names<Rest>
		: never;

/**
 * One organisation's door to Infomaniak's API; the only place that knows how answers are wrapped.
 * Every method may end in one of these problems:
 * `ksuite-token` {scope}: 401 or `not_authorized`; it may also be a right that is missing.
 * `ksuite-scope` {scope}: 403, `access_denied`, `forbidden`, `forbidden_error`.
 * `not-found`: `object_not_found` and any other 404 but that of an unknown route.
 * `ksuite-maintenance`: `product_maintenance`, `product_blocked`, `drive_is_in_maintenance_error`.
 * `ksuite-busy`: too many wait here, 429 beyond 90 s, or something else is still going on there.
 * `ksuite-refused` {code}: every other error; its own code, those of fields with their names (`validation_rule_in: role_type`), or `http_409`.
 * `ksuite-unreachable`: the network, a timeout, 408 and 5xx. `ksuite-garbled`: no envelope, a redirect, cut, far too large, data of another shape.
 */
export type Wire = {
	/** The `data` of one answer. Tried again when the network or Infomaniak fails. */
	readonly read: <T, P extends string>(
		route: Route<T, P>,
		filling: Filling<P>,
	) => Promise<T>;
	/** The same, null where Infomaniak knows no such thing. */
	readonly find: <T, P extends string>(
		route: Route<T, P>,
		filling: Filling<P>,
	) => Promise<T | null>;
	/** All items of a route with `page` and `per_page`, in as few calls as the route allows. */
	readonly pages: <T, P extends string>(
		route: Route<readonly T[], P>,
		filling: Filling<P>,
	) => Promise<readonly T[]>;
	/** The items of a route with `cursor` and `limit`, at most `most`. */
	readonly cursor: <T, P extends string>(
		route: Route<readonly T[], P>,
		filling: Filling<P>,
		most: number,
	) => Promise<readonly T[]>;
	/** How many items a route has (`return=total`). */
	readonly total: <P extends string>(
		route: Route<unknown, P>,
		filling: Filling<P>,
	) => Promise<number>;
	/**
	 * Changes something, never twice. When nobody can tell whether a call arrived, `readBack` looks: what it finds is the answer, null becomes the problem `ksuite-unclear`.
	 * An asynchronous answer is waited for; `refusals` turns Infomaniak's own codes into problems of the contract: `code:attribute` and `code` of a field, `code` of the whole, or `http_409`, the first that is named.
	 * A full minute or another operation going on is waited for and the change sent again, as it certainly did nothing.
	 */
	readonly change: <T, P extends string>(
		route: Route<T, P>,
		filling: Filling<P>,
		readBack: () => Promise<T | null>,
		refusals?: Readonly<Record<string, () => Error>>,
	) => Promise<T>;
};
