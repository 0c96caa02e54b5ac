import { Problem } from "../../src/core/problem.ts";

/** What came of a reading: "read", the code of the problem, or "crashed" for anything that is not a problem in words. */
export const outcomeOf = async (reading: Promise<unknown>): Promise<string> => {
	try {
		await reading;
		return "read";
	} catch (error) {
		return error instanceof Problem ? error.code : "crashed";
	}
};
