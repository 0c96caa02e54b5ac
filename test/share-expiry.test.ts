import { afterEach, describe, expect, it } from "vitest";
import type { View } from "../src/core/view.ts";
import { createShareExpiry } from "../src/share-expiry.ts";
import { type ContactsTest, openContacts } from "./modules/contacts/stage.ts";
import { type AtServer, openAtServer } from "./modules/contacts/stage-dav.ts";
import { carryOut, draw, type } from "./modules/users/hands.ts";
import { accounts, quietPort } from "./support/suitemate.ts";

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of closers.splice(0)) await close();
});
const opened = async <T extends { close: () => Promise<void> }>(
	work: Promise<T>,
): Promise<T> => {
	const test = await work;
	closers.push(test.close);
	return test;
};

const marc = "marc.dubois@alpenblick.example";
const day = 86_400_000;
const zurich = (text: string): number =>
	Temporal.PlainDateTime.from(text).toZonedDateTime("Europe/Zurich")
		.epochMilliseconds;

const asView = (view: View | undefined): string =>
	view === undefined
		? ""
		: draw({ kind: "view", view, secret: [], sensitive: true });

const withoutPort = (test: AtServer): readonly string[] =>
	test.announced.map((view) => asView(view).replace(test.dav.url, "URL"));

/** Élise's book, shared with Marc until the last of November. */
const openShared = async (): Promise<
	ContactsTest & { readonly shares: () => Promise<number> }
> => {
	const test = await opened(openContacts());
	const team = await test.make("Team");
	await carryOut(
		test,
		"elise",
		`contacts share Team ${marc} --until 2026-11-30`,
	);
	const shares = async () =>
		(await test.elise.sharing.list(team.id))?.length ?? -1;
	return { ...test, shares };
};

describe("a share with a last day", () => {
	it("lasts to the end of the day where its owner is, and then ends by itself, once", async () => {
		const test = await openShared();
		test.clock.now = zurich("2026-11-30T23:59:59");
		await test.endShares();
		expect(await test.shares()).toBe(1);
		expect(test.announced).toEqual([]);
		test.clock.now = zurich("2026-12-01T00:00");
		await test.endShares();
		await test.endShares();
		expect(await test.shares()).toBe(0);
		expect(test.announced.map(asView)).toMatchInlineSnapshot(`
			[
			  "The share of Team with marc.dubois@alpenblick.example is over
			Its last day was 30 November 2026. The contacts are as they were.
			[Share it again…] [All shares]",
			]
		`);
		const [line] = await test.store.audit.list({ limit: 1 });
		expect(line).toMatchObject({
			event: "done",
			command: "contacts unshare",
			by: { person: "suitemate" },
			details: { book: "Team", who: marc },
		});
		expect((await test.store.audit.verify()).kind).toBe("whole");
	});

	it("is ended by one of two processes", async () => {
		const test = await openShared();
		test.clock.now = zurich("2026-12-01T00:00");
		await Promise.all([test.endShares(), test.endShares()]);
		expect(await test.shares()).toBe(0);
		expect(test.announced).toHaveLength(1);
	});

	it("ends although the process dies twice between the end and the note", async () => {
		const test = await openShared();
		const { bookShares } = test.services;
		let deaths = 2;
		const dying = createShareExpiry({
			...test.services,
			bookShares: {
				...bookShares,
				remove: async (id) => {
					if (deaths > 0) {
						deaths -= 1;
						throw new Error("killed");
					}
					await bookShares.remove(id);
				},
			},
			background: (work) => work(),
			log: () => undefined,
			now: () => test.clock.now,
		});
		test.clock.now = zurich("2026-12-01T00:00");
		for (const pause of [0, 6, 12, 30]) {
			test.clock.now += pause * 60_000;
			await dying();
		}
		expect(deaths).toBe(0);
		expect(await test.shares()).toBe(0);
		expect(test.announced).toHaveLength(1);
	});

	it("waits for another process that has it, and takes it over when that one is gone", async () => {
		const test = await openShared();
		test.clock.now = zurich("2026-12-01T00:00");
		const { bookShares } = test.services;
		const [due] = await bookShares.due(test.clock.now);
		if (!due) throw new Error("nothing is due");
		expect(await bookShares.take(due, test.clock.now + 5 * 60_000)).toBe(true);
		expect(await bookShares.take(due, test.clock.now + 9 * 60_000)).toBe(false);
		await test.endShares();
		expect(await test.shares()).toBe(1);
		test.clock.now += 5 * 60_000;
		await test.endShares();
		expect(await test.shares()).toBe(0);
	});

	it("stays when it is given a longer time or no end", async () => {
		const test = await openShared();
		await carryOut(test, "elise", `contacts share Team ${marc}`);
		test.clock.now = zurich("2026-12-31T00:00");
		await test.endShares();
		expect(await test.shares()).toBe(1);
	});

	it("says nothing of one that was taken away before, or whose book is gone", async () => {
		const test = await openShared();
		await carryOut(test, "elise", `contacts unshare Team ${marc}`);
		const other = await test.make("Other");
		await carryOut(
			test,
			"elise",
			`contacts share Other ${marc} --until 2026-11-30`,
		);
		await test.elise.drop(other.id);
		test.clock.now = zurich("2026-12-01T00:00");
		await test.endShares();
		expect(test.announced).toEqual([]);
		expect(await test.services.bookShares.due(Number.MAX_SAFE_INTEGER)).toEqual(
			[],
		);
	});

	it("that was never given because the process died is forgotten without a word", async () => {
		const test = await openShared();
		const [share] = await test.services.bookShares.due(
			zurich("2027-01-01T00:00"),
		);
		if (!share) throw new Error("nothing is noted");
		await test.elise.sharing.revoke(share.book, marc);
		await test.services.bookShares.keep({ ...share, state: "asked" });
		test.clock.now = zurich("2026-12-01T00:00");
		await test.endShares();
		expect(test.announced).toEqual([]);
		expect(await test.services.bookShares.get(share.id)).toBeNull();
	});

	it("lies sealed", async () => {
		const test = await openShared();
		const found: string[] = [];
		for await (const { table, rows } of test.store.raw())
			if (table === "book_shares") found.push(...rows);
		expect(found).toHaveLength(1);
		expect(found.join()).not.toMatch(/Team|marc|alpenblick/u);
	});
});

