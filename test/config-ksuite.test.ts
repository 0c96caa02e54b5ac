import { describe, expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { isReal, withoutReal } from "../src/config-ksuite.ts";

const faultsOf = (variables: Record<string, string>): readonly string[] => {
	const read = readConfig(variables);
	return read.kind === "faults" ? read.faults : [];
};

const ksuiteOf = (variables: Parameters<typeof readConfig>[0]) => {
	const read = readConfig(variables);
	if (read.kind === "faults") throw new Error(read.faults.join());
	return read.config.ksuite;
};

const infomaniak = {
	KSUITE: "infomaniak",
	INFOMANIAK_TOKEN: "s3cr3t-value",
	INFOMANIAK_ACCOUNT: "481516",
};

describe("the settings of the kSuite", () => {
	it("name the embedded one when nothing is set, and nobody outside", () => {
		const { systems, infomaniak: outside } = ksuiteOf({});
		expect(new Set(Object.values(systems))).toEqual(new Set(["embedded"]));
		expect(outside).toBeNull();
	});

	it("are three for a real one", () => {
		expect(ksuiteOf(infomaniak)).toEqual({
			calendars: "dav",
			servers: ["https://sync.infomaniak.com"],
			systems: {
				users: "infomaniak",
				teams: "infomaniak",
				mail: "infomaniak",
				storage: "infomaniak",
				plans: "infomaniak",
				drive: "infomaniak",
			},
			infomaniak: {
				token: "s3cr3t-value",
				account: 481516,
				apiUrl: "https://api.infomaniak.com",
				hostings: [],
				drive: null,
				callsPerMinute: 60,
			},
		});
	});

	it("may say more, and file elsewhere", () => {
		const { systems, infomaniak: outside } = ksuiteOf({
			...infomaniak,
			KSUITE_DRIVE: "embedded",
			INFOMANIAK_API_URL: "http://127.0.0.1:4000/",
			INFOMANIAK_MAIL_HOSTINGS: "903, 77",
			INFOMANIAK_DRIVE: "902",
			INFOMANIAK_CALLS_PER_MINUTE: "30",
			DNS_RESOLVER: "127.0.0.1:5353",
		});
		expect(systems).toMatchObject({ users: "infomaniak", drive: "embedded" });
		expect(outside).toMatchObject({
			apiUrl: "http://127.0.0.1:4000",
			hostings: [903, 77],
			drive: 902,
			callsPerMinute: 30,
		});
	});

	it("keep a token at home that nothing uses", () => {
		expect(
			ksuiteOf({ ...infomaniak, KSUITE: "embedded" }).infomaniak,
		).toBeNull();
	});

	it("name token and organisation at once when both are missing, with the way to them", () => {
		expect(faultsOf({ KSUITE: "infomaniak" })).toEqual([
			expect.stringMatching(
				/^INFOMANIAK_TOKEN: needed with KSUITE=infomaniak; npm run setup .*token\/list$/u,
			),
			expect.stringMatching(
				/^INFOMANIAK_ACCOUNT: needed with KSUITE=infomaniak; .*npm run setup finds it$/u,
			),
		]);
		expect(faultsOf({ KSUITE_DRIVE: "infomaniak" })).toEqual([
			expect.stringMatching(/^INFOMANIAK_TOKEN: needed with KSUITE_DRIVE=/u),
			expect.stringMatching(/^INFOMANIAK_ACCOUNT: needed with KSUITE_DRIVE=/u),
		]);
	});

	const cases: readonly [string, Record<string, string>, readonly RegExp[]][] =
		[
			[
				"a system nobody knows",
				{ KSUITE: "s3cr3t-value" },
				[/^KSUITE: must be one of embedded, infomaniak$/u],
			],
			[
				"mail of another organisation than the people",
				{ ...infomaniak, KSUITE_MAIL: "embedded" },
				[/^KSUITE_MAIL: has to be the same system as the users/u],
			],
			[
				"people of another organisation than all the rest",
				{ ...infomaniak, KSUITE_USERS: "embedded" },
				[/^KSUITE_TEAMS: /u, /^KSUITE_MAIL: /u, /^KSUITE_PLANS: /u],
			],
			[
				"a contract that there is not",
				{ KSUITE_MAILS: "embedded" },
				[/^KSUITE_MAILS: not a setting; .*KSUITE_MAIL/u],
			],
			[
				"a token on two lines",
				{ ...infomaniak, INFOMANIAK_TOKEN: "s3cr3t\nvalue" },
				[/^INFOMANIAK_TOKEN: must be plain characters/u],
			],
			[
				"an organisation by name",
				{ ...infomaniak, INFOMANIAK_ACCOUNT: "s3cr3t" },
				[/^INFOMANIAK_ACCOUNT: must be a number/u],
			],
			[
				"an unsafe address",
				{ ...infomaniak, INFOMANIAK_API_URL: "http://s3cr3t.example" },
				[/^INFOMANIAK_API_URL: must be an https address/u],
			],
			[
				"an address with a password",
				{ INFOMANIAK_API_URL: "https://me:s3cr3t@api.example" },
				[/^INFOMANIAK_API_URL: must be an https address/u],
			],
			[
				"mail services by name",
				{ INFOMANIAK_MAIL_HOSTINGS: "s3cr3t.example" },
				[/^INFOMANIAK_MAIL_HOSTINGS: must be numbers/u],
			],
			[
				"half a drive",
				{ INFOMANIAK_DRIVE: "1.5" },
				[/^INFOMANIAK_DRIVE: must be a number/u],
			],
			[
				"no calls at all",
				{ INFOMANIAK_CALLS_PER_MINUTE: "0" },
				[/^INFOMANIAK_CALLS_PER_MINUTE: must be at least 1$/u],
			],
			[
				"half a call",
				{ INFOMANIAK_CALLS_PER_MINUTE: "1.5" },
				[/^INFOMANIAK_CALLS_PER_MINUTE: must be a whole number/u],
			],
			[
				"a resolver by name",
				{ DNS_RESOLVER: "s3cr3t.example" },
				[/^DNS_RESOLVER: must be an IP address/u],
			],
			[
				"a resolver at no port",
				{ DNS_RESOLVER: "9.9.9.9:99999" },
				[/^DNS_RESOLVER: must be an IP address/u],
			],
		];
	it.each(cases)(
		"are refused with %s, without the value",
		(_, given, expected) => {
			const faults = faultsOf(given);
			expect(faults).toEqual(
				expected.map((fault) => expect.stringMatching(fault)),
			);
			expect(faults.join()).not.toContain("s3cr3t");
		},
	);

	it.each(["9.9.9.9", "2620:fe::fe", "127.0.0.1:5353", "[::1]:53"])(
		"take %s for a resolver",
		(resolver) => {
			expect(faultsOf({ DNS_RESOLVER: resolver })).toEqual([]);
		},
	);
});

describe("the settings of calendars and contacts", () => {
	it.each([
		["are embedded without a word", {}, "embedded", []],
		[
			"go with Infomaniak to its own server",
			infomaniak,
			"dav",
			["https://sync.infomaniak.com"],
		],
		[
			"can stay here all the same",
			{ ...infomaniak, KSUITE_CALENDARS: "embedded" },
			"embedded",
			[],
		],
		[
			"can be elsewhere than the demo",
			{ KSUITE_CALENDARS: "dav", DAV_SERVERS: "http://127.0.0.1:5232/" },
			"dav",
			["http://127.0.0.1:5232"],
		],
		[
			"name each server once, however it is written",
			{
				DAV_SERVERS:
					" https://Cloud.example/dav/ ,, https://cloud.example/dav,http://localhost:1 ",
			},
			"embedded",
			["https://cloud.example/dav", "http://localhost:1"],
		],
	])("%s", (_, given, calendars, servers) => {
		expect(ksuiteOf(given)).toMatchObject({ calendars, servers });
	});

	it.each([
		"http://cloud.example",
		"cloud.example",
		"https://ann:s3cr3t@cloud.example",
		"https://cloud.example?x=s3cr3t",
		"https://cloud.example,ftp://s3cr3t.example",
		"http://127.0.0.1.s3cr3t.example",
	])("take no such server: %s", (servers) => {
		const faults = faultsOf({ DAV_SERVERS: servers });
		expect(faults).toEqual([
			expect.stringMatching(/^DAV_SERVERS: must be https addresses/u),
		]);
		expect(faults.join()).not.toContain("s3cr3t");
	});

	it("say what there is when a name is mistyped", () => {
		expect(faultsOf({ KSUITE_CALENDARS: "caldav" })).toEqual([
			expect.stringMatching(/^KSUITE_CALENDARS: must be one of embedded, dav/u),
		]);
		expect(faultsOf({ KSUITE_CALENDAR: "dav" })).toEqual([
			expect.stringMatching(/KSUITE_CALENDARS/u),
		]);
	});
});

describe("the playground, where everybody may be anybody", () => {
	it("connects nobody's real calendars", () => {
		const far = { DAV_SERVERS: "https://cloud.example" };
		expect(isReal(far)).toBe(true);
		expect(withoutReal(far)).toEqual({});
		expect(isReal({ KSUITE_CALENDARS: "dav" })).toBe(true);
		const near = { DAV_SERVERS: "http://127.0.0.1:5232" };
		expect(isReal(near)).toBe(false);
		expect(withoutReal(near)).toBe(near);
	});

	it("leaves a real kSuite alone", () => {
		expect(isReal(infomaniak)).toBe(true);
		expect(isReal({ KSUITE_DRIVE: "infomaniak" })).toBe(true);
		const { systems } = ksuiteOf(withoutReal({ ...infomaniak, PORT: "0" }));
		expect(systems.users).toBe("embedded");
	});

	it("may use one that is played on this machine", () => {
		const played = {
			...infomaniak,
			INFOMANIAK_API_URL: "http://127.0.0.1:4000",
		};
		expect(isReal(played)).toBe(false);
		expect(withoutReal(played)).toBe(played);
		expect(withoutReal({})).toEqual({});
	});
});
