import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { personKey } from "../../src/modules/people/who.ts";
import { addedView } from "../../src/modules/users/external-view.ts";
import { baseOf } from "../drivers/infomaniak/mail-stage.ts";
import { driversOn } from "../drivers/infomaniak/stage.ts";
import { draw } from "../modules/users/hands.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../support/infomaniak/infomaniak.ts";
import {
	accounts,
	openTestSuitemate,
	problemOf,
	requestOf,
	type TestSuitemate,
} from "../support/suitemate.ts";
import { carry, undo, viewOf } from "./hands.ts";

const now = Date.UTC(2026, 10, 22, 14, 0);
const luca = { email: "luca@moretti.example", first: "Luca", last: "Moretti" };

describe("ways back on a kSuite at Infomaniak", () => {
	let infomaniak: Infomaniak;
	let test: TestSuitemate;
	beforeEach(async () => {
		infomaniak = await openInfomaniak({ now: () => now });
		const ksuite = driversOn(baseOf(infomaniak));
		test = await openTestSuitemate({}, () => ({ ksuite }));
		await link("nadia", "nadia.keller", "helpdesk");
		await link("anna", "anna.baumann", "admin");
		await link("marc", "marc.dubois", "owner");
	});
	afterEach(async () => {
		await test.close();
		await infomaniak.close();
	});
	const link = async (
		name: "nadia" | "anna" | "marc",
		mail: string,
		role: "helpdesk" | "admin" | "owner",
	) => {
		const email = `${mail}@alpenblick.example`;
		const { members } = infomaniak.organisation;
		const userId = String(members.find((one) => one.email === email)?.id);
		const { platform, team, user } = accounts[name];
		const account = `${platform}:${team}:${user}`;
		await test.store.links.remove(accounts[name]);
		const date = { verified: now, by: "owner" as const };
		await test.store.links.add({ account, userId, ...date });
		await test.store.grants.give(personKey(userId), { role });
	};

	it("an invitation tells until when, and is gone after its way back", async () => {
		const done = await carry(test, "nadia", "users add", luca);
		expect(draw(done)).toMatchInlineSnapshot(`
			"Done: Luca Moretti was invited to kSuite
			The invitation was sent to luca@moretti.example.
			Seats: 21 of 21
			Addresses: 38 of 42
			[Undo: cancel the invitation] [Create an address…]
			(Can be undone until the person accepts, at the latest on 22 December 2026 (in 30 days).)"
		`);
		expect(draw(await undo(test, "nadia", done))).toMatchInlineSnapshot(`
			"Done: The invitation of Luca Moretti was cancelled
			Seats used: 20 of 21.
			[Invite again…]
			(This cannot be undone.)"
		`);
		expect(problemOf(await undo(test, "nadia", done))).toMatchInlineSnapshot(
			`"I looked and did not find it. Nothing was changed. Check the spelling, or look in the list."`,
		);
	});

	it("an invitation that was accepted is not taken back", async () => {
		const done = await carry(test, "nadia", "users add", luca);
		infomaniak.byHand.accept(luca.email);
		const late = await undo(test, "nadia", done);
		expect(problemOf(late)).toMatchInlineSnapshot(
			`"This is not possible the way things are now, so nothing was changed. Look at it first, then choose the command that fits."`,
		);
	});

	it("a removed team comes back with its people", async () => {
		const people = async () =>
			(await test.services.teams.get("IT"))?.userIds.toSorted();
		const before = await people();
		const done = await carry(test, "anna", "teams remove", { team: "IT" });
		expect(await people()).toBeUndefined();
		expect(draw(await undo(test, "anna", done))).toMatchInlineSnapshot(`
			"Done: The team IT was added
			3 of 3 people are in it again.
			[Add somebody…] [Undo: remove the team]
			(Can be undone at any time.)"
		`);
		expect(await people()).toEqual(before);
	});

	it("a role that hands changed is changed back by hands", async () => {
		const role = { person: "Priya", role: "admin" };
		const { id } = requestOf(await carry(test, "anna", "users role", role));
		infomaniak.byHand.setRole("priya.sharma@alpenblick.example", "admin");
		const seen = await test.app.answer(id, "look", accounts.anna);
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Done: Priya Sharma now has the role Administrator
			Asked for: Change the role of Priya Sharma
			(Undoing it is done by hand in the Manager too.)
			(Seen: 22 Nov 2026, 15:00)"
		`);
	});

	it("somebody from outside is taken off the drive again", async () => {
		const done = await carry(test, "nadia", "users external", luca);
		viewOf(await undo(test, "anna", done));
		expect(await test.services.users.find(luca.email)).toBeNull();
		const late = await undo(test, "anna", done);
		expect(problemOf(late)).toMatchInlineSnapshot(
			`"I looked and did not find it. Nothing was changed. Check the spelling, or look in the list."`,
		);
	});

	it("somebody from outside whom the drive does not list yet has no way back to press", async () => {
		const user = await test.services.users.get(
			"marc.dubois@alpenblick.example",
		);
		if (!user) throw new Error("the organisation lacks somebody");
		const view = addedView({ kind: "added", user, isListed: false });
		const shown = { kind: "view", view, secret: [], sensitive: false } as const;
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Marc Dubois was added as an external person
			In kDrive and kChat only what is shared with them. Not the members’ mail, and not the products in the Manager.
			Now share a folder with the person in kDrive, or add them to a channel in kChat.
			[Show the person]
			(Can be undone once the person accepts. Until then it is done by hand in the Manager.)"
		`);
	});
});
