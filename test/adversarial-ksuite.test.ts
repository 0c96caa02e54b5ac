import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Shown } from "../src/core/pipeline.ts";
import { createInfomaniak } from "../src/drivers/infomaniak/infomaniak.ts";
import { personKey } from "../src/modules/people/who.ts";
import { problemView } from "../src/platforms/slack/present.ts";
import { createSuitemate } from "../src/suitemate.ts";
import { openHostileDoor } from "./drivers/infomaniak/hostile-door.ts";
import { fileOf, give, lastOf, paste, press } from "./modules/bulk/hands.ts";
import { draw, type } from "./modules/users/hands.ts";
import { faultsOfView } from "./support/drawn.ts";
import { echo } from "./support/endpoint/echo.ts";
import { openEndpoint } from "./support/endpoint.ts";
import { openInfomaniak } from "./support/infomaniak/infomaniak.ts";
import { general, openSlackTest } from "./support/slack.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	requestOf,
	type TestSuitemate,
	testConfig,
} from "./support/suitemate.ts";
import { extraSystems } from "./support/systems.ts";

const domain = "alpenblick.example";

/** Something a person can read, that Slack takes. */
const judge = (shown: Shown, what: string): void => {
	expect(JSON.stringify(shown), what).not.toContain("problem.unexpected");
	const view =
		shown.kind === "problem"
			? problemView(shown.text, shown.reference)
			: shown.kind === "view"
				? { ...shown.view, body: [...shown.view.body, ...shown.secret] }
				: null;
	expect(view && faultsOfView(view, "en-GB"), what).toEqual([]);
};

