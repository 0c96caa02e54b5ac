import type { PimAccount } from "../../pim/account.ts";
import type { CalendarSettings } from "./settings.ts";

/** The id of the calendar that takes new events: as the server keeps it, else as the person told us; null while neither knows. */
export const defaultOf = async (
	account: PimAccount,
	settings: CalendarSettings,
	person: string,
): Promise<string | null> =>
	(await keepsDefault(account))
		? (await account.preferences()).calendar
		: (await settings.of(person)).calendar;

/** Whether the server keeps the default calendar itself, for every program. */
export const keepsDefault = async (account: PimAccount): Promise<boolean> =>
	(await account.capabilities()).keeps.includes("calendar");
