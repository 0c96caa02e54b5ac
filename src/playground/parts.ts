import type { Deliver } from "./dispatch/delivery.ts";
import type { Events } from "./dispatch/events.ts";
import type { Mailbox } from "./mailbox.ts";
import type { World } from "./state/world.ts";

/** All parts of a running local Slack. */
export type Parts = {
	world: World;
	deliver: Deliver;
	events: Events;
	mailbox: Mailbox;
	pageFolder: string;
};
