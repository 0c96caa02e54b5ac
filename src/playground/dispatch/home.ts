import type { View } from "../state/view.ts";
import type { World } from "../state/world.ts";
import { viewJson } from "../view-json.ts";
import type { Events } from "./events.ts";

/** Tells the app that a person opened its Home (or Messages) tab; resolves with the Home tab after the app heard of it. */
export async function openHome(
	world: World,
	events: Events,
	userId: string,
	tab: "home" | "messages" = "home",
): Promise<View | null> {
	if (world.people.find(userId) === null) return null;
	const before = world.views.home(userId);
	const channel = world.channels.direct(world.people.bot.userId, userId);
	await events.send("app_home_opened", {
		type: "app_home_opened",
		user: userId,
		channel: channel.id,
		tab,
		event_ts: world.ids.ts(),
		...(before === null || tab === "messages"
			? {}
			: { view: viewJson(world, before) }),
	});
	return world.views.home(userId);
}
