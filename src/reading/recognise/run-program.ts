import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Problem, type ProblemCode } from "../../core/problem.ts";
import { watchMemory } from "../watch-memory.ts";

/** What a program may use up for one input: ms, bytes of memory, bytes of output. */
export type Bounds = {
	readonly patience: number;
	readonly memory: number;
	readonly letters: number;
};

/** Runs a program of the operator on bytes, without a shell or an environment, and gives what it says. Problems: `stopped`, `file-slow`, `file-unsafe` (too much memory or output), `file-damaged` (it failed). */
export const runProgram =
	(command: string, words: readonly string[], bounds: Bounds) =>
	async (bytes: Uint8Array, signal: AbortSignal): Promise<string> => {
		if (signal.aborted) throw new Problem("stopped");
		const child = spawn(command, words, {
			// Two of its threads take longer than one.
			env: { OMP_THREAD_LIMIT: "1" },
			cwd: "/",
			stdio: ["pipe", "pipe", "ignore"],
			detached: true,
		});
		const closed = once(child, "close");
		let fate: ProblemCode | null = null;
		const kill = (code: ProblemCode): void => {
			fate ??= code;
			end(child);
		};
		const told = collect(child, bounds.letters, () => kill("file-unsafe"));
		const free = watch(child, bounds, kill, signal);
		child.stdin.on("error", () => undefined);
		child.stdin.end(bytes);
		try {
			await closed;
		} catch {
			// It could not be started.
			fate ??= "file-damaged";
		} finally {
			free();
		}
		if (fate) throw new Problem(fate);
		if (child.exitCode !== 0) throw new Problem("file-damaged");
		return told();
	};

/** Kills it with all that it started: the command may be a script around the program. */
const end = ({ pid, stdout }: ChildProcess): void => {
	stdout?.destroy();
	if (pid === undefined) return;
	try {
		process.kill(-pid, "SIGKILL");
	} catch {
		// It is gone already.
	}
};

const watch = (
	{ pid }: ChildProcess,
	{ patience, memory }: Bounds,
	kill: (code: ProblemCode) => void,
	signal: AbortSignal,
): (() => void) => {
	const stop = (): void => kill("stopped");
	signal.addEventListener("abort", stop, { once: true });
	const slow = setTimeout(() => kill("file-slow"), patience);
	const unwatch = watchMemory(pid, memory, () => kill("file-unsafe"));
	return () => {
		clearTimeout(slow);
		unwatch();
		signal.removeEventListener("abort", stop);
	};
};

const collect = (
	{ stdout }: ChildProcess,
	most: number,
	tooMuch: () => void,
): (() => string) => {
	const chunks: Buffer[] = [];
	let size = 0;
	stdout?.on("data", (chunk: Buffer) => {
		size += chunk.length;
		if (size > most) tooMuch();
		else chunks.push(chunk);
	});
	return () => Buffer.concat(chunks).toString("utf8");
};
