import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";
import {
	type DocumentKind,
	documentSchema,
	type ReadFile,
} from "../core/document.ts";
import { Problem, type ProblemCode } from "../core/problem.ts";
import { childFlags } from "./child-flags.ts";
import { watchMemory } from "./watch-memory.ts";

/** What may be used up: ms, and bytes of memory. */
export type Limits = { readonly patience: number; readonly memory: number };

/** A process that reads one file and ends. */
export type Child = {
	readonly read: (
		file: {
			readonly kind: DocumentKind;
			readonly name: string;
			readonly bytes: Uint8Array;
		},
		signal: AbortSignal,
	) => Promise<ReadFile>;
	readonly isAlive: () => boolean;
	/** Lets this process end while the child only waits. */
	readonly rest: () => void;
	readonly end: () => Promise<void>;
};

/** Opens a process that waits for its file, which is probably of this kind. */
export const openChild = (
	main: URL,
	limits: Limits,
	likely: DocumentKind,
): Child => {
	const child = spawn(process.execPath, [...childFlags(main), likely], {
		env: {},
		stdio: ["pipe", "pipe", "ignore"],
	});
	const closed = closing(child);
	let fate: ProblemCode | null = null;
	const kill = (code: ProblemCode): void => {
		fate ??= code;
		child.kill("SIGKILL");
	};
	child.stdin.on("error", () => undefined);
	const told = collect(child.stdout, () => kill("file-unsafe"));
	return {
		isAlive: () => child.exitCode === null && child.signalCode === null,
		rest: () => hold(child, "unref"),
		end: async () => {
			// Else whoever waits for the end might be gone before it.
			hold(child, "ref");
			kill("stopped");
			await closed.catch(() => undefined);
		},
		read: async ({ kind, name, bytes }, signal) => {
			hold(child, "ref");
			const free = watch(child, limits, kill, signal);
			try {
				child.stdin.write(`${JSON.stringify({ kind, name })}\n`);
				child.stdin.end(bytes);
				await closed;
			} finally {
				free();
			}
			return outcome(fate ?? crash(child), told());
		},
	};
};

/** Kills it when nobody waits any more, and when its time or its memory is used up; what it returns ends the watch. */
const watch = (
	{ pid }: ChildProcess,
	{ patience, memory }: Limits,
	kill: (code: ProblemCode) => void,
	signal: AbortSignal,
): (() => void) => {
	const stop = (): void => kill("stopped");
	signal.addEventListener("abort", stop, { once: true });
	if (signal.aborted) stop();
	const slow = setTimeout(() => kill("file-slow"), patience);
	const unwatch = watchMemory(pid, memory, () => kill("file-unsafe"));
	return () => {
		clearTimeout(slow);
		unwatch();
		signal.removeEventListener("abort", stop);
	};
};

const closing = (child: ChildProcess): Promise<unknown> => {
	const closed = once(child, "close");
	// A child at rest that could not be started is noticed when it is asked.
	closed.catch(() => undefined);
	return closed;
};

/** The heap's limit ends a process by one of these signals; anything else is a fault that the file provoked. */
const crash = ({ exitCode, signalCode }: ChildProcess): ProblemCode | null => {
	if (exitCode === 0) return null;
	return signalCode === "SIGABRT" ||
		signalCode === "SIGTRAP" ||
		signalCode === "SIGILL" ||
		exitCode === 134
		? "file-unsafe"
		: "file-damaged";
};

const collect = (stream: Readable, tooMuch: () => void): (() => string) => {
	const chunks: Buffer[] = [];
	let size = 0;
	stream.on("data", (chunk: Buffer) => {
		size += chunk.length;
		if (size > most) tooMuch();
		else chunks.push(chunk);
	});
	return () => Buffer.concat(chunks).toString("utf8");
};

// 600,000 characters in the smallest pieces, each with its brackets.
const most = 50_000_000;

const answered = z.union([
	z.object({ file: documentSchema }),
	z.object({ problem: z.enum(["file-locked", "file-damaged", "file-unsafe"]) }),
]);

const outcome = (fate: ProblemCode | null, told: string): ReadFile => {
	if (fate) throw new Problem(fate);
	const answer = answered.safeParse(parsed(told));
	// What does not fit was not written by our own code any more.
	if (!answer.success) throw new Problem("file-unsafe");
	if ("problem" in answer.data) throw new Problem(answer.data.problem);
	return answer.data.file;
};

/** A fault of JSON would quote what it read. */
const parsed = (told: string): unknown => {
	try {
		return JSON.parse(told);
	} catch {
		return null;
	}
};

const hold = (child: ChildProcess, how: "ref" | "unref"): void => {
	child[how]();
	for (const stream of [child.stdin, child.stdout]) holdStream(stream, how);
};

const holdStream = (
	stream: Readable | Writable | null,
	how: "ref" | "unref",
): void => {
	if (stream instanceof Socket) stream[how]();
};
