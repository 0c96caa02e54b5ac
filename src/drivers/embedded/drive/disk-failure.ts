import { Problem } from "../../../core/problem.ts";

/** The code of a system's failure (`ENOENT`), or null for anything else. */
export const codeOf = (error: unknown): string | null =>
	error instanceof Error && "code" in error && typeof error.code === "string"
		? error.code
		: null;

/** Waits for work on the disk, and answers for it when it fails with one of these codes, or any without codes; everything else is thrown on. */
export const quietly = async <T, U>(
	work: Promise<T>,
	instead: U,
	codes?: readonly string[],
	answer: (code: string) => U = () => instead,
): Promise<T | U> => {
	try {
		return await work;
	} catch (error) {
		const code = codeOf(error);
		if (code === null || (codes && !codes.includes(code))) throw error;
		return answer(code);
	}
};

/** What people read of a failure of the disk: `no-room`, or `unavailable`; other failures stay what they are. */
export const asProblem = (error: unknown): unknown => {
	if (error instanceof Problem) return error;
	const code = codeOf(error);
	if (code === null || !/^E[A-Z0-9]+$/u.test(code)) return error;
	return new Problem(noRoom.has(code) ? "no-room" : "unavailable");
};

const noRoom = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

/** Does something on the disk; its failures are told as {@link asProblem} tells them. */
export const knowingFailures = async <T>(
	work: () => Promise<T>,
): Promise<T> => {
	try {
		return await work();
	} catch (error) {
		throw asProblem(error);
	}
};
