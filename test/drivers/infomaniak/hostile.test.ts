import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { cardOf } from "../../../src/core/card.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import type { Block } from "../../../src/core/view.ts";
import { createInfomaniak } from "../../../src/drivers/infomaniak/infomaniak.ts";
import { personKey } from "../../../src/modules/people/who.ts";
import { problemView } from "../../../src/platforms/slack/present.ts";
import { draw } from "../../modules/users/hands.ts";
import { blocksOf, faultsOfView } from "../../support/drawn.ts";
import { livePartsOf } from "../../support/eyes.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { changed, openHostileDoor, type Tamper } from "./hostile-door.ts";

const domain = "alpenblick.example";
const clock = { now: Date.UTC(2026, 10, 22, 14, 0) };

let infomaniak: Infomaniak;
let before: Awaited<ReturnType<typeof openHostileDoor>>;
let test: TestSuitemate;

beforeAll(async () => {
	infomaniak = await openInfomaniak();
	before = await openHostileDoor(infomaniak.url);
	const { url: apiUrl } = before;
	const { token, account } = infomaniak;
	const environment = {
		KSUITE: "infomaniak",
		INFOMANIAK_API_URL: apiUrl,
		INFOMANIAK_TOKEN: token,
		INFOMANIAK_ACCOUNT: String(account),
	};
	const { drive, checks, ...ksuite } = createInfomaniak({
		...{ token, account, apiUrl, hostings: [], drive: null },
		callsPerMinute: 100_000,
		caller: () => null,
		now: () => clock.now,
		log: () => undefined,
	});
	test = await openTestSuitemate(environment, () => ({
		...{ ksuite, drive, checks },
	}));
	await link("anna", "anna.baumann@");
	await link("elise", "elise.favre@");
});
afterAll(async () => {
	await test.close();
	await before.close();
	await infomaniak.close();
});

const link = async (who: "anna" | "elise", mail: string) => {
	const { members } = infomaniak.organisation;
	const member = members.find(({ email }) => email.startsWith(mail));
	const userId = String(member?.id);
	const { platform, team, user } = accounts[who];
	const account = `${platform}:${team}:${user}`;
	const date = { verified: clock.now, by: "owner" as const };
	await test.store.links.remove(accounts[who]);
	await test.store.links.add({ account, userId, ...date });
	await test.store.grants.give(personKey(userId), { role: "admin" });
};

const nadia = { person: `nadia.keller@${domain}` };
const info = { address: `info@${domain}` };
/** What reads at Infomaniak, with something that fits. */
const asked: readonly (readonly [string, Readonly<Record<string, string>>])[] =
	[
		["home", {}],
		["seats", {}],
		["users list", { search: "a" }],
		["users show", nadia],
		["users add", { email: `new@${domain}`, first: "New", last: "One" }],
		["users remove", nadia],
		["users offboard", nadia],
		["users export", {}],
		["teams show", { team: "IT" }],
		["mail list", {}],
		["mail create", { address: `brand.new@${domain}` }],
		["mail delete", info],
		["mail import", { rows: `address\nneu@${domain}` }],
		["storage", {}],
		["storage top", {}],
		["storage purge-trash", {}],
		["storage watch", { at: "80" }],
		["doctor", {}],
	];

const ask = (command: string, input: Readonly<Record<string, string>>) =>
	test.app.invoke({ command, input }, accounts.anna, quietPort);

/** Asks for everything while answers are tampered with; by command what is read. */
const askAll = async (tamper: Tamper): Promise<Map<string, string>> => {
	before.door.tamper = tamper;
	const read = new Map<string, string>();
	for (const [command, input] of asked) {
		// What was found is looked for again.
		clock.now += 3_700_000;
		test.clock.now += 61_000;
		const shown = await ask(command, input);
		judge(shown, command);
		read.set(command, draw(shown));
	}
	expect(failures()).toEqual([]);
	return read;
};

