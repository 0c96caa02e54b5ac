/** What is wrong with a Block Kit payload, and where (a JSON pointer). */
export type BlockProblem = { message: string; pointer: string };

/** The problem as Slack writes it into `response_metadata.messages`. */
export function problemLine(problem: BlockProblem): string {
	return `[ERROR] ${problem.message} [json-pointer:${problem.pointer}]`;
}
