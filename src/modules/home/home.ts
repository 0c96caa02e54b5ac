import { z } from "zod";
import type { Actor } from "../../core/actor.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { type CalendarPart, homeView } from "./home-view.ts";
import type { HomeNeeds } from "./needs.ts";
import { told } from "./told.ts";

/** The home page: what waits for this person, their requests, seats and storage, the model, their link, and the usual commands. */
export const home = defineCommand({
	name: "home",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, services: HomeNeeds, { actor, now }: Context) => {
		const [mine, seats, storage, aiLine, calendar] = await Promise.all([
			services.myRequests(actor, now),
			told(services.users.seats),
			told(services.storage.read),
			services.aiLine(),
			told(glance(services, actor, now), shortly),
		]);
		const helpdesk = allowed(actor.grants, "helpdesk", "users list", now);
		return done({
			actor,
			mine,
			seats,
			storage,
			aiLine,
			calendar: calendar ?? { kind: "late" },
			helpdesk,
		});
	},
	view: (facts) => homeView(facts),
});

// A server far away may take longer; then there is a button in its place.
const shortly = 1500;

const glance =
	({ calendarGlance }: HomeNeeds, actor: Actor, now: number) =>
	async (): Promise<CalendarPart> => {
		const blocks = await calendarGlance(actor, now);
		return blocks === null ? { kind: "none" } : { kind: "seen", blocks };
	};
