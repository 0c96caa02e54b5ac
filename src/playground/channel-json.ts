import { channelName } from "./dispatch/payload.ts";
import type { JsonObject } from "./json.ts";
import type { Channel } from "./state/channels.ts";
import type { World } from "./state/world.ts";

/** A conversation as conversations.info shows it to the bot. */
export function channelJson(world: World, channel: Channel): JsonObject {
	const { userId } = world.people.bot;
	if (channel.kind === "im") {
		const user = [...channel.members].find((member) => member !== userId);
		return {
			id: channel.id,
			is_im: true,
			is_archived: false,
			is_open: true,
			user,
			context_team_id: world.team.id,
		};
	}
	const isGroup = channel.kind === "mpim";
	const isPrivate = channel.kind === "private" || isGroup;
	const name = isGroup ? channelName(channel) : channel.name;
	return {
		id: channel.id,
		name,
		name_normalized: name,
		is_channel: !isPrivate,
		is_group: isPrivate,
		is_im: false,
		is_mpim: isGroup,
		is_private: isPrivate,
		is_archived: false,
		is_general: channel.name === "general",
		is_member: channel.members.has(userId),
		topic: { value: channel.topic, creator: "", last_set: 0 },
		purpose: { value: "", creator: "", last_set: 0 },
		num_members: channel.members.size,
		context_team_id: world.team.id,
	};
}
