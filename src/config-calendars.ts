import { z } from "zod";
import { baseAddress } from "./drivers/infomaniak/calling/base-address.ts";

/** Where calendars and address books are: in a folder on this machine, or at servers to which people connect their accounts. */
export const calendarSystems = ["embedded", "dav"] as const;
export type CalendarSystem = (typeof calendarSystems)[number];

/** Where calendars and address books are, and the servers people may connect to. */
export type CalendarConfig = {
	readonly calendars: CalendarSystem;
	/** Addresses without a slash at their ends; none when people cannot connect anything. */
	readonly servers: readonly string[];
};

/** The settings of calendars and address books; each has its section in docs/operations.md. */
export const calendarSettings = {
	KSUITE_CALENDARS: z.enum(calendarSystems).optional(),
	DAV_SERVERS: z
		.string()
		.default("")
		.refine(
			(text) => partsOf(text).every((one) => serverOf(one) !== null),
			"must be https addresses (http on this machine only) with commas between them, without a user, a password or a query",
		)
		.transform((text) => [
			...new Set(
				partsOf(text).flatMap((one) => {
					const server = serverOf(one);
					return server === null ? [] : [server];
				}),
			),
		]),
} as const;

type Settings = z.output<z.ZodObject<typeof calendarSettings>>;

/** Real people's accounts are at servers; without a word about it, calendars go with the kSuite. */
export const calendarConfig = (
	settings: Settings,
	kSuite: "embedded" | "infomaniak",
): CalendarConfig => {
	const usual = kSuite === "infomaniak" ? "dav" : "embedded";
	const calendars = settings.KSUITE_CALENDARS ?? usual;
	const isBare = calendars === "dav" && settings.DAV_SERVERS.length === 0;
	return { calendars, servers: isBare ? [infomaniak] : settings.DAV_SERVERS };
};

/** Whether somebody's real account could be connected: at a server that is not on this machine. */
export const isRealServer = (given: {
	readonly KSUITE_CALENDARS?: string | undefined;
	readonly DAV_SERVERS?: string | undefined;
}): boolean => {
	const servers = partsOf(given.DAV_SERVERS ?? "");
	if (servers.length === 0) return given.KSUITE_CALENDARS === "dav";
	return servers.some((one) => !/^http:/iu.test(one));
};

const infomaniak = "https://sync.infomaniak.com";

const partsOf = (text: string): readonly string[] =>
	text
		.split(",")
		.map((one) => one.trim())
		.filter(Boolean);

const serverOf = (text: string): string | null =>
	baseAddress(text)?.href.replace(/\/+$/u, "") ?? null;
