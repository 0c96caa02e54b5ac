import { fileURLToPath } from "node:url";
import { App, HTTPReceiver, LogLevel } from "@slack/bolt";
import { onTestFinished } from "vitest";
import { demoWorkspace } from "../../../src/playground/demo.ts";
import type { LocalSlack } from "../../../src/playground/local-slack.ts";
import {
	type LocalSlackOptions,
	openLocalSlack,
} from "../../../src/playground/open-local-slack.ts";
import { readManifest } from "../../../src/playground/read-manifest.ts";
import type { AppRegistration } from "../../../src/playground/registration.ts";

const manifest = fileURLToPath(new URL("manifest.yml", import.meta.url));

/** Opens a local Slack of the demo organisation that closes with the test. */
export async function openSlack(
	registration: Partial<AppRegistration> = {},
	clock: LocalSlackOptions["clock"] = {},
	channels = demoWorkspace.channels,
): Promise<LocalSlack> {
	const app = { ...(await readManifest(manifest)), ...registration };
	const workspace = { ...demoWorkspace, channels };
	const slack = await openLocalSlack({ workspace, app, clock });
	onTestFinished(() => slack.close());
	return slack;
}

/** Opens a local Slack and a real Bolt app behind signed HTTP that listens to it. */
export async function openBolt(
	listen: (app: App) => void,
	registration: Partial<AppRegistration> = {},
	clock: LocalSlackOptions["clock"] = {},
): Promise<LocalSlack> {
	const slack = await openSlack(registration, clock);
	const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_API_URL } =
		slack.environment;
	const receiver = new HTTPReceiver({
		signingSecret: SLACK_SIGNING_SECRET ?? "",
		logLevel: LogLevel.ERROR,
	});
	const app = new App({
		receiver,
		token: SLACK_BOT_TOKEN ?? "",
		clientOptions: {
			slackApiUrl: SLACK_API_URL ?? "",
			retryConfig: { retries: 2, minTimeout: 10, maxTimeout: 20 },
		},
		convoStore: false,
		logLevel: LogLevel.ERROR,
	});
	listen(app);
	const server = await app.start({ port: 0, host: "127.0.0.1" });
	onTestFinished(() => app.stop().then(() => undefined));
	const address = server.address();
	const port = typeof address === "object" ? address?.port : address;
	slack.connect(`http://127.0.0.1:${port}/slack/events`);
	return slack;
}
