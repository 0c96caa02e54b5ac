import { isIP } from "node:net";
import { z } from "zod";
import {
	type CalendarConfig,
	calendarConfig,
	calendarSettings,
	isRealServer,
} from "./config-calendars.ts";
import {
	type Contract,
	contracts,
	type System,
	systems as systemNames,
} from "./drivers/drivers.ts";
import { baseAddress } from "./drivers/infomaniak/calling/base-address.ts";

type Given = Readonly<Record<string, string | undefined>>;

/** Which system meets each contract, where calendars are, and how Infomaniak is reached; null where no contract needs it. */
export type KsuiteConfig = CalendarConfig & {
	readonly systems: Readonly<Record<Contract, System>>;
	readonly infomaniak: InfomaniakSettings | null;
};

/** One organisation at Infomaniak; an empty list of hostings and a null drive are found by themselves. */
export type InfomaniakSettings = {
	readonly token: string;
	readonly account: number;
	/** Without a slash at its end. */
	readonly apiUrl: string;
	readonly hostings: readonly number[];
	readonly drive: number | null;
	readonly callsPerMinute: number;
	/** How long that minute is, ms; no setting, for tests only. */
	readonly minute?: number;
};

const system = z.enum(systemNames);
const id = z
	.string()
	.trim()
	.regex(/^[1-9]\d{0,14}$/u, "must be a number such as 12345")
	.transform(Number)
	.optional();

/** The settings of the kSuite; each has its section in docs/operations.md. */
export const ksuiteSettings = {
	KSUITE: system.default("embedded"),
	KSUITE_USERS: system.optional(),
	KSUITE_TEAMS: system.optional(),
	KSUITE_MAIL: system.optional(),
	KSUITE_STORAGE: system.optional(),
	KSUITE_PLANS: system.optional(),
	KSUITE_DRIVE: system.optional(),
	...calendarSettings,
	INFOMANIAK_TOKEN: z
		.string()
		.trim()
		.regex(
			/^[\u0021-\u007e]{1,2000}$/u,
			"must be plain characters, without a space or a line break inside",
		)
		.optional(),
	INFOMANIAK_ACCOUNT: id,
	INFOMANIAK_API_URL: z
		.string()
		.trim()
		.refine(
			(text) => baseAddress(text) !== null,
			"must be an https address (http on this machine only), without a user, a password or a query",
		)
		.transform((text) => text.replace(/\/+$/u, ""))
		.default("https://api.infomaniak.com"),
	INFOMANIAK_MAIL_HOSTINGS: z
		.string()
		.regex(
			/^[\s,]*(?:[1-9]\d{0,14}[\s,]*)*$/u,
			"must be numbers with commas between them, such as 12345,12346",
		)
		.default("")
		.transform((text) => (text.match(/\d+/gu) ?? []).map(Number)),
	INFOMANIAK_DRIVE: id,
	INFOMANIAK_CALLS_PER_MINUTE: z.coerce
		.number()
		.min(1)
		.max(600)
		.refine(Number.isInteger, "must be a whole number")
		.default(60),
	DNS_RESOLVER: z
		.string()
		.trim()
		.refine(
			(text) => isResolver(text),
			"must be an IP address, with a port or without, such as 9.9.9.9 or 127.0.0.1:5353",
		)
		.optional(),
} as const;

/** What is wrong with the settings of the kSuite taken together; names, never values. */
export const ksuiteFaults = (given: Given): readonly string[] => {
	const faults = Object.keys(given)
		.filter((name) => /^KSUITE_/u.test(name) && !(name in ksuiteSettings))
		.map(
			(name) =>
				`${name}: not a setting; there are KSUITE, ${contracts.map(nameOf).join(", ")} and KSUITE_CALENDARS`,
		);
	const systems = systemsOf(given);
	for (const contract of ["teams", "mail", "plans"] as const)
		if (systems[contract] !== systems.users)
			faults.push(
				`${nameOf(contract)}: has to be the same system as the users; ${contract} belong to the organisation whose people they are. Only storage and drive may be elsewhere`,
			);
	const asking = contracts.find((one) => systems[one] === "infomaniak");
	if (asking === undefined) return faults;
	const because = `needed with ${given.KSUITE === "infomaniak" ? "KSUITE" : nameOf(asking)}=infomaniak`;
	if (!given.INFOMANIAK_TOKEN?.trim())
		faults.push(
			`INFOMANIAK_TOKEN: ${because}; npm run setup leads you to one, and so does https://manager.infomaniak.com/v3/ng/accounts/token/list`,
		);
	if (!given.INFOMANIAK_ACCOUNT?.trim())
		faults.push(
			`INFOMANIAK_ACCOUNT: ${because}; it is the number of your organisation, and npm run setup finds it`,
		);
	return faults;
};

/** Whether real people are administered or may connect their accounts: Infomaniak or a server is named, and it is not played on this machine. */
export const isReal = (given: Given): boolean => {
	const isNamed = contracts.some(
		(one) => systemsOf(given)[one] === "infomaniak",
	);
	if (isRealServer(given)) return true;
	const url = baseAddress(given.INFOMANIAK_API_URL?.trim() ?? "");
	// Plain http leads to this machine only.
	return isNamed && url?.protocol !== "http:";
};

/** An environment with every contract embedded, for the playground: whoever uses this machine can act as anybody there. */
export const withoutReal = (given: Given): Given =>
	isReal(given)
		? Object.fromEntries(
				Object.entries(given).filter(
					([name]) => !/^KSUITE(?:_|$)|^DAV_SERVERS$/u.test(name),
				),
			)
		: given;

type Settings = z.output<z.ZodObject<typeof ksuiteSettings>>;

/** Puts parsed settings without faults into the form the systems are opened with. */
export const ksuiteConfig = (settings: Settings): KsuiteConfig => {
	const systems = systemsOf(settings);
	const { INFOMANIAK_TOKEN: token, INFOMANIAK_ACCOUNT: account } = settings;
	const calendars = calendarConfig(settings, settings.KSUITE);
	const isUsed = contracts.some((one) => systems[one] === "infomaniak");
	if (!isUsed || token === undefined || account === undefined)
		return { systems, ...calendars, infomaniak: null };
	return {
		systems,
		...calendars,
		infomaniak: {
			token,
			account,
			apiUrl: settings.INFOMANIAK_API_URL,
			hostings: settings.INFOMANIAK_MAIL_HOSTINGS,
			drive: settings.INFOMANIAK_DRIVE ?? null,
			callsPerMinute: settings.INFOMANIAK_CALLS_PER_MINUTE,
		},
	};
};

const nameOf = (contract: Contract) =>
	`KSUITE_${contract.toUpperCase()}` as const;

const systemsOf = (given: Readonly<Record<string, unknown>>) => {
	const chosen = (contract: Contract): System =>
		(given[nameOf(contract)] ?? given.KSUITE) === "infomaniak"
			? "infomaniak"
			: "embedded";
	return {
		users: chosen("users"),
		teams: chosen("teams"),
		mail: chosen("mail"),
		storage: chosen("storage"),
		plans: chosen("plans"),
		drive: chosen("drive"),
	};
};

const isResolver = (text: string): boolean => {
	if (isIP(text) > 0) return true;
	const [, inside = "", plain = "", port = "0"] =
		/^(?:\[([^\]]+)\]|([\d.]+)):(\d{1,5})$/u.exec(text) ?? [];
	const isPort = Number(port) > 0 && Number(port) < 65_536;
	return isPort && (isIP(inside) === 6 || isIP(plain) === 4);
};
