import { afterEach, describe, expect, it } from "vitest";
import { contactText } from "../../contracts/pim-account.ts";
import { accounts, requestOf } from "../../support/suitemate.ts";
import { undo } from "../../undo/hands.ts";
import { carryOut, draw, type } from "../users/hands.ts";
import { type AtServer, openAtServer } from "./stage-dav.ts";

let test: AtServer;
afterEach(async () => {
	expect(test.dav.complaints).toEqual([]);
	await test.close();
});

const marc = "marc.dubois@alpenblick.example";
const nadia = "nadia.keller@alpenblick.example";
const shares = () => [...test.dav.shares(test.lea.id, "contacts")];

describe("sharing at a Nextcloud", () => {
	it("finds how somebody connected is called there, and says so", async () => {
		test = await openAtServer("nextcloud");
		const asked = draw(
			await type(
				test,
				"elise",
				`contacts share Contacts ${marc} --right write`,
			),
		);
		expect(asked).toContain("At the server: noah\n");
		const shared = await carryOut(
			test,
			"elise",
			`contacts share Contacts ${marc} --right write`,
		);
		expect(shares()).toEqual([["noah", "read-write"]]);
		expect(draw(await type(test, "elise", "contacts shares"))).toContain(
			`Contacts | noah (${marc}) | read and write | has it | no end`,
		);
		await undo(test, "elise", shared);
		expect(shares()).toEqual([]);
	});

	it("takes the part before the @ of others, says that it did, and nothing is left of somebody unknown", async () => {
		test = await openAtServer("nextcloud");
		const line = `contacts share Contacts ${nadia}`;
		expect(draw(await type(test, "elise", line))).toContain(
			"At the server: nadia.keller (not checked)",
		);
		expect(draw(await carryOut(test, "elise", line))).toContain(
			"The server knows nobody of this name or address.",
		);
		expect(shares()).toEqual([]);
		expect(await test.notes()).toEqual([]);
	});

	it("takes the name of an account, too, and shares again what was given elsewhere", async () => {
		test = await openAtServer("nextcloud");
		await carryOut(test, "elise", "contacts share Contacts mia");
		expect(shares()).toEqual([["mia", "read"]]);
		test.dav.share(test.lea.id, "contacts", "noah", "read-write");
		const ended = await carryOut(
			test,
			"elise",
			"contacts unshare Contacts noah",
		);
		expect(shares()).toEqual([["mia", "read"]]);
		await undo(test, "elise", ended);
		expect(shares()).toEqual([
			["mia", "read"],
			["noah", "read-write"],
		]);
	});

	it("has no right to administrate", async () => {
		test = await openAtServer("nextcloud");
		expect(
			draw(
				await type(
					test,
					"elise",
					`contacts share Contacts ${marc} --right admin`,
				),
			),
		).toBe("problem.share-right");
	});

	it("lets nobody share what is not theirs", async () => {
		test = await openAtServer("nextcloud");
		await carryOut(
			test,
			"elise",
			`contacts share Contacts ${marc} --right write`,
		);
		const books = await type(test, "marc", "contacts list");
		expect(draw(books)).toContain("shared with you, read and write");
		const account = await test.services.accounts.of(
			await test.holderOf("marc.dubois"),
		);
		const shared = (await account?.collections())?.find(
			({ kind, access }) => kind === "contacts" && access === "write",
		);
		expect(
			draw(await type(test, "marc", `contacts share ${shared?.id} ${nadia}`)),
		).toBe("problem.sync-readonly");
	});
});

it("finds and exports contacts at a server as they are there now", async () => {
	test = await openAtServer("nextcloud");
	for (let index = 0; index < 30; index += 1)
		test.dav.edit(
			test.lea.id,
			"contacts",
			`c${index}.vcf`,
			contactText(`c${index}`, `Muster ${index}`),
		);
	expect(draw(await type(test, "elise", "contacts find muster"))).toContain(
		"30 contacts found among 30",
	);
	await type(test, "elise", "restore now");
	test.dav.edit(test.lea.id, "contacts", "c3.vcf", contactText("c3", "Zoé"));
	test.dav.edit(test.lea.id, "contacts", "c4.vcf", null);
	test.clock.now += 61_000;
	expect(draw(await type(test, "elise", "contacts find muster"))).toContain(
		"28 contacts found among 29",
	);
	expect(draw(await type(test, "elise", "contacts export"))).toContain(
		"29 contacts of Contacts",
	);
});

