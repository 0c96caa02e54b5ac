import { z } from "zod";
import { Refusal } from "../refusal.ts";
import { id } from "./arguments.ts";
import { visibleConversation } from "./conversation.ts";
import { defineMethod, type Method } from "./method.ts";

/** api.test, auth.test, apps.connections.open and assistant.threads.setStatus. */
export const sessionMethods: Record<string, Method> = {
	"api.test": { tokens: [], scopes: [], run: (_, args) => ({ args }) },
	"auth.test": {
		tokens: ["bot", "person"],
		scopes: [],
		run: ({ address, team, people }, _, { userId, isBot }) => ({
			url: `${address.url}/`,
			team: team.name,
			team_id: team.id,
			user: people.find(userId)?.name ?? people.bot.name,
			user_id: userId,
			...(isBot ? { bot_id: people.bot.botId } : {}),
			is_enterprise_install: false,
		}),
	},
	"apps.connections.open": {
		tokens: ["app"],
		scopes: [],
		run: (world) => {
			if (world.app.requestUrl !== null)
				throw new Refusal("socket_mode_not_enabled");
			const ticket = world.tickets.issue();
			const host = world.address.url.replace("http", "ws");
			return { url: `${host}/link/?ticket=${ticket}` };
		},
	},
	"assistant.threads.setStatus": defineMethod(
		["assistant:write", "chat:write"],
		z.object({ channel_id: id, thread_ts: id, status: z.string() }),
		(world, args) => {
			const { id: channel } = visibleConversation(world, args.channel_id);
			const { thread_ts: threadTs, status } = args;
			world.hub.publish({ kind: "status", channel, threadTs, status });
			return {};
		},
	),
};
