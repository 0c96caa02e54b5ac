import type { z } from "zod";

/** A route of Infomaniak's HTTP API: method, path with names in braces, and what its `data` must hold; extra fields are let through. */
export type Route<T, P extends string = string> = {
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	readonly path: P;
	readonly data: z.ZodType<T>;
	/** The right a token needs for it, as the Manager names it. */
	readonly scope: Scope;
	/** How many items a page may have; routes with `page` and `per_page` only. */
	readonly perPage?: number;
	/** `skip` for a route that leaves out the first ones (`limit` and `skip`) instead of having pages. */
	readonly paging?: "skip";
	/** Where it is known from, for a route that Infomaniak's API description leaves out. */
	readonly outside?: string;
};

/** The rights of a token, as the Manager offers them or one entry for each product. */
export type Scope =
	| "accounts"
	| "user_info"
	| "drive"
	| "mail"
	| "products"
	| "ai-tools";

/** Names a route with the type of its answer and of the names in its path. */
export const defineRoute = <T, const P extends string>(
	route: Route<T, P>,
): Route<T, P> => route;
