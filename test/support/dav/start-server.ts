import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server of another project, running as a process of its own. */
export type Started = {
	readonly url: string;
	readonly folder: string;
	readonly close: () => Promise<void>;
};

type Arguments = (port: number, folder: string) => readonly string[];

/** Starts a program that serves HTTP on a free port of the loopback, in a folder of its own, and waits until it answers. Rejects with what it printed when it ends before. */
export const startServer = async (
	program: string,
	argumentsFor: Arguments,
): Promise<Started> => {
	// Somebody else may take the port before the program does.
	for (let tries = 1; ; tries += 1)
		try {
			return await startOnce(program, argumentsFor);
		} catch (error) {
			if (tries === 3) throw error;
		}
};

const startOnce = async (
	program: string,
	argumentsFor: Arguments,
): Promise<Started> => {
	const folder = mkdtempSync(join(tmpdir(), "suitemate-dav-"));
	const port = await freePort();
	const url = `http://127.0.0.1:${port}/`;
	const child = spawn(program, argumentsFor(port, folder), {
		env: { PATH: "/usr/bin:/bin", HOME: folder, PYTHONUNBUFFERED: "1" },
		stdio: ["ignore", "pipe", "pipe"],
	});
	const printed: string[] = [];
	const hear = (bytes: Buffer) => {
		printed.push(bytes.toString("utf8"));
		if (printed.length > 200) printed.shift();
	};
	child.stdout.on("data", hear);
	child.stderr.on("data", hear);
	const leave = () => child.kill("SIGKILL");
	process.once("exit", leave);
	const close = async () => {
		await end(child);
		process.off("exit", leave);
		rmSync(folder, { recursive: true, force: true });
	};
	if (await answers(url, child)) return { url, folder, close };
	await close();
	throw new Error(`${program} does not answer: ${printed.join("")}`);
};

const freePort = (): Promise<number> =>
	new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const address = server.address();
			const port = typeof address === "object" ? (address?.port ?? 0) : 0;
			server.close(() => resolve(port));
		});
	});

const answers = async (url: string, child: ChildProcess): Promise<boolean> => {
	for (let tries = 0; tries < 400 && child.exitCode === null; tries += 1) {
		const answered = await fetch(url, { method: "OPTIONS" }).then(
			async (answer) => {
				await answer.arrayBuffer();
				return true;
			},
			() => false,
		);
		if (answered) return true;
		await new Promise((later) => setTimeout(later, 50));
	}
	return false;
};

const end = async (child: ChildProcess): Promise<void> => {
	if (child.exitCode !== null || child.signalCode !== null) return;
	const gone = new Promise((resolve) => child.once("exit", resolve));
	child.kill("SIGTERM");
	const late = setTimeout(() => child.kill("SIGKILL"), 3_000);
	await gone;
	clearTimeout(late);
};
