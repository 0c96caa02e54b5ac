import type { JsonObject } from "../json.ts";
import type { Channel } from "../state/channels.ts";
import type { World } from "../state/world.ts";

/** Slack's old verification token; apps must not rely on it. */
export const VERIFICATION_TOKEN = "local-verification-token";

/** The fields every interactive payload carries. */
export function commonPayload(world: World, userId: string): JsonObject {
	const name = world.people.find(userId)?.name ?? userId;
	return {
		team: { id: world.team.id, domain: world.team.domain },
		user: { id: userId, username: name, name, team_id: world.team.id },
		api_app_id: world.people.bot.appId,
		token: VERIFICATION_TOKEN,
		enterprise: null,
		is_enterprise_install: false,
	};
}

/** A channel's name as payloads write it. */
export function channelName(channel: Channel): string {
	switch (channel.kind) {
		case "channel":
			return channel.name;
		case "private":
			return "privategroup";
		case "mpim":
			return `mpdm-${channel.id.toLowerCase()}`;
		case "im":
			return "directmessage";
	}
}