describe("a table that was given", () => {
	let test: TestSuitemate;
	beforeAll(async () => {
		test = await openTestSuitemate();
	});
	afterAll(() => test.close());

	const head = "email;first;last\n";
	const person = (count: number) => `p${count}@${domain};A;B`;
	const rows = (count: number) =>
		head + Array.from({ length: count }, (_, at) => person(at)).join("\n");
	const utf16 = Buffer.from(rows(1), "utf16le");
	const tables: readonly (readonly [string, string | Uint8Array, RegExp])[] = [
		[
			"formulas",
			`${head}=1+1@x.example;=cmd|' /C calc'!A0;@SUM(A1)`,
			/Will be|no mail/u,
		],
		["one line of a megabyte", "x".repeat(1_000_000), /table-unusable/u],
		["nothing but delimiters", ";".repeat(900_000), /table-unusable/u],
		["1,001 rows", rows(1001), /more than 1,000 rows/u],
		["1,000 rows", rows(1000), /no room for all/u],
		[
			"bytes",
			Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256)),
			/It is no text/u,
		],
		["a workbook", Buffer.from("504b0304140000000800", "hex"), /a workbook/u],
		["UTF-16 without its mark", utf16, /^1 person/u],
		["the other UTF-16", Buffer.from(utf16).swap16(), /^1 person/u],
		["quotes that never end", `${head}"${person(1)}\n`.repeat(20), /^Nobody/u],
		[
			"one person 50 times",
			head + `${person(1)}\n`.repeat(50),
			/^1 person of 50/u,
		],
		["only headings", head, /no rows/u],
		["nothing", "", /file-empty/u],
		[
			"columns in another order",
			`last;first;email\nB;A;p@${domain}`,
			/^1 person/u,
		],
		[
			"addresses that are none",
			`${head}a@[127.0.0.1];A;B\na@b@c;A;B`,
			/^Nobody/u,
		],
		[
			"paths for names",
			`${head}p@${domain};../../etc/passwd;..\\x`,
			/^1 person/u,
		],
		["signs of the machine", `${head}a\0@${domain};A;B`, /It is no text/u],
		[
			"calls",
			`${head}p@${domain};<!channel>;<@U0MARC>`,
			/<!channel> <@U0MARC>/u,
		],
		["5,000 columns", "c;".repeat(5000), /100 columns/u],
		[
			"headings of the language",
			`__proto__;constructor;email\nx;y;p@${domain}`,
			/table-unusable/u,
		],
		["a turned name", `${head}p@${domain};\u202eA;B`, /hidden characters/u],
	];
	it.each(tables)(
		"%s, is read or refused in words",
		async (what, bytes, says) => {
			const shown = await give(test, "nadia", "users import", bytes);
			judge(shown, what);
			expect(draw(shown)).toMatch(says);
			judge(await give(test, "nadia", "mail import", bytes), what);
			expect(test.events.filter(({ event }) => event === "failure")).toEqual(
				[],
			);
		},
	);

	it("gives no formula back", async () => {
		const formula = `${head}=HYPERLINK("x")@y;+1;@SUM(A1)`;
		const shown = await give(test, "nadia", "users import", formula);
		const faulty = fileOf(await press(test, "nadia", shown, "Faulty rows"));
		expect(faulty).not.toMatch(/(?:^|[;"\n])[=+@-](?!")/mu);
	});

	it("belongs to who gave it, and its work to who asked", async () => {
		const shown = await paste(
			test,
			"nadia",
			"mail import",
			`address\nown@${domain}`,
		);
		const batch = /"batch":"([^"]+)"/u.exec(JSON.stringify(shown))?.[1];
		const ask = (who: keyof typeof accounts, command: string, input: object) =>
			test.app.invoke(
				{ command, input: { ...input } },
				accounts[who],
				quietPort,
			);
		for (const [command, of] of [
			["mail import-all", batch],
			["users import-all", batch],
			["mail import-rows", "x"],
			["mail import-faults", "__proto__"],
		])
			expect(draw(await ask("marc", command ?? "", { batch: of }))).toBe(
				"problem.import-over",
			);
		expect(draw(await ask("elise", "mail import-rows", { batch }))).toBe(
			"problem.not-allowed",
		);
		const { id } = requestOf(await ask("nadia", "mail import-all", { batch }));
		const elsewhere = { ...accounts.anna, team: "T0OTHER" };
		for (const by of [
			accounts.nadia,
			accounts.elise,
			accounts.stranger,
			elsewhere,
		])
			expect(await test.app.answer(id, "approve", by)).toMatchObject({
				kind: "problem",
			});
		await Promise.all(
			[1, 2, 3].map(() => test.app.answer(id, "approve", accounts.anna)),
		);
		for (const by of [accounts.elise, accounts.stranger, elsewhere])
			expect(draw(await test.app.answer(id, "stop", by))).toMatch(/^problem/u);
		await test.idle();
		expect(draw(await lastOf(test, id))).toContain("1 of 1 address");
		for (const who of ["anna", "marc"] as const)
			expect(draw(await ask(who, "mail passwords", { request: id }))).toBe(
				"problem.not-yours",
			);
		expect(
			draw(await ask("stranger", "mail passwords", { request: id })),
		).toMatch(/^problem/u);
		expect(draw(await ask("nadia", "mail passwords", { request: id }))).toMatch(
			/^1 password /u,
		);
		expect(draw(await ask("nadia", "mail passwords", { request: id }))).toMatch(
			/^No password/u,
		);
	});

	it("is no way to watch or look up what is not ours", async () => {
		for (const at of [
			"0",
			"101",
			"NaN",
			"-1",
			"80.5",
			"1e2",
			"80 90 95 96 97 98",
		])
			expect(
				draw(await type(test, "nadia", `storage watch --at "${at}"`)),
			).toBe("dialog storage watch, not usable: at");
		for (const place of ["D0DIRECT1", "#nowhere", "C0SECRET99", "../x"])
			expect(
				draw(await type(test, "nadia", `storage watch --at 80 --in ${place}`)),
			).toMatch(/^problem\.(?:not-found|not-in-conversation)/u);
		for (const name of [
			"evil.example",
			`${domain}.evil.example`,
			"127.0.0.1",
			`_dmarc.${domain}`,
			"localhost",
		])
			expect(draw(await type(test, "nadia", `mail domain ${name}`))).toMatch(
				/^problem\.invalid-argument/u,
			);
	});
});