/** What nobody expected; that there is no folder of data is no fault here. */
const failures = () =>
	test.events.filter(
		(one) => one.event === "failure" && !one.place.startsWith("doctoring.ts"),
	);

/** A good Slack message without anything that pings or leads anywhere new. */
const judge = (shown: Shown, what: string): void => {
	expect(shown.kind, what).not.toBe("dialog");
	for (const view of viewsOf(shown)) {
		expect(faultsOfView(view, "en-GB"), what).toEqual([]);
		const known = linksOf(view.body);
		const live = livePartsOf(blocksOf(view, "en-GB"), known);
		expect(
			live.filter((part) => !/^(?:button|image)/u.test(part)),
			what,
		).toEqual([]);
	}
};

const viewsOf = (shown: Shown) => {
	if (shown.kind === "request")
		return (["asker", "decider"] as const).map((one) =>
			cardOf(shown.request, one),
		);
	if (shown.kind === "problem")
		return [problemView(shown.text, shown.reference)];
	return shown.kind === "view" ? [shown.view] : [];
};

/** The places that our own blocks lead to. */
const linksOf = (body: readonly Block[]): string[] =>
	[...JSON.stringify(body).matchAll(/"url":"([^"]+)"/gu)].map(
		([, url = ""]) => url,
	);

const isName =
	/^(?:display_name|first_name|last_name|name|mailbox_name|customer_name)$/u;
const isTime = /_at$|date|last_login/u;
const names =
	(value: unknown, where = /./u): Tamper =>
	(line, json) =>
		where.test(line)
			? changed(json, (key, old) =>
					isName.test(key) && typeof old === "string" ? value : old,
				)
			: json;
const people = /\/users$|teams|invitation/u;
const numbers =
	(keys: RegExp, change: (value: number) => unknown): Tamper =>
	(_line, json) =>
		changed(json, (key, old) =>
			typeof old === "number" && keys.test(key) ? change(old) : old,
		);
const lists =
	(change: (items: readonly unknown[]) => unknown, where = /^GET/u): Tamper =>
	(line, json) =>
		where.test(line)
			? changed(json, (key, old) =>
					key === "data" && Array.isArray(old) ? change(old) : old,
				)
			: json;
const values =
	(change: (key: string, value: unknown) => unknown): Tamper =>
	(_line, json) =>
		changed(json, (key, old) =>
			key === "data" || key === "result" ? old : change(key, old),
		);
const refused =
	(code: string, where = /./u): Tamper =>
	(line, json) =>
		where.test(line)
			? { result: "error", error: { code, description: code } }
			: json;
const others = { count: 0 };
/** So many items like those that are there, each with a number and an address of its own. */
const many = (items: readonly unknown[], all: number): readonly unknown[] =>
	Array.from({ length: all }, (_, index) => {
		others.count += 1;
		const own = 900_000 + others.count;
		return changed(items[index % items.length], (key, old) => {
			if (/^(?:id|user_id)$/u.test(key) && typeof old === "number") return own;
			return key === "email" ? `p${own}@${domain}` : old;
		});
	});
const endless: Tamper = (_line, json) => {
	const more = { pages: 1e6, total: 1e8, has_more: true };
	const cursor = `c${others.count}`;
	return lists((items) => many(items.length > 0 ? items : [{ id: 1 }], 20))(
		"GET",
		{ ...Object(json), ...more, cursor },
	);
};

const marks = "<!channel> <@U0MARC> @everyone <https://evil.example|x> *b* `c`";

