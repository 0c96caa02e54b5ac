import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Shown } from "../../../src/core/pipeline.ts";
import type { Text } from "../../../src/core/text.ts";
import type { Row, View } from "../../../src/core/view.ts";
import { holderKey } from "../../../src/pim/holder-key.ts";
import { findCanaries, newCanary } from "../../support/canary.ts";
import { accounts, problemOf, quietPort } from "../../support/suitemate.ts";
import {
	carry,
	read as draw,
	type Input,
	type Name,
	viewOf,
} from "../../undo/hands.ts";
import { elise, house, openSync, type SyncTest, typeInto } from "./stage.ts";

const read = (text: Text): string =>
	draw(text).replaceAll(/127\.0\.0\.1:\d+/gu, "dav.example");

const readRow = ({ label, value }: Row): string =>
	`${read(label)}: ${typeof value === "object" && "map" in value ? value.map(read).join(" → ") : read(value)}`;

let test: SyncTest;
beforeEach(async () => {
	test = await openSync();
});
afterEach(() => test.close());

const ask = (who: Name, command: string, input: Input = {}): Promise<Shown> =>
	test.app.invoke({ command, input }, accounts[who], quietPort);

const linkOf = (view: View): string => {
	for (const block of view.body) if (block.kind === "link") return block.url;
	throw new Error("no link");
};

const linesOf = (view: View): string =>
	[
		read(view.title),
		...view.body.flatMap((block) => {
			switch (block.kind) {
				case "text":
				case "note":
				case "heading":
					return [read(block.text)];
				case "list":
					return block.items.map((item) =>
						typeof item === "object" && "link" in item
							? read(item.text)
							: `- ${read(item)}`,
					);
				case "facts":
					return block.rows.map(readRow);
				case "table":
					return [block.columns, ...block.rows].map((row) =>
						row.map(read).join(" | "),
					);
				case "buttons":
					return [
						block.buttons.map(({ label }) => `[${read(label)}]`).join(" "),
					];
				case "link":
					return [`${read(block.label)}: …`];
				default:
					return [block.kind];
			}
		}),
	].join("\n");

const connect = async (who: Name = "elise", command = "sync connect") => {
	const link = linkOf(viewOf(await ask(who, command)));
	const { login, password } = command === "sync connect" ? elise : house;
	return { link, reply: await typeInto(link, { login, password }) };
};

const holderOf = async (mail: string) => {
	const user = await test.ksuite.users.get(`${mail}@alpenblick.example`);
	return { kind: "person", person: `user:${user?.id}` } as const;
};

describe("connecting one's own calendars and contacts", () => {
	it("leads to a private page, and says where login and password are found", async () => {
		expect(
			linesOf(viewOf(await ask("elise", "sync connect"))),
		).toMatchInlineSnapshot(`
			"Connect your calendars and contacts
			A restore point of them is then taken every night, and you can restore, share and export them from here. They are at dav.example.
			- Have the login of the account ready, and make an application password for Suitemate in its settings.
			- Type both in on the private page, never in the chat.
			Open the private page: …
			The page works for 15 minutes and is for you alone. The password is stored encrypted, and /ksuite sync disconnect removes it."
		`);
	});

	it("tries at once, keeps what works, and tells it on the page and in the chat", async () => {
		const { reply } = await connect();
		expect(reply.status).toBe(200);
		expect(reply.body).toContain("1 calendar and 1 address book are protected");
		const [[to, view] = []] = test.said;
		expect(to).toEqual({ kind: "person", account: accounts.elise });
		expect(view && linesOf(view)).toMatchInlineSnapshot(`
			"Your account at dav.example is connected
			1 calendar and 1 address book are protected from now on. The first restore points are being taken.
			[Calendars] [Contacts] [What is protected]
			It was not you? Then disconnect it with /ksuite sync disconnect, remove the application password at the server, and tell an admin."
		`);
		const [line] = await test.store.audit.list({ search: "sync connect" });
		expect(line).toMatchObject({ event: "done", by: { name: "Élise Favre" } });
		await test.idle();
		const holder = await holderOf("elise.favre");
		const sources = await test.store.points.sources(holder);
		expect(sources.map(({ collection }) => collection.name).sort()).toEqual([
			"Contacts",
			"Work",
		]);
		expect(linesOf(viewOf(await ask("elise", "sync list")))).toContain("Work");
	});

	it("keeps nothing that the server refuses, and asks again without the password", async () => {
		const link = linkOf(viewOf(await ask("elise", "sync connect")));
		const { status, body } = await typeInto(link, {
			login: elise.login,
			password: "weisshorn-wrong",
		});
		expect(status).toBe(422);
		expect(body).toContain("does not accept this login and password");
		expect(body).toContain(`value="${elise.login}"`);
		expect(body).not.toContain("weisshorn");
		expect(await test.store.connections.all()).toEqual([]);
		expect(test.said).toEqual([]);
	});

	it("says when the server does not answer, and keeps nothing", async () => {
		const link = linkOf(viewOf(await ask("elise", "sync connect")));
		await test.dav.close();
		const { login, password } = elise;
		const { body } = await typeInto(link, { login, password });
		expect(body).toContain("does not answer");
		expect(await test.store.connections.all()).toEqual([]);
	});

	it("takes the place of the account before", async () => {
		await connect();
		const again = viewOf(await ask("elise", "sync connect"));
		expect(linesOf(again)).toContain("is connected already");
		const { login, password } = house;
		await typeInto(linkOf(again), { login, password });
		const all = await test.store.connections.all();
		expect(all.map((one) => one.login)).toEqual([house.login]);
		const account = await test.services.accounts.of(
			await holderOf("elise.favre"),
		);
		expect((await account?.collections())?.[0]?.id).toContain(house.id);
	});

	it("is for who is linked, when the link is made and when it is used", async () => {
		expect(problemOf(await ask("stranger", "sync connect"))).toContain("link");
		const link = linkOf(viewOf(await ask("elise", "sync connect")));
		await test.store.links.remove(accounts.elise);
		const { login, password } = elise;
		const { status } = await typeInto(link, { login, password });
		expect(status).toBe(422);
		expect(await test.store.connections.all()).toEqual([]);
		expect(test.dav.exchanges).toEqual([]);
	});

	it("asks no server that is not allowed any more", async () => {
		await connect();
		const [one] = await test.store.connections.all();
		if (!one) throw new Error("nothing is connected");
		const server = "http://127.0.0.1:9/elsewhere";
		await test.store.connections.keep({ ...one, server });
		const shown = linesOf(viewOf(await ask("elise", "sync list")));
		expect(shown).toContain("not one that may be used here");
	});

	it("lets people choose among several servers, and among those only", async () => {
		await test.close();
		test = await openSync({ servers: "https://cloud.example/dav" });
		const link = linkOf(viewOf(await ask("elise", "sync connect")));
		const page = await (await fetch(link)).text();
		expect(page).toContain('<option value="https://cloud.example/dav">');
		const { login, password } = elise;
		const typed = { login, password };
		const evil = { ...typed, server: "https://evil.example" };
		expect((await typeInto(link, evil)).status).toBe(422);
		const right = { ...typed, server: test.server };
		expect((await typeInto(link, right)).status).toBe(200);
	});
});