describe("two processes on one database", () => {
	it("do a bulk once, see what was done by hand once, and take a reading once", async () => {
		const infomaniak = await openInfomaniak({ slots: 40 });
		const environment = {
			KSUITE: "infomaniak",
			INFOMANIAK_API_URL: infomaniak.url,
			INFOMANIAK_TOKEN: infomaniak.token,
			INFOMANIAK_ACCOUNT: String(infomaniak.account),
		};
		const clock = { now: Date.now() };
		const now = () => clock.now;
		const driver = () =>
			createInfomaniak({
				...{ token: infomaniak.token, account: infomaniak.account },
				...{ apiUrl: infomaniak.url, hostings: [], drive: null },
				...{ callsPerMinute: 100_000, caller: () => null, now },
				log: () => undefined,
			});
		const one = await openTestSuitemate(environment, () => ({
			ksuite: driver(),
		}));
		clock.now = one.clock.now;
		const config = testConfig(environment);
		const other = createSuitemate({
			config,
			systems: await extraSystems(
				{ store: one.store, ksuite: driver() },
				config,
				() => one.clock.now,
				() => ({}),
			),
			profiles: async () => null,
			log: (event) => void one.events.push(event),
			now: () => one.clock.now,
		});
		const link = async (
			who: "nadia" | "anna",
			mail: string,
			role: "helpdesk" | "admin",
		) => {
			const { platform, team, user } = accounts[who];
			const id = String(
				infomaniak.organisation.members.find(({ email }) =>
					email.startsWith(mail),
				)?.id,
			);
			await one.store.links.remove(accounts[who]);
			await one.store.links.add({
				account: `${platform}:${team}:${user}`,
				userId: id,
				verified: 0,
				by: "owner",
			});
			await one.store.grants.give(personKey(id), { role });
		};
		await link("nadia", "nadia.keller@", "helpdesk");
		await link("anna", "anna.baumann@", "admin");
		const both = (work: (process: typeof other) => Promise<void>) =>
			Promise.all([work(one), work(other), work(one), work(other)]);

		const table = `email;first;last\n${["a", "b", "c", "d", "e"].map((name) => `${name}@side.example;${name};X`).join("\n")}`;
		const shown = await paste(one, "nadia", "users import", table);
		const { id } = requestOf(
			await press(one, "nadia", shown, "Ask for approval"),
		);
		await Promise.all([
			one.app.answer(id, "approve", accounts.anna),
			other.app.answer(id, "approve", accounts.anna),
		]);
		await both((process) => process.tend());
		await Promise.all([one.idle(), other.idle()]);
		expect(draw(await lastOf(one, id))).toContain("5 of 5");
		expect(
			infomaniak.exchanges.filter(
				({ method, path }) =>
					method === "POST" && path.endsWith("/invitations"),
			),
		).toHaveLength(5);

		const asked = requestOf(
			await type(one, "nadia", `users remove carlos.ortega@${domain}`),
		);
		await one.app.answer(asked.id, "approve", accounts.anna);
		expect((await one.app.request(asked.id))?.state).toBe("handed over");
		for (const by of [accounts.elise, accounts.stranger])
			for (const said of ["done by hand", "look", "give back"] as const)
				expect(draw(await one.app.answer(asked.id, said, by))).toMatch(
					/^problem\.not-/u,
				);
		const carlos = infomaniak.organisation.members.find(({ email }) =>
			email.startsWith("carlos."),
		);
		infomaniak.byHand.remove(carlos?.id ?? 0);
		one.clock.now += 120_000;
		await both((process) => process.tend());
		const lines = await one.store.audit.list({ request: asked.id });
		expect((await one.app.request(asked.id))?.state).toBe("done");
		expect(lines.filter(({ event }) => event === "seen done")).toHaveLength(1);

		await both((process) => process.watch());
		const taken = one.events.filter(
			(event) => event.event === "sample" && event.outcome === "taken",
		);
		expect(taken).toHaveLength(3);
		expect(one.events.filter(({ event }) => event === "failure")).toEqual([]);
		await other.close();
		await one.close();
		await infomaniak.close();
	});
});

describe("while Infomaniak answers nobody", () => {
	it("everything is acknowledged, a text is still written, and the home page says what it could not read", async () => {
		const infomaniak = await openInfomaniak();
		const before = await openHostileDoor(infomaniak.url);
		const endpoint = await openEndpoint(echo);
		const ahead = { ms: 0 };
		const test = await openSlackTest(
			{
				KSUITE: "infomaniak",
				INFOMANIAK_API_URL: before.url,
				INFOMANIAK_TOKEN: infomaniak.token,
				INFOMANIAK_ACCOUNT: String(infomaniak.account),
				AI_BASE_URL: endpoint.baseUrl,
				OWNERS: `marc.dubois@${domain}`,
			},
			{},
			() => Date.now() + ahead.ms,
		);
		await test.type("U0MARC", "people me", "You are Marc Dubois");
		before.door.isHeld = true;
		ahead.ms = 3_600_000;
		const typed = ["users list", "seats", "storage", "mail list"].map((text) =>
			test.slack.command({
				as: "U0MARC",
				channel: general,
				command: "/ksuite",
				text,
			}),
		);
		expect(await Promise.all(typed)).toEqual(
			typed.map(() => ({ kind: "done" })),
		);
		await test.slack.openHome("U0MARC");
		await test.type(
			"U0MARC",
			"rephrase We could meet on Tuesday in the big room.",
			/big room/u,
			"/write",
		);
		const home = await test.slack.waitFor(() => {
			const page = JSON.stringify(test.slack.home("U0MARC"));
			return page.includes("could not be read just now") ? page : null;
		});
		expect(home).toContain("Hello Marc Dubois");
		await before.close();
		await test.close();
		await endpoint.close();
		await infomaniak.close();
	}, 40_000);
});
