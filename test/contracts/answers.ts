import type { Change } from "../../src/core/command.ts";
import { Problem, type ProblemCode } from "../../src/core/problem.ts";
import type { Text } from "../../src/core/text.ts";
import type { User, Users } from "../../src/modules/users/users.ts";

/** The facts of a change that was made. */
export const made = async <T>(change: Promise<Change<T>>): Promise<T> => {
	const outcome = await change;
	if (outcome.kind === "done") return outcome.facts;
	throw new Error("This was handed over, not done.");
};

/** Waits for a change; one that is handed over is done by hand, as its steps say. */
export const settled = async (
	change: Promise<Change<unknown>>,
	byHand: (() => void) | undefined,
): Promise<void> => {
	const outcome = await change;
	if (outcome.kind === "done") return;
	if (!byHand) throw new Error("This was handed over, and nobody is there.");
	if (outcome.steps.length < 2 || !outcome.link.startsWith("https://"))
		throw new Error("Nobody could follow these steps.");
	byHand();
};

/** The problem something ended in; anything else is thrown on. */
export const problemOf = async (
	change: Promise<unknown>,
): Promise<{ code: ProblemCode; values: Readonly<Record<string, Text>> }> => {
	const [result] = await Promise.allSettled([change]);
	if (result.status === "fulfilled") throw new Error("There was no problem.");
	if (!(result.reason instanceof Problem)) throw result.reason;
	return { code: result.reason.code, values: result.reason.values };
};

/** Only its code. */
export const codeOf = async (change: Promise<unknown>): Promise<ProblemCode> =>
	(await problemOf(change)).code;

/** Runs all at once; how many were made, and the codes of the others. */
export const atOnce = async (
	changes: readonly Promise<Change<unknown>>[],
): Promise<{ made: number; problems: readonly ProblemCode[] }> => {
	const results = await Promise.allSettled(changes);
	const problems = results.flatMap((result) =>
		result.status === "rejected" ? [codeOf(Promise.reject(result.reason))] : [],
	);
	return {
		made: results.length - problems.length,
		problems: await Promise.all(problems),
	};
};

/** Somebody who must be there. */
export const personOf = async (users: Users, email: string): Promise<User> => {
	const user = await users.get(email);
	if (user) return user;
	throw new Error("Nobody has this address.");
};
