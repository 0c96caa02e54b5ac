import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { linkOf } from "./link.ts";
import { linkView } from "./link-view.ts";
import type { SyncNeeds } from "./needs.ts";
import { ownHolder } from "./own-holder.ts";

/** Leads to the page on which somebody connects their own calendars and address books; nothing secret goes through the chat. */
export const connectAccount = defineCommand({
	name: "sync connect",
	args: z.object({}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (
		_input,
		services: Pick<
			SyncNeeds,
			"accounts" | "connections" | "syncServers" | "askOnce"
		>,
		{ actor }: Context,
	) => done(await linkOf(ownHolder(actor), actor, services)),
	view: linkView,
});
