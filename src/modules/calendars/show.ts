import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { periods } from "../../core/view.ts";
import { lookAt } from "./look.ts";
import { type CalendarNeeds, ownHolder } from "./needs.ts";
import { noneView } from "./none-view.ts";
import { showView } from "./show-view.ts";

/** A picture of a day, week, month or year, or the next two weeks, of one calendar or of all, with the same in words. */
export const showCalendar = defineCommand({
	name: "calendar show",
	args: z.object({
		calendar: arg.lookup("calendar").optional(),
		period: flag(arg.choice(periods)),
		date: flag(arg.day()),
	}),
	who: "member",
	effect: "read",
	sensitive: true,
	run: async (wanted, services: CalendarNeeds, context: Context) => {
		const account = await services.accounts.of(ownHolder(context.actor));
		return done(
			account === null
				? null
				: await lookAt(account, services, context, wanted),
		);
	},
	view: (looked) => (looked === null ? noneView : showView(looked)),
});