const answers: readonly (readonly [string, Tamper])[] = [
	["names that call and lead away", names(marks)],
	["people who are called so", names(marks, people)],
	["names of 10,000 signs", names("n".repeat(10_000))],
	["names that are not told", names(null)],
	["names of the language", names("__proto__")],
	["names of one sign after the other", names("👩‍👩‍👧‍👦🏳️‍🌈:tada: ﷽﷽", people)],
	["ids below nothing", numbers(/id$/u, (id) => -id)],
	["times in ms", numbers(isTime, (time) => time * 1000)],
	["times beyond all", numbers(isTime, () => 1e18)],
	["amounts below nothing", numbers(/size|used|count/u, (one) => -one - 5)],
	["lists of nothing", lists(() => [])],
	["nothing inside", values((_, old) => (Object(old) === old ? null : old))],
	[
		"addresses that call",
		values((key, old) =>
			/mail/u.test(key) && typeof old === "string" ? "<!channel>@x" : old,
		),
	],
	["lists without end", endless],
	["a code that somebody wrote", refused("Nadia Keller <!channel>")],
	[
		"a drive that is locked",
		refused("drive_is_in_maintenance_error", /drive/u),
	],
];

describe("whatever Infomaniak answers", () => {
	it.each(answers)(
		"%s: a card or a sentence comes of it",
		async (_, tamper) => {
			await askAll(tamper);
		},
	);

	it("steps for a person's hands call nobody by a name, on no card", async () => {
		before.door.tamper = names(marks, people);
		const asking = await ask("users remove", nadia);
		const { id } = requestOf(asking);
		const handed = await test.app.answer(id, "approve", accounts.elise);
		expect(requestOf(handed).state).toBe("handed over");
		expect(draw(handed)).toContain("<@U0MARC>");
		judge(handed, "handed over");
		judge(await ask("requests show", { request: id }), "its history");
		judge(await ask("home", {}), "home");
	});

	it("signs that nobody sees are taken out of names", async () => {
		const read = await askAll(
			names("\u202egnp.\u0000\u001b[31m\ud800 Ann", people),
		);
		expect(read.get("users list")).toContain("gnp.[31m Ann");
		for (const text of read.values())
			expect(text).not.toMatch(/\u202e|[^\P{Cc}\n]/u);
	});

	it("who comes twice is there once", async () => {
		const read = await askAll(lists((items) => [...items, ...items]));
		expect(read.get("users list")).toMatch(/^21 people/u);
		expect(read.get("home")).toContain("Hello Anna Baumann");
	});

	it("five thousand people are listed and exported", async () => {
		before.door.tamper = lists((items) => many(items, 5000), /\/users$/u);
		for (const command of ["users list", "users export"]) {
			const shown = await ask(command, {});
			judge(shown, command);
			expect(draw(shown)).toMatch(/^\d,\d{3} people/u);
		}
	});
});

describe("an organisation", () => {
	it("without a drive has people, teams and mail, and reads why there is no more", async () => {
		const read = await askAll(lists(() => [], /\/2\/drive$/u));
		expect(read.get("users list")).toMatch(/people/u);
		expect(read.get("mail list")).toMatch(/addresses/u);
		expect(read.get("seats")).toBe("problem.ksuite-no-drive");
		expect(read.get("storage")).toBe("problem.ksuite-no-drive");
		expect(read.get("home")).toContain("could not be read just now");
		expect(read.get("doctor")).toMatch(/do not work/u);
	});

	it("without mail has everything else", async () => {
		const read = await askAll(lists(() => [], /products$/u));
		expect(read.get("seats")).toMatch(/seats used/u);
		expect(read.get("mail list")).toMatch(/^No address found/u);
	});

	it("with two drives of a kSuite reads one of them", async () => {
		const twice = lists((items) => [...items, ...items], /\/2\/drive$/u);
		expect((await askAll(twice)).get("storage")).toMatch(/^Storage/u);
	});

	it("whose token lost its rights reads which, and the doctor still comes", async () => {
		const read = await askAll(refused("access_denied"));
		expect(read.get("storage")).toBe("problem.ksuite-scope scope=drive");
		expect(read.get("users list")).toBe("problem.ksuite-scope scope=accounts");
		expect(read.get("home")).toContain("could not be read just now");
		expect(read.get("doctor")).toMatch(/do not work/u);
	});
});
