import { z } from "zod";
import { type Period, periods } from "../../core/view.ts";

/** How a person wants their calendars: minutes since midnight and minutes of an event, weekdays with 0 for Sunday. `calendar` is the id of the default one, where the server does not keep it itself. */
export type CalendarChoices = {
	readonly calendar: string | null;
	readonly duration: number;
	readonly from: number;
	readonly to: number;
	readonly weekdays: readonly number[];
	readonly period: Period;
};

/** What people chose; what nobody chose is as most people work. */
export type CalendarSettings = {
	readonly of: (person: string) => Promise<CalendarChoices>;
	readonly set: (
		person: string,
		given: Partial<CalendarChoices>,
	) => Promise<CalendarChoices>;
};

/** Before anything is chosen. */
export const usualChoices: CalendarChoices = {
	calendar: null,
	duration: 60,
	from: 480,
	to: 1080,
	weekdays: [1, 2, 3, 4, 5],
	period: "week",
};

const minutes = z.number().int().min(0).max(1440);
const schema = z.object({
	calendar: z.string().max(2000).nullable(),
	duration: z.number().int().min(5).max(1440),
	from: minutes,
	to: minutes,
	weekdays: z.array(z.number().int().min(0).max(6)).max(7),
	period: z.enum(periods),
});

/** Keeps what people chose among the lasting choices. */
export const createCalendarSettings = (settings: {
	readonly get: (id: string) => Promise<unknown>;
	readonly set: (id: string, value: unknown) => Promise<void>;
}): CalendarSettings => {
	const of = async (person: string): Promise<CalendarChoices> =>
		schema.safeParse(await settings.get(idOf(person))).data ?? usualChoices;
	return {
		of,
		set: async (person, given) => {
			const next = schema.parse({ ...(await of(person)), ...given });
			await settings.set(idOf(person), next);
			return next;
		},
	};
};

const idOf = (person: string): string => `calendars:${person}`;
