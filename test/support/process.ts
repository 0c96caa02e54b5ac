import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoWorkspace } from "../../src/playground/demo.ts";
import { openLocalSlack } from "../../src/playground/open-local-slack.ts";
import { readManifest } from "../../src/playground/read-manifest.ts";
import { handsOf } from "./slack.ts";

/** The product as a process of its own in a local Slack: its printed lines, its folders, and ways to end it. */
export const openProcessTest = async (
	environment: Record<string, string> = {},
) => {
	const home = mkdtempSync(join(tmpdir(), "suitemate-"));
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: await readManifest("manifest.yml"),
	});
	const printed: string[] = [];
	let child: ChildProcess | null = null;
	const start = async (): Promise<void> => {
		child = spawn(process.execPath, ["src/main.ts"], {
			env: { ...folders(home), ...setup, ...slack.environment, ...environment },
			stdio: ["ignore", "pipe", "pipe"],
		});
		slack.connect(
			`http://127.0.0.1:${await portOf(child, printed)}/slack/events`,
		);
	};
	const end = async (signal: NodeJS.Signals): Promise<void> => {
		const running = child;
		child = null;
		if (!running || running.exitCode !== null) return;
		const gone = new Promise((resolve) => running.once("exit", resolve));
		running.kill(signal);
		await gone;
	};
	await start();
	return {
		...handsOf(slack),
		home,
		printed,
		start,
		end,
		close: async () => {
			await end("SIGTERM");
			await slack.close();
			rmSync(home, { recursive: true, force: true });
		},
	};
};

const setup = {
	PORT: "0",
	HOST: "127.0.0.1",
	OWNERS: "U0MARC",
	APPROVALS_CHANNEL: "C0APPROVALS",
	PUBLIC_URL: "http://127.0.0.1:9",
};

const folders = (home: string) => ({
	PATH: process.env.PATH ?? "",
	HOME: home,
	TMPDIR: join(home, "tmp"),
	DATA_DIR: join(home, "data"),
	NODE_COMPILE_CACHE: join(home, "cache"),
});

/** Resolves with the port once the process says that it started; rejects with what it printed when it ends before. */
const portOf = (child: ChildProcess, printed: string[]): Promise<number> =>
	new Promise((resolve, reject) => {
		const hear = (bytes: Buffer) => {
			printed.push(bytes.toString("utf8"));
			const port = /"event":"started","port":(\d+)/u.exec(
				printed.join(""),
			)?.[1];
			if (port) resolve(Number(port));
		};
		child.stdout?.on("data", hear);
		child.stderr?.on("data", hear);
		child.once("exit", () => reject(new Error(printed.join(""))));
	});
