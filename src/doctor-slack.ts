import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import { z } from "zod";
import type { Config } from "./config.ts";
import type { Check } from "./modules/doctor/check.ts";
import { clockFinding } from "./modules/doctor/clock.ts";
import {
	approvalsFinding,
	modeFinding,
	scopesFinding,
	tokenFinding,
} from "./modules/doctor/slack.ts";
import { createSlackLook, type SlackLook } from "./platforms/slack/look.ts";
import type { SlackSettings } from "./platforms/slack/receiver.ts";
import type { Web } from "./platforms/slack/web.ts";

/** What the doctor looks at in Slack, and our clock beside Slack's. */
export const slackChecks = (parts: {
	readonly config: Pick<Config, "APPROVALS_CHANNEL">;
	readonly settings: SlackSettings;
	readonly web: Web;
	readonly now: () => number;
}): readonly Check[] => {
	const slack = createSlackLook(parts);
	const { APPROVALS_CHANNEL: approvals } = parts.config;
	const { kind: mode } = parts.settings.transport;
	return [
		{
			key: "slack.token",
			look: async () => tokenFinding(await slack.greet()),
		},
		{
			key: "slack.scopes",
			look: async () =>
				scopesFinding(await slack.greet(), await manifestScopes()),
		},
		{ key: "slack.mode", look: async () => modeFinding(mode) },
		{
			key: "slack.approvals",
			look: async () => approvalsFinding(await stateOf(slack, approvals)),
		},
		{
			key: "clock",
			look: async () => {
				const greeting = await slack.greet();
				const drift = greeting.kind === "unreachable" ? null : greeting.drift;
				return clockFinding("Slack", drift);
			},
		},
	];
};

const stateOf = async (slack: SlackLook, channel: string | undefined) => {
	if (channel === undefined) return "unset";
	const isIn = await slack.isIn(channel);
	if (isIn === null) return "unknown";
	return isIn ? "member" : "outside";
};

const manifestSchema = z.object({
	oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }),
});

/** The rights our manifest asks for. */
const manifestScopes = async (): Promise<readonly string[]> => {
	const file = fileURLToPath(new URL("../manifest.yml", import.meta.url));
	const { oauth_config } = manifestSchema.parse(
		parse(await readFile(file, "utf8")),
	);
	return oauth_config.scopes.bot;
};
