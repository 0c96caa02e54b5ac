import { fork } from "node:child_process";
import { once } from "node:events";
import { flushCompileCache } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { z } from "zod";
import { mostOf } from "../../test/corpus/peak.ts";

/** A process in which nothing but the product's part of this bench runs. */
export type Child = {
	/** One question after the other; rejects when the process ends before it answers. */
	readonly ask: <T extends z.ZodType>(
		question: Readonly<Record<string, unknown>>,
		answer: T,
	) => Promise<z.output<T>>;
	/** The most memory it had until now (MB); null where the system does not tell. */
	readonly peak: () => number | null;
	readonly close: () => Promise<void>;
};

const cache = join(tmpdir(), "suitemate-bench-cache");

/** Starts a file of this folder as a process of its own. Must be closed. */
export const openChild = (file: string): Child => {
	const child = fork(join(import.meta.dirname, file), [], {
		env: { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: cache },
		// As npm start and src/main.ts set them, like the cache.
		execArgv: [
			"--max-semi-space-size=2",
			"--heap-growing-percent=20",
			"--semi-space-growth-factor=1",
		],
		stdio: ["ignore", "ignore", "inherit", "ipc"],
	});
	const gone = once(child, "exit");
	const leave = (): void => void child.kill("SIGKILL");
	process.once("exit", leave);
	return {
		ask: async (question, answer) => {
			const answered = once(child, "message");
			child.send(question);
			const ended = gone.then(() => {
				throw new Error(`${file} ended before it answered.`);
			});
			const [told] = await Promise.race([answered, ended]);
			return answer.parse(told);
		},
		peak: () => mostOf(child.pid),
		close: async () => {
			process.off("exit", leave);
			leave();
			await gone;
		},
	};
};

/** Answers the questions of whoever started this process, one after the other, and ends with them. */
export const answerParent = (
	answer: (question: unknown) => Promise<unknown>,
): void => {
	process.on("message", async (question) => {
		process.send?.(await answer(question));
		// It is killed in the end, when nothing is kept any more.
		flushCompileCache();
	});
	process.once("disconnect", () => process.exit());
};
