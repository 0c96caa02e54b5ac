import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Collection } from "../../../src/pim/collection.ts";
import { problemOf } from "../../support/suitemate.ts";
import { undo } from "../../undo/hands.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";
import { type ContactsTest, openContacts } from "./stage.ts";

let test: ContactsTest;
let team: Collection;
const marc = "marc.dubois@alpenblick.example";
const nadia = "nadia.keller@alpenblick.example";

beforeEach(async () => {
	test = await openContacts();
	team = await test.make("Team");
	await test.put(team, "a", "Anna");
});
afterEach(() => test.close());

const shares = async () =>
	(await test.elise.sharing.list(team.id))?.map(({ who, right }) => [
		who,
		right,
	]);
const noted = async () =>
	test.services.bookShares.of(
		`user:${(await test.ksuite.users.find("elise.favre@alpenblick.example"))?.id}`,
	);

describe("sharing an address book", () => {
	it("shows what the person would get, and does it after a yes", async () => {
		expect(
			draw(
				await type(
					test,
					"elise",
					`contacts share Team ${marc} --right write --until 2026-12-31`,
				),
			),
		).toMatchInlineSnapshot(`
			"Share Team with marc.dubois@alpenblick.example?
			Address book: Team
			With: Marc Dubois (marc.dubois@alpenblick.example)
			Right: read and write
			They can: see, add, change and delete contacts in it
			Until (last day): 31 December 2026
			(Contacts that are added to it later are seen by everybody who has it.)
			(Can be undone at any time.)
			[Share (primary)] [Cancel]"
		`);
		expect(await shares()).toEqual([]);
		expect(
			draw(
				await carryOut(
					test,
					"elise",
					`contacts share Team ${marc} --right write --until 2026-12-31`,
				),
			),
		).toMatchInlineSnapshot(`
			"Done: Team is shared with Marc Dubois (marc.dubois@alpenblick.example)
			Right: read and write
			Until (last day): 31 December 2026
			[Undo: end the share] [All shares]
			(Can be undone at any time.)"
		`);
		expect(await shares()).toEqual([[marc, "write"]]);
		const account = await test.accountOf("marc.dubois");
		expect(await account.collections()).toMatchObject([
			{ name: "Team", access: "write" },
		]);
	});

	it("gives the right to read where none is named", async () => {
		await carryOut(test, "elise", `contacts share Team ${marc}`);
		expect(await shares()).toEqual([[marc, "read"]]);
	});

	it("adds a share to those there are", async () => {
		await carryOut(test, "elise", `contacts share Team ${marc}`);
		const asked = draw(
			await type(test, "elise", `contacts share Team ${nadia}`),
		);
		expect(asked).toContain(`Others who have it: ${marc}`);
		expect(asked).toContain("One person has it already; this share is added");
		await carryOut(test, "elise", `contacts share Team ${nadia}`);
		expect(await shares()).toEqual([
			[marc, "read"],
			[nadia, "read"],
		]);
	});

	it("changes a right, and its undo brings the old one back with its end", async () => {
		await carryOut(
			test,
			"elise",
			`contacts share Team ${marc} --until 2026-12-01`,
		);
		const changed = await carryOut(
			test,
			"elise",
			`contacts share Team ${marc} --right admin`,
		);
		expect(draw(changed)).toMatchInlineSnapshot(`
			"Done: The share of Team with Marc Dubois (marc.dubois@alpenblick.example) is changed
			Right: read only → administration
			Until (last day): 1 December 2026 → no end
			[Undo: as it was before] [All shares]
			(Can be undone at any time.)"
		`);
		await undo(test, "elise", changed);
		expect(await shares()).toEqual([[marc, "read"]]);
		expect(await noted()).toMatchObject([{ until: { day: "2026-12-01" } }]);
	});

	it("is undone by ending the share, and that by sharing again", async () => {
		const shared = await carryOut(
			test,
			"elise",
			`contacts share Team ${marc} --right admin --until 2026-12-01`,
		);
		const ended = await undo(test, "elise", shared);
		expect(draw(ended)).toMatchInlineSnapshot(`
			"Done: Team is no longer shared with marc.dubois@alpenblick.example
			[Undo: share it again] [All shares]
			(Can be undone at any time.)"
		`);
		expect(await shares()).toEqual([]);
		expect(await noted()).toEqual([]);
		await undo(test, "elise", ended);
		expect(await shares()).toEqual([[marc, "admin"]]);
		expect(await noted()).toMatchObject([{ until: { day: "2026-12-01" } }]);
	});

	it.each([
		["share Team nobody@alpenblick.example", "share-unknown"],
		["share Team elise.favre@alpenblick.example", "yourself"],
		["share Team nonsense", "invalid-argument name=email"],
		["share Nothing marc.dubois@alpenblick.example", "not-found"],
		[`share Team ${marc} --until 2026-11-21`, "invalid-argument name=--until"],
		[`unshare Team ${marc}`, "not-found"],
		["unshare Team nonsense", "not-found"],
	])("says why not: %s", async (line, problem) => {
		expect(draw(await type(test, "elise", `contacts ${line}`))).toBe(
			`problem.${problem}`,
		);
		expect(await shares()).toEqual([]);
		expect(await noted()).toEqual([]);
	});

	it("says when it is so already", async () => {
		await carryOut(test, "elise", `contacts share Team ${marc}`);
		expect(draw(await type(test, "elise", `contacts share Team ${marc}`))).toBe(
			"problem.nothing-to-do",
		);
	});

	it("is for who may: somebody with the right to administrate, not somebody who writes", async () => {
		await carryOut(test, "elise", `contacts share Team ${marc} --right write`);
		expect(draw(await type(test, "marc", `contacts share Team ${nadia}`))).toBe(
			"problem.sync-readonly",
		);
		expect(
			draw(await type(test, "marc", "contacts unshare Team x@y.example")),
		).toBe("problem.sync-readonly");
		await carryOut(test, "elise", `contacts share Team ${marc} --right admin`);
		await carryOut(test, "marc", `contacts share Team ${nadia}`);
		expect(await shares()).toContainEqual([nadia, "read"]);
	});

	it("is not there for somebody whom nobody knows", async () => {
		expect(
			problemOf(await type(test, "stranger", "contacts shares")),
		).toContain("which kSuite user you are");
	});

	it("lists who has what until when, with a way to end each", async () => {
		await carryOut(
			test,
			"elise",
			`contacts share Team ${marc} --until 2026-12-31`,
		);
		await test.elise.sharing.share(team.id, { who: nadia, right: "write" });
		const shown = await type(test, "elise", "contacts shares");
		expect(draw(shown)).toMatchInlineSnapshot(`
			"2 shares of your address books
			Address book | With | Right | State | Until
			Team | marc.dubois@alpenblick.example | read only | has it | 31 December 2026
			Team | nadia.keller@alpenblick.example | read and write | has it | given elsewhere
			[End: marc.dubois, Team…] [End: nadia.keller, Team…] [Share…]"
		`);
		expect(doors(shown)).toContain(
			`End: nadia.keller, Team… → invoke contacts unshare ${JSON.stringify({ book: team.id, who: nadia })}`,
		);
		expect(draw(await type(test, "marc", "contacts shares Team"))).toContain(
			"Only who owns an address book sees who else has it.",
		);
	});

	it("lists the books with who has them", async () => {
		await carryOut(test, "elise", `contacts share Team ${marc}`);
		await type(test, "elise", "restore now");
		expect(
			draw(await type(test, "elise", "contacts list")),
		).toMatchInlineSnapshot(`
			"Your address book
			Address book | Contacts | Access | Shared with | Protected since
			Team | 1 | yours | marc.dubois@alpenblick.example | 22 November 2026
			[Find…] [Share…] [All shares] [Export…] [Restore…]"
		`);
		expect(
			draw(await type(test, "marc", "contacts list")),
		).toMatchInlineSnapshot(`
			"Your address book
			Address book | Contacts | Access | Shared with | Protected since
			Team | 1 | shared with you, read only | – | tonight on
			[Find…] [Share…] [All shares] [Export…] [Restore…]"
		`);
		expect(
			draw(await type(test, "anna", "contacts list")),
		).toMatchInlineSnapshot(`
			"You have no address books
			There is none in your account yet. What comes later is protected by itself."
		`);
	});
});
