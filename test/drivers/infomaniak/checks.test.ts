import { expect, it, onTestFinished } from "vitest";
import type { LogEvent } from "../../../src/core/log.ts";
import { createAiCatalogue } from "../../../src/drivers/infomaniak/ai-catalogue.ts";
import { createInfomaniakChecks } from "../../../src/drivers/infomaniak/checks.ts";
import { readDrift } from "../../../src/drivers/infomaniak/clock.ts";
import { createMeter } from "../../../src/drivers/infomaniak/meter.ts";
import { createWire } from "../../../src/drivers/infomaniak/open-wire.ts";
import { createProducts } from "../../../src/drivers/infomaniak/products.ts";
import { createDoctor } from "../../../src/modules/doctor/examine.ts";
import { reader } from "../../support/drawn.ts";
import {
	hasDescription,
	readDescription,
} from "../../support/infomaniak/description.ts";
import {
	type InfomaniakOptions,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { judge } from "../../support/infomaniak/judge.ts";

const read = reader("en-GB");

const openOffice = async (
	options: InfomaniakOptions = {},
	given: { token?: string; account?: number } = {},
) => {
	const infomaniak = await openInfomaniak(options);
	onTestFinished(infomaniak.close);
	const events: LogEvent[] = [];
	const meter = createMeter((event) => void events.push(event), Date.now);
	let seen = new Map<string, Promise<unknown>>();
	const wire = createWire({
		baseUrl: infomaniak.url,
		token: given.token ?? infomaniak.token,
		caller: () => ({
			person: "anna",
			kind: "person",
			waiting: () => undefined,
			seen,
		}),
		log: meter.log,
		timeouts: { again: 1, going: 1, look: 1 },
	});
	const account = given.account ?? infomaniak.account;
	const products = createProducts({ wire, account, now: Date.now });
	const checks = createInfomaniakChecks({
		base: {
			...{ wire, account, products },
			manager: () => "https://manager.infomaniak.com/v3/ng/home",
			now: Date.now,
		},
		pace: () => ({ ...meter.look(), most: 60, waiting: 0 }),
		drift: () => readDrift(infomaniak.url, Date.now),
	});
	const { look } = createDoctor({
		checks,
		log: (event) => void events.push(event),
	});
	/** Looks as a command does; each line as "key: state". */
	const examine = async () => {
		seen = new Map();
		const examined = await look();
		const lines = examined.map(({ key, state, found, remedy }) => [
			key.slice("ksuite.".length),
			[state, read(found), ...(remedy ? [read(remedy)] : [])].join(" | "),
		]);
		return Object.fromEntries(lines);
	};
	return { infomaniak, examine, wire };
};

it("finds a token with every right, its organisation, its products and its pace", async () => {
	const { examine, infomaniak } = await openOffice();
	expect(await examine()).toMatchInlineSnapshot(`
		{
		  "clock": "fine | It agrees with Infomaniak, within a second.",
		  "drive": "fine | kSuite Standard, 20 of 21 users, 224 GB of 315 GB used.",
		  "hostings": "fine | 1 domain: alpenblick.example.",
		  "pace": "fine | 0 calls in the last minute, of 60 that may be made.",
		  "right.accounts": "fine | It is there.",
		  "right.ai-tools": "fine | It is there.",
		  "right.drive": "fine | It is there.",
		  "right.mail": "fine | It is there.",
		  "right.products": "fine | It is there.",
		  "right.user_info": "fine | It is there.",
		  "token": "fine | It works in Alpenblick AG. Marc Dubois, an owner there, made it.",
		}
	`);
	expect(infomaniak.exchanges.length).toBeLessThanOrEqual(10);
	expect(infomaniak.exchanges.every(({ method }) => method === "GET")).toBe(
		true,
	);
});

it.runIf(hasDescription)(
	"asks nothing that Infomaniak's own description does not allow",
	async () => {
		const { examine, infomaniak, wire } = await openOffice();
		await examine();
		const { products, models } = createAiCatalogue(wire);
		expect(await products()).toEqual([{ id: 904, name: "AI Tools" }]);
		expect((await models()).map(({ kind }) => kind)).toContain("llm");
		expect(judge(infomaniak.exchanges, readDescription())).toEqual([]);
	},
);

const all = [
	"accounts",
	"user_info",
	"drive",
	"mail",
	"products",
	"ai-tools",
] as const;

it.each(all)("names the one right a token lacks: %s", async (lacking) => {
	const scopes = all.filter((scope) => scope !== lacking);
	const { examine } = await openOffice({ scopes });
	const found = await examine();
	const isExtra = lacking === "ai-tools" || lacking === "user_info";
	expect(found[`right.${lacking}`]).toMatch(
		isExtra ? /^warning \| It is missing/u : /^broken \| It is missing/u,
	);
	expect(found[`right.${lacking}`]).toMatch(/make a new one with .*“/u);
	const others = scopes.filter(
		(scope) => lacking !== "products" || scope !== "mail",
	);
	for (const scope of others)
		expect(found[`right.${scope}`]).toBe("fine | It is there.");
});

it("says of mail that it cannot be tried, where the mail services are not seen", async () => {
	const scopes = all.filter((scope) => scope !== "products");
	const { examine } = await openOffice({ scopes });
	const found = await examine();
	expect(found["right.mail"]).toMatch(/^missing \| It cannot be tried/u);
	expect(found.hostings).toBe(
		"warning | It cannot be seen without that right.",
	);
});

it("tells a token that is not accepted from one that lacks rights, with few calls", async () => {
	const { examine, infomaniak } = await openOffice({}, { token: "revoked" });
	const found = await examine();
	expect(found.token).toMatch(
		/^broken \| Infomaniak does not accept it\. \| Make a new token/u,
	);
	expect(found["right.drive"]).toMatch(/^broken \| It cannot be tried/u);
	expect(JSON.stringify(found)).not.toContain("revoked");
	expect(infomaniak.exchanges.length).toBeLessThan(25);
});

it("takes a 401 for a missing right where the token works for something else", async () => {
	const { examine, infomaniak } = await openOffice();
	infomaniak.fault({ match: /^GET \/2\/drive$/u, kind: 401, times: 9 });
	const found = await examine();
	expect(found["right.drive"]).toMatch(/^broken \| It is missing/u);
	expect(found.token).toMatch(/^fine/u);
});

it("says that a token is for another organisation", async () => {
	const { examine } = await openOffice({}, { account: 77 });
	expect((await examine()).token).toMatch(
		/^broken \| It works, but not in the organisation with the number 77\./u,
	);
});

it("warns where whoever made the token may not change much", async () => {
	const { examine, infomaniak } = await openOffice();
	const { organisation } = infomaniak;
	const member = organisation.members.find(({ role }) => role === "normal");
	organisation.token = member?.id ?? 0;
	expect((await examine()).token).toMatch(
		/^warning .+neither admin nor owner/u,
	);
});

it("says that there is no kSuite, no mail, or that it ends soon", async () => {
	const { examine, infomaniak } = await openOffice();
	const { organisation } = infomaniak;
	for (const drive of organisation.drives)
		drive.expires = Date.now() / 1000 + 5 * 86_400;
	expect((await examine()).drive).toMatch(/^warning .+It ends on/u);
	organisation.drives.length = 0;
	organisation.products.length = 0;
	const bare = await openOffice();
	bare.infomaniak.organisation.drives.length = 0;
	bare.infomaniak.organisation.products.length = 0;
	const found = await bare.examine();
	expect(found.drive).toMatch(/^broken \| The token sees none/u);
	expect(found.hostings).toMatch(/^missing \| The token sees none/u);
	expect(found["right.drive"]).toMatch(/^fine/u);
});

it("shows whatever Infomaniak does wrong in its own line, and goes on", async () => {
	const { examine, infomaniak } = await openOffice();
	infomaniak.fault({ match: /^GET \/2\/drive$/u, kind: "html", times: 20 });
	const found = await examine();
	expect(found.drive).toMatch(/^broken \| Infomaniak/u);
	expect(found.token).toMatch(/^fine/u);
	expect(found.hostings).toMatch(/^fine/u);
});

it("counts calls, and remembers that it was too much for an hour", () => {
	let now = 1_000_000;
	const passed: LogEvent[] = [];
	const meter = createMeter(
		(event) => void passed.push(event),
		() => now,
	);
	const call = (outcome: "answered" | "ksuite-busy"): LogEvent => ({
		event: "ksuite-call",
		route: "GET /1/ai",
		outcome,
		ms: 5,
	});
	meter.log(call("answered"));
	meter.log({ event: "stopping" });
	now += 30_000;
	meter.log(call("ksuite-busy"));
	expect(meter.look()).toEqual({ calls: 2, busy: 1_030_000 });
	now += 31_000;
	expect(meter.look()).toEqual({ calls: 1, busy: 1_030_000 });
	expect(passed).toHaveLength(3);
});

it("warns of a pace that was too much a while ago", async () => {
	const { examine, infomaniak } = await openOffice();
	infomaniak.fault({ match: /^GET \/1\/ai$/u, kind: 429 });
	await examine();
	expect((await examine()).pace).toMatch(
		/^warning .+ On .+ Infomaniak said that it was too much\. \| /u,
	);
});

it("reads Infomaniak's clock without the token, and does without it", async () => {
	const { infomaniak } = await openOffice();
	const drift = await readDrift(infomaniak.url, () => Date.now() - 90_000);
	expect(Math.round((drift ?? 0) / 10_000)).toBe(9);
	expect(await readDrift("http://127.0.0.1:9", Date.now)).toBeNull();
});
