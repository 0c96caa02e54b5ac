import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { lookup } from "node:dns/promises";
import { readFile, writeFile } from "node:fs/promises";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Part } from "../../../src/core/document.ts";
import { answer } from "../../../src/reading/answer.ts";
import { readers } from "../../../src/reading/readers.ts";
import { unfinished } from "../../../src/reading/unfinished.ts";

// A reader that a file has taken over: it does what the file says, and tells how that went.
const deeds: Readonly<Record<string, (word: string) => unknown>> = {
	hang: () => new Promise((resolve) => setTimeout(resolve, 60_000)),
	spin: () => {
		for (;;);
	},
	crash: () => process.kill(process.pid, "SIGSEGV"),
	exit: () => process.exit(1),
	garbage: () => {
		process.stdout.write("a secret of the file");
		process.exit(0);
	},
	shape: () => {
		process.stdout.write('{"file":{"kind":"a secret of the file"}}');
		process.exit(0);
	},
	throw: () => {
		throw new Error("a secret of the file");
	},
	overflow: () => deeds.overflow?.("") ?? 0,
	buffers: async () => {
		const held: Buffer[] = [];
		for (;;) {
			held.push(Buffer.alloc(5_000_000, 1));
			await new Promise((resolve) => setImmediate(resolve));
		}
	},
	heap: () => {
		const held: number[][] = [];
		for (;;) held.push(Array.from({ length: 10_000 }, Math.random));
	},
	flood: () => {
		process.stdout.write(Buffer.alloc(60_000_000, 32));
		return new Promise((resolve) => setTimeout(resolve, 60_000));
	},
	read: (path) => readFile(path, "utf8"),
	write: () => writeFile(join(tmpdir(), "suitemate-child-was-here"), "x"),
	connect: (port) =>
		new Promise((resolve, reject) => {
			const socket = connect(Number(port), "127.0.0.1", () => resolve("open"));
			socket.on("error", reject);
		}),
	ask: (url) => fetch(url),
	datagram: () =>
		new Promise((resolve, reject) => {
			const socket = createSocket("udp4");
			socket.on("error", reject);
			socket.send("x", 9, "127.0.0.1", (error) =>
				error ? reject(error) : resolve("sent"),
			);
		}),
	resolve: (name) => lookup(name),
	worker: () => new Worker("0", { eval: true }).threadId,
	spawn: () => spawn("true").pid,
	eval: () => new Function("return 1")(),
	environment: () => Object.keys(process.env).join(" "),
	load: async () => {
		for (const load of Object.values(readers)) await load();
		return "loaded";
	},
	wait: (time) => new Promise((resolve) => setTimeout(resolve, Number(time))),
};

await answer(
	{
		...readers,
		text: async () => async (bytes) => {
			const [deed = "", word = ""] = Buffer.from(bytes).toString().split(" ");
			const began = Date.now();
			const done = async (): Promise<unknown> => deeds[deed]?.(word);
			const text = deed === "throw" ? await done() : await done().catch(codeOf);
			return unfinished([
				said(1, `${text}`),
				said(2, `${began} ${Date.now()}`),
			]);
		},
	},
	process.argv[2] ?? "",
);

function said(number: number, text: string): Part {
	return {
		mark: { kind: "section", number, title: null },
		pieces: [{ kind: "paragraph", text }],
	};
}

function codeOf(error: unknown): string {
	if (!(error instanceof Error)) return "unknown";
	const { cause } = error;
	const inner = cause instanceof Error ? `${codeOf(cause)} ` : "";
	return `${inner}${"code" in error ? error.code : error.name}`;
}