describe("what is connected", () => {
	it("is nothing to begin with", async () => {
		expect(
			linesOf(viewOf(await ask("elise", "sync list"))),
		).toMatchInlineSnapshot(`
			"Nothing of yours is connected
			Without it no restore points of your calendars and contacts are taken.
			[Connect…]"
		`);
	});

	it("is told with its newest points, and when it cannot be reached", async () => {
		await connect();
		await test.idle();
		expect(
			linesOf(viewOf(await ask("elise", "sync list"))),
		).toMatchInlineSnapshot(`
			"Your account is connected
			Server: dav.example
			Connected since: 22 November 2026
			Name | Kind | Newest restore point
			Work | Calendar | 22 Nov 2026, 15:00
			Contacts | Address book | 22 Nov 2026, 15:00
			[Calendars] [Contacts] [Connect another account…] [Disconnect…]"
		`);
		await test.dav.close();
		expect(linesOf(viewOf(await ask("elise", "sync list")))).toContain(
			"does not answer",
		);
	});

	it("is told to admins in numbers, with a way to end what people left behind", async () => {
		await connect();
		await connect("anna", "sync service");
		const [one] = await test.store.connections.all();
		if (!one) throw new Error("nothing is connected");
		const gone = { kind: "person", person: "user:gone" } as const;
		await test.store.connections.keep({ ...one, holder: gone });
		const shown = viewOf(await ask("anna", "sync list"));
		expect(linesOf(shown)).toMatchInlineSnapshot(`
			"Nothing of yours is connected
			Without it no restore points of your calendars and contacts are taken.
			In the organisation
			Connected people: 2
			The organisation’s account: dav.example, since 22 November 2026
			Of people who left: 1
			[Disconnect 1…]
			[Connect…]"
		`);
		const ended = await carry(test, "anna", "sync disconnect", {
			of: "user:gone",
			forget: true,
		});
		expect(read(viewOf(ended).title)).toContain("no longer here");
		expect(await test.store.connections.of(gone)).toBeNull();
	});
});