describe("sharing where no program can", () => {
	const line = `contacts share Contacts ${marc} --right write`;

	it("hands over with steps and a link, and sees by itself that it happened", async () => {
		test = await openAtServer("infomaniak");
		expect(draw(await type(test, "elise", line))).toContain(
			"This server lets no program do it.",
		);
		const handed = await carryOut(test, "elise", line);
		expect(draw(handed).replace(test.dav.url, "URL")).toMatchInlineSnapshot(`
			"Still to be done by hand: Share Contacts with marc.dubois@alpenblick.example
			- Open the web page of your server with the link, with the account that owns the address book.
			- In the list of address books, open the menu of Contacts and choose Share.
			- Write marc.dubois@alpenblick.example, and choose the right: Read and write.
			- Save it, then look whether marc.dubois@alpenblick.example stands in the list of shares.
			Open the page: URL
			[Look now] [I did it (primary)] [Give it back]
			(I look by myself whether it happened, first in a minute.)"
		`);
		const { id } = requestOf(handed);
		await test.app.answer(id, "look", accounts.elise);
		expect((await test.store.requests.get(id))?.state).toBe("handed over");
		expect(
			draw(await type(test, "elise", "contacts shares")),
		).toMatchInlineSnapshot(`
			"1 share of your address books
			Address book | With | Right | State | Until
			Contacts | marc.dubois@alpenblick.example | read and write | to be given by hand, not seen yet | no end
			(The server does not tell who has Contacts. You see what was given through me, and there may be others.)
			[End: marc.dubois, Contacts…] [Share…]"
		`);
		test.dav.share(test.lea.id, "contacts", test.noah.id, "read-write");
		const seen = await test.app.answer(id, "look", accounts.elise);
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Done: Contacts is shared with Marc Dubois (marc.dubois@alpenblick.example)
			Asked for: Share Contacts with marc.dubois@alpenblick.example
			Right: read and write
			Until (last day): no end
			[Undo: end the share] [All shares]
			(Can be undone at any time.)
			(Seen: 22 Nov 2026, 15:00)"
		`);
		expect(await test.notes()).toMatchObject([{ state: "given" }]);
	});

	it("does not take another right for the one that was asked for", async () => {
		test = await openAtServer("infomaniak");
		const { id } = requestOf(await carryOut(test, "elise", line));
		test.dav.share(test.lea.id, "contacts", test.noah.id, "read");
		await test.app.answer(id, "look", accounts.elise);
		expect((await test.store.requests.get(id))?.state).toBe("handed over");
	});

	it("ends by hand, too, and is seen gone", async () => {
		test = await openAtServer("infomaniak");
		const { id } = requestOf(await carryOut(test, "elise", line));
		test.dav.share(test.lea.id, "contacts", test.noah.id, "read-write");
		const given = await test.app.answer(id, "look", accounts.elise);
		const ending = await undo(test, "elise", given);
		expect(await test.notes()).toMatchObject([{ state: "ending" }]);
		const { id: second } = requestOf(ending);
		await test.app.answer(second, "look", accounts.elise);
		expect((await test.store.requests.get(second))?.state).toBe("handed over");
		test.dav.share(test.lea.id, "contacts", test.noah.id, null);
		const gone = await test.app.answer(second, "look", accounts.elise);
		expect(draw(gone)).toContain(`Contacts is no longer shared with ${marc}`);
		expect(await test.notes()).toEqual([]);
	});

	it("is taken off the list where nobody can look, and put back", async () => {
		test = await openAtServer("infomaniak", ["elise"]);
		await carryOut(test, "elise", line);
		await carryOut(test, "elise", `contacts unshare Contacts ${marc}`);
		const [note] = await test.notes();
		const dismissed = await test.app.invoke(
			{ command: "contacts dismiss", input: { share: note?.id } },
			accounts.elise,
			{ progress: () => undefined, signal: new AbortController().signal },
		);
		expect(draw(dismissed)).toMatchInlineSnapshot(`
			"The share of Contacts with marc.dubois@alpenblick.example is off the list
			[Undo: keep it on the list]
			(Can be undone until 22 December 2026 (in 30 days).)"
		`);
		expect(draw(await type(test, "elise", "contacts shares"))).toContain(
			"None was given through me.",
		);
		await undo(test, "elise", dismissed);
		expect(draw(await type(test, "elise", "contacts shares"))).toContain(
			"to be ended by hand, not seen yet",
		);
	});

	it("is nobody else's to take off the list", async () => {
		test = await openAtServer("infomaniak", ["elise"]);
		await carryOut(test, "elise", line);
		await carryOut(test, "elise", `contacts unshare Contacts ${marc}`);
		const [note] = await test.notes();
		const shown = await test.app.invoke(
			{ command: "contacts dismiss", input: { share: note?.id } },
			accounts.marc,
			{ progress: () => undefined, signal: new AbortController().signal },
		);
		expect(draw(shown)).toBe("problem.not-found");
	});
});
