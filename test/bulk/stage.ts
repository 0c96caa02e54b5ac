import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { demoWorkspace } from "../../src/playground/demo.ts";
import { openLocalSlack } from "../../src/playground/open-local-slack.ts";
import { readManifest } from "../../src/playground/read-manifest.ts";
import { openInfomaniak } from "../support/infomaniak/infomaniak.ts";
import { handsOf } from "../support/slack.ts";

/** A minute of Infomaniak that is played faster: as many calls in as many ms. */
export const pace = { calls: 180, window: 1500 };
// Outside, a call has half a second to arrive.
const minute = pace.window + 300;

/** Infomaniak and Slack in this process, both over HTTP, and the product in one of its own that can be killed and started again on the same data. Must be closed. */
export const openBulkStage = async () => {
	const home = mkdtempSync(join(tmpdir(), "suitemate-bulk-"));
	const infomaniak = await openInfomaniak({
		people: 8,
		plan: "ksuite_pro",
		slots: 300,
		strictPace: pace,
	});
	const slack = await openLocalSlack({
		workspace: demoWorkspace,
		app: await readManifest("manifest.yml"),
	});
	const environment = {
		...{ PATH: process.env.PATH ?? "", HOME: home, TMPDIR: home },
		...{ DATA_DIR: join(home, "data"), PORT: "0", HOST: "127.0.0.1" },
		NODE_COMPILE_CACHE: join(home, "cache"),
		OWNERS: "U0NADIA, U0MARC, U0ANNA",
		APPROVALS_CHANNEL: "C0APPROVALS",
		KSUITE: "infomaniak",
		INFOMANIAK_API_URL: infomaniak.url,
		INFOMANIAK_TOKEN: infomaniak.token,
		INFOMANIAK_ACCOUNT: String(infomaniak.account),
		INFOMANIAK_CALLS_PER_MINUTE: String(pace.calls),
		...slack.environment,
	};
	let child: Child | null = null;
	const end = async (signal: NodeJS.Signals): Promise<void> => {
		await child?.end(signal);
		child = null;
	};
	return {
		...handsOf(slack),
		infomaniak,
		/** Starts the product; its clock is `ahead` ms. */
		start: async (ahead = 0): Promise<void> => {
			child = await startChild([String(minute), String(ahead)], environment);
			slack.connect(`http://127.0.0.1:${child.port}/slack/events`);
		},
		end,
		close: async () => {
			await end("SIGTERM");
			await slack.close();
			await infomaniak.close();
			rmSync(home, { recursive: true, force: true });
		},
	};
};

/** What {@link openBulkStage} gives. */
export type BulkStage = Awaited<ReturnType<typeof openBulkStage>>;

type Child = {
	readonly port: number;
	readonly end: (signal: NodeJS.Signals) => Promise<void>;
};

const started = z.object({ event: z.literal("started"), port: z.number() });

const startChild = async (
	args: readonly string[],
	environment: Readonly<Record<string, string>>,
): Promise<Child> => {
	const script = join(import.meta.dirname, "child.ts");
	const child = spawn(process.execPath, [script, ...args], {
		env: environment,
		stdio: ["ignore", "pipe", "inherit"],
	});
	const gone = once(child, "exit");
	const { promise, resolve, reject } = Promise.withResolvers<number>();
	const lines = createInterface({ input: child.stdout });
	lines.on("line", (line) => {
		const said = started.safeParse(jsonOf(line));
		if (said.success) resolve(said.data.port);
	});
	void gone.then(() => reject(new Error("the product ended at its start")));
	return {
		port: await promise,
		end: async (signal) => {
			child.kill(signal);
			await gone;
		},
	};
};

const jsonOf = (line: string): unknown => {
	try {
		return JSON.parse(line);
	} catch {
		return null;
	}
};