describe("disconnecting", () => {
	it("removes login and password after a yes, and leaves the points", async () => {
		await connect();
		await test.idle();
		const shown = await ask("elise", "sync disconnect");
		if (shown.kind !== "request") throw new Error(shown.kind);
		const { title, rows, notes } = shown.request.preview;
		expect(
			[read(title), ...rows.map(readRow), ...(notes ?? []).map(read)].join(
				"\n",
			),
		).toMatchInlineSnapshot(`
			"Disconnect your account at dav.example
			Server: dav.example
			Connected since: 22 November 2026
			Restore points: 2 points of 2 calendars or address books, kept for 30 days
			The stored login and password are removed, and no more points are taken. Nothing changes at the server; remove the application password there, too."
		`);
		expect(shown.request.needed).toBe(0);
		const ended = await test.app.answer(
			shown.request.id,
			"confirm",
			accounts.elise,
		);
		expect(linesOf(viewOf(ended))).toMatchInlineSnapshot(`
			"Your account at dav.example is disconnected
			No more restore points are taken. Those there are stay for 30 days, for when the same account is connected again.
			[Undo: connect it again…]
			Can be undone at any time."
		`);
		expect(await test.store.connections.all()).toEqual([]);
		const holder = await holderOf("elise.favre");
		expect(await test.services.accounts.of(holder)).toBeNull();
		expect(await test.store.points.sources(holder)).toHaveLength(2);
	});

	it("removes the points, too, where that is asked for, and says that they do not come back", async () => {
		await connect();
		await test.idle();
		const ended = await carry(test, "elise", "sync disconnect", {
			forget: true,
		});
		expect(linesOf(viewOf(ended))).toContain("do not come back");
		const holder = await holderOf("elise.favre");
		expect(await test.store.points.sources(holder)).toEqual([]);
	});

	it("of somebody else is for admins, decided by a second person, and told", async () => {
		await connect();
		const of = "elise.favre@alpenblick.example";
		expect(problemOf(await ask("nadia", "sync disconnect", { of }))).toContain(
			"not",
		);
		const shown = await ask("anna", "sync disconnect", { of });
		if (shown.kind !== "request") throw new Error(shown.kind);
		expect(shown.request.needed).toBe(1);
		expect(read(shown.request.preview.title)).toContain("Élise Favre");
		test.said.length = 0;
		await test.app.answer(shown.request.id, "approve", accounts.marc);
		expect(await test.store.connections.all()).toEqual([]);
		const [[to, view] = []] = test.said;
		expect(to).toEqual({ kind: "person", account: accounts.elise });
		expect(view && read(view.title)).toContain("Anna Baumann disconnected");
	});

	it.each([
		["elise", {}],
		["anna", { of: "elise.favre@alpenblick.example" }],
		["anna", { of: "nobody at all" }],
		["elise", { of: "user:gone" }],
	] as const)(
		"has nothing to do where nothing is connected: %s %o",
		async (who, input) => {
			expect(problemOf(await ask(who, "sync disconnect", input))).toMatch(
				/\./u,
			);
		},
	);
});

describe("the organisation’s account", () => {
	it("is connected and ended by admins only, and told to whoever did it", async () => {
		expect(problemOf(await ask("nadia", "sync service"))).toContain("admin");
		const { reply } = await connect("anna", "sync service");
		expect(reply.status).toBe(200);
		expect(test.said.map(([, view]) => read(view.title)).join()).toContain(
			"organisation’s account",
		);
		const holders = await test.services.accounts.holders();
		expect(holders.map(holderKey)).toEqual(["service"]);
		const ended = await carry(test, "anna", "sync service", { off: true });
		expect(linesOf(viewOf(ended))).toContain("connect it again");
		expect(await test.store.connections.all()).toEqual([]);
		expect(
			problemOf(await ask("anna", "sync service", { off: true })),
		).toContain("othing");
	});

	it("is not connected by who was an admin when the link was made", async () => {
		const link = linkOf(viewOf(await ask("anna", "sync service")));
		const holder = await holderOf("anna.baumann");
		await test.store.grants.take(holder.person, "admin");
		const { login, password } = house;
		const { status } = await typeInto(link, { login, password });
		expect(status).toBe(422);
		expect(await test.store.connections.all()).toEqual([]);
	});
});

describe("login and password", () => {
	it("reach the server and nothing else: no table, log, card, page or message", async () => {
		await test.close();
		const [login, password, wrong] = [newCanary(), newCanary(), newCanary()];
		const people = [{ ...elise, id: login, login, password }];
		test = await openSync({ people });
		const link = linkOf(viewOf(await ask("elise", "sync connect")));
		const pages = [
			await typeInto(link, { login: "other", password: wrong }),
			await typeInto(link, { login: "", password }),
			await typeInto(link, { login, password }),
			await typeInto(link, { login, password }),
		];
		await test.idle();
		const cards = [
			await ask("elise", "sync list"),
			await ask("elise", "sync connect"),
			await ask("elise", "sync disconnect"),
			await carry(test, "anna", "sync disconnect", {
				of: "elise.favre@alpenblick.example",
			}),
		];
		const rows: string[] = [];
		for await (const table of test.store.raw()) rows.push(...table.rows);
		const audit = await test.store.audit.list({ limit: 100 });
		const texts = {
			pages: JSON.stringify(pages.map(({ body }) => body)),
			cards: JSON.stringify(cards),
			told: JSON.stringify(test.said),
			log: JSON.stringify(test.events),
			audit: JSON.stringify(audit),
			tables: rows.join("\n"),
		};
		expect(findCanaries([login, password, wrong], [], texts)).toEqual([]);
		const heads = test.dav.exchanges.map(
			({ headers }) => headers.authorization,
		);
		const code = Buffer.from(`${login}:${password}`).toString("base64");
		expect(heads).toContain(`Basic ${code}`);
		expect(rows.length).toBeGreaterThan(20);
	});
});
