import { colorCalendar } from "./color.ts";
import { colorEvent } from "./event-color.ts";
import { listEvents } from "./events.ts";
import { exportCalendar } from "./export.ts";
import { listCalendars } from "./list.ts";
import { calendarSettings } from "./set-settings.ts";
import { showCalendar } from "./show.ts";

/** The part of the list that looks at calendars, gives them their looks, and takes them out as files. */
export const calendarCommands = [
	listCalendars,
	showCalendar,
	listEvents,
	colorCalendar,
	colorEvent,
	calendarSettings,
	exportCalendar,
] as const;
