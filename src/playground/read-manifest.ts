import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import type { AppRegistration, RegisteredOAuth } from "./registration.ts";

const manifestSchema = z.looseObject({
	features: z.looseObject({
		app_home: z
			.looseObject({
				messages_tab_read_only_enabled: z.boolean().default(false),
			})
			.default({ messages_tab_read_only_enabled: false }),
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
					name: z.string().min(1).max(24),
					type: z.enum(["message", "global"]),
					callback_id: z.string().min(1).max(255),
				}),
			)
			.max(10)
			.default([]),
	}),
	oauth_config: z.looseObject({
		redirect_urls: z.array(z.string()).default([]),
		scopes: z.looseObject({
			bot: z.array(z.string()),
			user: z.array(z.string()).default([]),
		}),
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
	Partial<
		Pick<AppRegistration, "requestUrl" | "optionsUrl"> &
			Pick<RegisteredOAuth, "clientId" | "clientSecret" | "redirectUrls">
	>;

/** Makes a registration from a Slack manifest (YAML or JSON file); rejects with zod's words when a section is wrong. */
export async function readManifest(
	path: string,
	secrets: RegistrationSecrets = localSecrets,
): Promise<AppRegistration> {
	const { clientId, clientSecret, redirectUrls, ...own } = secrets;
	const { features, oauth_config, settings } = manifestSchema.parse(
		parse(await readFile(path, "utf8")),
	);
	return {
		requestUrl: null,
		...own,
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
		isMessagesTabReadOnly: features.app_home.messages_tab_read_only_enabled,
		oauth: {
			clientId: clientId ?? localClient.clientId,
			clientSecret: clientSecret ?? localClient.clientSecret,
			redirectUrls: redirectUrls ?? oauth_config.redirect_urls,
			userScopes: oauth_config.scopes.user,
		},
	};
}

const localClient = {
	clientId: "1118.2026",
	clientSecret: "local-client-secret",
};

const localSecrets: RegistrationSecrets = {
	signingSecret: "local-signing-secret",
	appToken: "xapp-1-A0LOCAL-local",
};
