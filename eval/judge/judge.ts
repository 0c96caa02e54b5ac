import type { Case } from "../cases.ts";
import { judgeMail, judgeReplies, judgeSite } from "./composed.ts";
import { judgeCorrect } from "./correct.ts";
import type { Failure } from "./failure.ts";
import type { Produced } from "./produced.ts";
import { judgeRewrite } from "./rewrite.ts";
import { judgeSummary } from "./summary.ts";

/** Everything that is wrong with what a case gave; nothing for a pass. */
export const judge = async (
	one: Case,
	produced: Produced,
): Promise<readonly Failure[]> => {
	if (one.kind === "rewrite" && produced.kind === "text")
		return judgeRewrite(one, produced.text);
	if (one.kind === "correct" && produced.kind === "text")
		return judgeCorrect(one.line, produced.text);
	if (one.kind === "replies" && produced.kind === "replies")
		return judgeReplies(one, produced);
	if (one.kind === "mail" && produced.kind === "mail")
		return judgeMail(one, produced);
	if (one.kind === "site" && produced.kind === "site")
		return judgeSite(one, produced);
	if (one.kind === "summary" && produced.kind === "summary")
		return judgeSummary(one, produced);
	throw new Error(`a ${one.kind} case gave a ${produced.kind}`);
};
