import { attempt } from "../../core/attempt.ts";
import type { ProblemCode } from "../../core/problem.ts";
import type { ContactNeeds } from "./needs.ts";

/** What a look at a share made by hand brings; null when the book, the account or the person is not there any more, so that the looking comes to an end. */
export const nullIfGone = async <T>(
	{ log }: Pick<ContactNeeds, "log">,
	look: () => Promise<T | null>,
): Promise<T | null> => {
	const looked = await attempt(log, look);
	if (looked.kind === "ok") return looked.value;
	if (gone.has(looked.problem.code)) return null;
	throw looked.problem;
};

const gone = new Set<ProblemCode>([
	"not-found",
	"sync-none",
	"not-linked",
	"collection-ambiguous",
	"share-unknown",
	"yourself",
	"invalid-argument",
]);
