import { fork } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { z } from "zod";

/** A process of the bench: where it listens, how to ask it something, how to end it. */
export type Child = {
	readonly port: number;
	readonly pid: number;
	readonly ask: (question: string) => Promise<unknown>;
	readonly close: () => Promise<void>;
};

const ready = z.object({ event: z.literal("started"), port: z.number() });

/** Starts a TypeScript file as a process of its own and waits until it says on which port it listens; rejects after 15 s. Its output goes to a file, as in production. */
export const openChild = async (
	file: string,
	folder: string,
	environment: Readonly<Record<string, string>>,
): Promise<Child> => {
	const output = join(folder, `${file.replaceAll(/\W/gu, "-")}.log`);
	const descriptor = openSync(output, "w");
	const child = fork(join(root, file), [], {
		cwd: folder,
		env: { PATH: process.env.PATH ?? "", ...environment },
		// As npm start sets it; what it is compared to gets the same.
		execArgv: [
			"--max-semi-space-size=2",
			"--import",
			join(root, "bench/ack/watch.mjs"),
		],
		stdio: ["ignore", descriptor, descriptor, "ipc"],
	});
	closeSync(descriptor);
	const gone = once(child, "exit");
	const close = async () => {
		if (child.exitCode === null && child.signalCode === null) {
			child.kill("SIGKILL");
			await gone;
		}
	};
	try {
		return {
			port: await portOf(output),
			pid: child.pid ?? 0,
			ask: async (question) => {
				const answered = once(child, "message");
				child.send(question);
				const [answer] = await answered;
				return answer;
			},
			close,
		};
	} catch (error) {
		await close();
		throw error;
	}
};

const root = join(import.meta.dirname, "..", "..");

const portOf = async (output: string): Promise<number> => {
	for (const until = Date.now() + 15_000; Date.now() < until; await wait(20))
		for (const line of readFileSync(output, "utf8").split("\n")) {
			const said = ready.safeParse(line.startsWith("{") ? read(line) : null);
			if (said.success) return said.data.port;
		}
	throw new Error(`not ready: ${readFileSync(output, "utf8").slice(0, 500)}`);
};

/** A line that is still being written is read in the next round. */
const read = (line: string): unknown => {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
};
