import { problemText } from "../../core/attempt.ts";
import type { Change } from "../../core/command.ts";
import { Problem, type ProblemCode } from "../../core/problem.ts";
import type { Text } from "../../core/text.ts";

/** Problems that are the same the next time, so that what was done before them stays and is told with a remark. */
const lasting: readonly ProblemCode[] = [
	"not-found",
	"no-address-left",
	"invalid-argument",
	"wrong-state",
	"ksuite-scope",
	"ksuite-refused",
	"ksuite-unclear",
	"no-route",
];

/** Does something beside the main thing of a row: nothing to say when it is done or was so already, else the remark. What may pass is thrown, so that the row is tried again. */
export const tryBeside = async (
	work: () => Promise<Change<unknown>>,
	remark: (why: Text | null) => Text,
): Promise<readonly Text[]> => {
	try {
		const change = await work();
		return change.kind === "done" ? [] : [remark(null)];
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		if (error.code === "already-there") return [];
		if (lasting.includes(error.code)) return [remark(problemText(error))];
		throw error;
	}
};
