import { Problem } from "../core/problem.ts";

/** Refuses (`endpoint-not-allowed`) a base URL that is not on the list; an absent list allows exactly what was configured or confirmed. */
export const checkAllowed = (
	baseUrl: string,
	allow: readonly string[] | undefined,
): void => {
	if (allow === undefined) return;
	if (!allow.some((one) => plain(one) === plain(baseUrl)))
		throw new Problem("endpoint-not-allowed");
};

/** A base URL without the slash at its end. */
export const plain = (baseUrl: string): string => {
	const url = URL.canParse(baseUrl) ? new URL(baseUrl) : null;
	if (url === null || url.username !== "" || url.search !== "")
		throw new Problem("endpoint-not-allowed");
	return `${url.origin}${url.pathname.replace(/\/+$/u, "")}`;
};
