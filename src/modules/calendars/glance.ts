import type { Actor } from "../../core/actor.ts";
import { say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import { lookAt } from "./look.ts";
import type { CalendarNeeds } from "./needs.ts";
import { picture } from "./show-view.ts";

/** A small look at somebody's calendars for a page that shows other things, too: a picture in their period with the way on; null where nothing is connected. */
export type CalendarGlance = (
	actor: Actor,
	now: number,
) => Promise<readonly Block[] | null>;

/** Makes the glance. A year and a planning are too much for it, so that it shows a month and a week in their places. */
export const createCalendarGlance =
	(needs: CalendarNeeds): CalendarGlance =>
	async (actor, now) => {
		if (actor.userId === null) return null;
		const holder = { kind: "person", person: actor.person } as const;
		const account = await needs.accounts.of(holder);
		if (account === null) return null;
		const { period } = await needs.calendarSettings.of(actor.person);
		const shown = { year: "month", planning: "week" } as const;
		const looked = await lookAt(
			account,
			needs,
			{ actor, now },
			{
				period:
					period === "year" || period === "planning" ? shown[period] : period,
			},
		);
		return [
			{
				kind: "heading",
				text: say("calendars.glance", { title: looked.page.title }),
			},
			picture(looked),
		];
	};