it("ends at a Nextcloud, also where its owner took it away there before", async () => {
	const test = await opened(openAtServer("nextcloud"));
	const until = "--until 2026-11-30";
	await carryOut(test, "elise", `contacts share Contacts ${marc} ${until}`);
	await carryOut(test, "elise", `contacts share Contacts mia ${until}`);
	test.dav.share(test.lea.id, "contacts", "mia", null);
	test.clock.now = zurich("2026-12-01T00:00");
	await test.endShares();
	expect([...test.dav.shares(test.lea.id, "contacts")]).toEqual([]);
	expect(await test.notes()).toEqual([]);
	expect(test.announced).toHaveLength(2);
	expect(test.dav.complaints).toEqual([]);
});

/** The same where only a hand can end it. */
const openByHand = async (
	connected: readonly ("elise" | "marc")[],
): Promise<AtServer> => {
	const test = await opened(openAtServer("infomaniak", connected));
	await carryOut(
		test,
		"elise",
		`contacts share Contacts ${marc} --until 2026-11-30`,
	);
	test.dav.share(test.lea.id, "contacts", test.noah.id, "read");
	test.clock.now = zurich("2026-12-01T00:00");
	return test;
};

describe("a share that only a hand can end", () => {
	it("is asked for with the steps, again after a week, until it is seen gone", async () => {
		const test = await openByHand(["elise", "marc"]);
		await test.endShares();
		expect(withoutPort(test)).toMatchInlineSnapshot(`
			[
			  "Please end the share of Contacts with marc.dubois@alpenblick.example
			Its last day was 30 November 2026. The server lets no program end it:
			- Open the web page of your server with the link, with the account that owns the address book.
			- In the list of address books, open the menu of Contacts and choose Share.
			- Find marc.dubois@alpenblick.example in the list of shares, and take the share away.
			- Look whether marc.dubois@alpenblick.example is gone from the list.
			Open the page: URL
			[It is done]
			(I ask again in a week, unless I see that it is gone or you press the button.)",
			]
		`);
		for (let days = 0; days < 8; days += 1) {
			test.clock.now += day;
			await test.endShares();
		}
		expect(test.announced).toHaveLength(2);
		test.dav.share(test.lea.id, "contacts", test.noah.id, null);
		test.clock.now += day;
		await test.endShares();
		expect(await test.notes()).toEqual([]);
		test.clock.now += 30 * day;
		await test.endShares();
		expect(test.announced).toHaveLength(2);
	});

	it("is asked for until it is dismissed where nobody can look, and forgotten a month later", async () => {
		const test = await openByHand(["elise"]);
		await test.endShares();
		const [note] = await test.notes();
		await test.app.invoke(
			{ command: "contacts dismiss", input: { share: note?.id } },
			accounts.elise,
			quietPort,
		);
		for (let days = 0; days < 29; days += 1) {
			test.clock.now += day;
			await test.endShares();
		}
		expect(test.announced).toHaveLength(1);
		expect(await test.notes()).toHaveLength(1);
		test.clock.now += 2 * day;
		await test.endShares();
		expect(await test.notes()).toEqual([]);
	});

	it("without a last day is on the list only, also when it is put back there", async () => {
		const test = await opened(openAtServer("infomaniak", ["elise"]));
		await carryOut(test, "elise", `contacts share Contacts ${marc}`);
		await carryOut(test, "elise", `contacts unshare Contacts ${marc}`);
		const [note] = await test.notes();
		for (const back of [{}, { back: "yes" }])
			await test.app.invoke(
				{ command: "contacts dismiss", input: { share: note?.id, ...back } },
				accounts.elise,
				quietPort,
			);
		test.clock.now += 90 * day;
		await test.endShares();
		expect(test.announced).toEqual([]);
		expect(await test.notes()).toMatchObject([{ isDismissed: false }]);
	});

	it("is told of when the account is not connected any more", async () => {
		const test = await openByHand(["elise"]);
		await test.store.connections.remove(await test.holderOf("elise.favre"));
		await test.endShares();
		await test.endShares();
		expect(withoutPort(test)).toMatchInlineSnapshot(`
			[
			  "Please end the share of Contacts with marc.dubois@alpenblick.example
			Its last day was 30 November 2026, but I cannot get at it to end it. End it at the server, or connect your account again with /ksuite sync connect.
			[It is done]
			(I ask again in a week, unless I see that it is gone or you press the button.)",
			]
		`);
		expect(draw(await type(test, "elise", "contacts shares"))).toBe(
			"problem.sync-none",
		);
	});

	it("is tried again while the server does not answer, and told of after a day", async () => {
		const test = await openByHand(["elise"]);
		await test.dav.close();
		await test.endShares();
		expect(test.announced).toEqual([]);
		test.clock.now += 1.5 * day;
		await test.endShares();
		expect(test.announced).toHaveLength(1);
		test.clock.now += 2 * day;
		await test.endShares();
		expect(test.announced).toHaveLength(1);
	});
});
