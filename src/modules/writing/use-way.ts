import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Writing } from "./needs.ts";
import { startText } from "./start.ts";
import { writingView } from "./view.ts";

/** Uses a tone or an action of the house, by its name. */
export const useWay = defineCommand({
	name: "write with",
	args: z.object({ way: arg.lookup("way"), text: arg.rest() }),
	who: "member",
	effect: "read",
	run: async ({ way, text }, services: Writing, context) => {
		const { person, userId } = context.actor;
		const reader = { person, userId };
		const all = [
			...(await services.house.actions(reader)),
			...(await services.house.tones(reader)),
		];
		const wanted = way.toLocaleLowerCase();
		const found = all.find(
			({ id, name }) => id === way || name.toLocaleLowerCase() === wanted,
		);
		if (found === undefined) throw new Problem("not-found");
		const wish = { action: "own", way: found.id } as const;
		return done(await startText(services, context, wish, text));
	},
	view: writingView,
});
