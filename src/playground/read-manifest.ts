import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import type { AppRegistration } from "./registration.ts";

const manifestSchema = z.looseObject({
	features: z.looseObject({
		slash_commands: z
			.array(
				z.looseObject({
					command: z.string().startsWith("/"),
					description: z.string(),
					usage_hint: z.string().default(""),
					should_escape: z.boolean().default(false),
				}),
			)
			.default([]),
		shortcuts: z
			.array(
				z.looseObject({
					name: z.string(),
					type: z.enum(["message", "global"]),
					callback_id: z.string(),
				}),
			)
			.default([]),
	}),
	oauth_config: z.looseObject({
		scopes: z.looseObject({ bot: z.array(z.string()) }),
	}),
	settings: z.looseObject({
		event_subscriptions: z
			.looseObject({ bot_events: z.array(z.string()).default([]) })
			.default({ bot_events: [] }),
	}),
});

/** Secrets and addresses a manifest does not carry. */
export type RegistrationSecrets = Pick<
	AppRegistration,
	"signingSecret" | "appToken"
> &
	Partial<Pick<AppRegistration, "requestUrl" | "optionsUrl">>;

/** Makes a registration from a Slack manifest (YAML or JSON file); rejects with zod's words when a section is wrong. */
export async function readManifest(
	path: string,
	secrets: RegistrationSecrets = localSecrets,
): Promise<AppRegistration> {
	const { features, oauth_config, settings } = manifestSchema.parse(
		parse(await readFile(path, "utf8")),
	);
	return {
		requestUrl: null,
		...secrets,
		commands: features.slash_commands.map((entry) => ({
			command: entry.command,
			description: entry.description,
			usageHint: entry.usage_hint,
			shouldEscape: entry.should_escape,
		})),
		shortcuts: features.shortcuts.map((entry) => ({
			type: entry.type,
			name: entry.name,
			callbackId: entry.callback_id,
		})),
		scopes: oauth_config.scopes.bot,
		events: settings.event_subscriptions.bot_events,
	};
}

const localSecrets: RegistrationSecrets = {
	signingSecret: "local-signing-secret",
	appToken: "xapp-1-A0LOCAL-local",
};
