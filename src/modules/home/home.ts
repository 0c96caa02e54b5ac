import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { homeView } from "./home-view.ts";
import type { HomeNeeds } from "./needs.ts";
import { told } from "./told.ts";

/** The home page: what waits for this person, their requests, seats and storage, the model, their link, and the usual commands. */
export const home = defineCommand({
	name: "home",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, services: HomeNeeds, { actor, now }: Context) => {
		const [mine, seats, storage, aiLine] = await Promise.all([
			services.myRequests(actor, now),
			told(services.users.seats),
			told(services.storage.read),
			services.aiLine(),
		]);
		const helpdesk = allowed(actor.grants, "helpdesk", "users list", now);
		return done({ actor, mine, seats, storage, aiLine, helpdesk });
	},
	view: (facts) => homeView(facts),
});
