import type { Clock } from "../clock.ts";
import type { AppRegistration } from "../registration.ts";
import type { Workspace } from "../workspace.ts";
import { type Channels, createChannels } from "./channels.ts";
import { createElementStates, type ElementStates } from "./element-states.ts";
import { createFaults, type Faults } from "./faults.ts";
import { createFiles, type Files } from "./files.ts";
import { createGrants, type Grants } from "./grants.ts";
import { createHub, type Hub } from "./hub.ts";
import { createIds, type Ids } from "./ids.ts";
import { createMessages, type Messages } from "./messages.ts";
import { createOpenViews, type OpenViews } from "./open-views.ts";
import { createPeople, type People } from "./people.ts";
import { createResponseUrls, type ResponseUrls } from "./response-urls.ts";
import { seedMessages } from "./seed-messages.ts";
import { createTickets, type Tickets } from "./tickets.ts";
import { createTriggers, type Triggers } from "./triggers.ts";

/** The whole state of one local Slack, in memory. `address.url` is filled when the server listens. */
export type World = {
	team: Workspace["team"];
	app: AppRegistration;
	address: { url: string };
	clock: Clock;
	ids: Ids;
	hub: Hub;
	people: People;
	channels: Channels;
	messages: Messages;
	files: Files;
	tickets: Tickets;
	triggers: Triggers;
	grants: Grants;
	responseUrls: ResponseUrls;
	views: OpenViews;
	elementStates: ElementStates;
	faults: Faults;
};

/** Creates the state of a workspace with its starting messages, everything read by everybody. */
export function createWorld(
	workspace: Workspace,
	app: AppRegistration,
	clock: Clock,
): World {
	const ids = createIds(clock.now);
	const world: World = {
		team: workspace.team,
		app: { ...app },
		address: { url: "" },
		clock,
		ids,
		hub: createHub(),
		people: createPeople(workspace.bot, workspace.people),
		channels: createChannels(workspace.channels, ids),
		messages: createMessages(),
		files: createFiles(),
		tickets: createTickets(ids),
		triggers: createTriggers(clock, ids),
		grants: createGrants(clock, ids),
		responseUrls: createResponseUrls(workspace.team.id, clock, ids),
		views: createOpenViews(),
		elementStates: createElementStates(),
		faults: createFaults(),
	};
	seedMessages(world, workspace.channels);
	return world;
}
