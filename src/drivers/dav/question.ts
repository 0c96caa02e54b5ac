import { Problem } from "../../core/problem.ts";
import type { Answer, Asked } from "./door.ts";
import type { Name } from "./names.ts";
import { asked, documentOf, element, type Written } from "./write-xml.ts";

/** A PROPFIND: what is asked of a place (depth 0), or of all that is directly in it, too (depth 1). */
export const propfind = (
	url: URL,
	depth: 0 | 1,
	...names: readonly Name[]
): Asked => ({
	method: "PROPFIND",
	url,
	headers: { depth: String(depth) },
	body: documentOf(element("d:propfind", asked(...names))),
});

/** A REPORT. */
export const report = (url: URL, root: Written, depth: 0 | 1 = 0): Asked => ({
	method: "REPORT",
	url,
	headers: { depth: String(depth) },
	body: documentOf(root),
});

/** The rows of a PROPFIND; as {@link rowsIn}, but a single row that is not there is the place itself. */
export const foundIn = (answer: Answer): Answer => {
	const [only, second] = rowsIn(answer).rows;
	if (only && !second && only.status !== null && only.status >= 400)
		throw refusal(only.status);
	return answer;
};

/** An answer with rows, or the Problem that another one is: `not-found`, `sync-garbled` for a page in place of an answer, else `sync-refused`. */
export const rowsIn = (answer: Answer): Answer => {
	if (answer.status === 207) return answer;
	throw refusal(answer.status);
};

/** The Problem that a status is, where no other was expected. */
export const refusal = (status: number): Problem => {
	if (status === 404 || status === 410) return new Problem("not-found");
	return new Problem(status < 400 ? "sync-garbled" : "sync-refused");
};
