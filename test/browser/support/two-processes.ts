import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectProduct } from "../../../src/open-playground.ts";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import { openLocalSlack } from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import { type Child, startChild } from "./child.ts";

/** A local Slack with its page in this process, and the product in one of its own that can be killed and started again. */
export type TwoProcesses = {
	/** The address of the page. */
	readonly url: string;
	/** Kills the product as a power cut would. */
	readonly kill: () => Promise<void>;
	/** Starts it on the same data, on another port. */
	readonly start: () => Promise<void>;
	readonly close: () => Promise<void>;
};

/** Opens both; everybody is in #it-approvals, Nadia's second account too. Must be closed. */
export const openTwoProcesses = async (): Promise<TwoProcesses> => {
	const home = mkdtempSync(join(tmpdir(), "suitemate-browser-"));
	const slack = await openLocalSlack({
		workspace,
		app: await readManifest("manifest.yml"),
	});
	const introduced = await connectProduct(
		slack,
		{ DATA_DIR: join(home, "data") },
		() => undefined,
	);
	await introduced.close();
	let child: Child | null = null;
	const end = async (signal: NodeJS.Signals): Promise<void> => {
		await child?.end(signal);
		child = null;
	};
	const start = async (): Promise<void> => {
		child = await startChild(
			home,
			{ ...settings, ...slack.environment },
			/"event":"started","port":(\d+)/u,
		);
		slack.connect(`http://127.0.0.1:${child.said}/slack/events`);
	};
	await start();
	return {
		url: slack.url,
		kill: () => end("SIGKILL"),
		start,
		close: async () => {
			await end("SIGTERM");
			await slack.close();
			rmSync(home, { recursive: true, force: true });
		},
	};
};

const settings = {
	PORT: "0",
	HOST: "127.0.0.1",
	OWNERS: "marc.dubois@alpenblick.example",
	APPROVALS_CHANNEL: "C0APPROVALS",
	PUBLIC_URL: "http://127.0.0.1:9",
};

const workspace = {
	...demoWorkspace,
	channels: demoWorkspace.channels.map((channel) =>
		channel.name === "it-approvals"
			? {
					...channel,
					members: [...demoWorkspace.people.map(({ id }) => id), "U0SUITEMATE"],
				}
			: channel,
	),
};
