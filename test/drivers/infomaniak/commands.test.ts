import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { personKey } from "../../../src/modules/people/who.ts";
import { carryOut, draw, type } from "../../modules/users/hands.ts";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { judged } from "../../support/infomaniak/judged.ts";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { baseOf } from "./mail-stage.ts";
import { driversOn } from "./stage.ts";

const now = Date.UTC(2026, 10, 22, 14, 0);

describe("commands on a kSuite at Infomaniak", () => {
	let infomaniak: Infomaniak;
	let test: TestSuitemate;
	beforeEach(async () => {
		infomaniak = await openInfomaniak({ now: () => now });
		const ksuite = driversOn(baseOf(infomaniak));
		test = await openTestSuitemate({}, () => ({ ksuite }));
		await link("nadia", "nadia.keller", "helpdesk");
		await link("anna", "anna.baumann", "admin");
	});
	afterEach(async () => {
		await test.close();
		await infomaniak.close();
		expect(await judged(infomaniak.exchanges)).toEqual([]);
	});
	const link = async (
		name: keyof typeof accounts,
		mail: string,
		role: "helpdesk" | "admin",
	) => {
		const email = `${mail}@alpenblick.example`;
		const member = infomaniak.organisation.members.find(
			(one) => one.email === email,
		);
		const { platform, team, user } = accounts[name];
		const account = `${platform}:${team}:${user}`;
		const userId = String(member?.id);
		const date = { verified: now, by: "owner" as const };
		await test.store.links.remove(accounts[name]);
		await test.store.links.add({ account, userId, ...date });
		await test.store.grants.give(personKey(userId), { role });
	};
	const said = async (line: string) => draw(await type(test, "anna", line));

	it("count the seats and say so", async () => {
		expect(await said("seats")).toMatchInlineSnapshot(`
			"20 of 21 seats used
			picture: 20 of 21 seats are used: 19 people and 1 invitation. 1 seat is free.
			People with a seat: 19
			Invited, not accepted yet: 1
			Free: 1
			Seats bought: 21
			Most that one kSuite can have: 300
			[Add a person…] [Show invitations] [Preview another plan…]
			(An invitation takes a seat until it is cancelled. External people take none. Infomaniak does not tell the seats themselves: I count the people with kSuite and the places of its kDrive.)"
		`);
	});

	it("show the storage without what is not told", async () => {
		expect(await said("storage")).toMatchInlineSnapshot(`
			"Storage 224 of 315 GB used (71%)
			picture: kDrive 201 GB, in the trash 23 GB, free 91 GB of 315 GB; kChat is not told apart. Growing about 0.8 GB a day; full around 12 March 2027 (between 2 March 2027 and 26 April 2027).
			kDrive: 201 GB
			kChat: Infomaniak does not tell
			In the trash: 23 GB
			Free: 91 GB
			Growing about 0.8 GB a day; full around 12 March 2027 (between 2 March 2027 and 26 April 2027).
			[What takes room] [Empty the trash: frees 23 GB… (danger)] [Watch…]
			(All users, kDrive and kChat share one pool. Mail is not counted. What is in the trash still counts.)"
		`);
	});

	it("show the storage of a plan without statistics, and the trash that can be emptied", async () => {
		const match = /statistics/u;
		infomaniak.fault({ match, kind: 403, times: 9 });
		expect(await said("storage")).toMatchInlineSnapshot(`
			"Storage 224 of 315 GB used (71%)
			picture: kDrive 224 GB with its trash, free 91 GB of 315 GB; kChat is not told apart. There are not enough days yet to say how fast it grows.
			kDrive: 224 GB
			kChat: Infomaniak does not tell
			In the trash: Infomaniak does not tell
			Free: 91 GB
			There are not enough days yet to say how fast it grows.
			[What takes room] [Empty the trash… (danger)] [Watch…]
			(All users, kDrive and kChat share one pool. Mail is not counted. What is in the trash still counts.)"
		`);
		const asked = await type(test, "anna", "storage purge-trash");
		expect(draw(asked).split("\n").slice(1, 4)).toMatchInlineSnapshot(`
			[
			  "What goes: 15 files and folders",
			  "Comes back: Infomaniak does not tell",
			  "Storage: 224 of 315 GB",
			]
		`);
	});

	it("show what takes room", async () => {
		const lines = (await said("storage top")).split("\n");
		expect(lines.slice(0, 3)).toMatchInlineSnapshot(`
			[
			  "What takes room",
			  "What | Where | Whose | Size | Changed or deleted",
			  "/Common documents/Gemeinsam/Marketing/Fotoshooting 2026/Fotoshooting 2026.zip | kDrive | Shared | 32 GB | 29 October 2026",
			]
		`);
		expect(lines.at(-2)).toMatchInlineSnapshot(
			`"15 things in the trash take 23 GB."`,
		);
	});

	it("show a person without what is not told", async () => {
		expect(
			await said("users show nadia.keller@alpenblick.example"),
		).toMatchInlineSnapshot(`
			"Nadia Keller
			State: Active
			Role: User
			Seat: Has a seat
			Email: nadia.keller@alpenblick.example
			Addresses: it@alpenblick.example and nadia.keller@alpenblick.example
			Teams: IT
			Language: English
			Last login: 22 Nov 2026, 14:00
			[Create an address…] [Add to a team…] [Change the role…] [Remove… (danger)]"
		`);
	});

	it("show somebody from outside, and an invitation", async () => {
		const [paolo] = infomaniak.organisation.drives[0]?.externals ?? [];
		expect(await said(`users show ${paolo?.email}`)).toMatchInlineSnapshot(`
			"Paolo Ferrari
			State: External
			Role: User
			Seat: Has no seat
			Email: paolo@studio-ferrari.example
			Addresses: None
			Teams: None
			Language: Infomaniak does not tell
			Last login: 11 Nov 2026, 15:00
			[Give a seat] [Remove… (danger)]"
		`);
		expect(await said("users show hannah")).toMatchInlineSnapshot(`
			"Hannah O’Connor
			State: Invited on 19 November 2026, not accepted yet
			Role: User
			Seat: Has a seat
			Email: hannah.oconnor@mail.example
			Addresses: None
			Teams: None
			Language: English
			Last login: Never
			[Add to a team…] [Change the role…] [Cancel the invitation (danger)]"
		`);
	});

	it("list the teams with how many are in them", async () => {
		expect(await said("teams list")).toMatchInlineSnapshot(`
			"6 teams
			Team | People
			Buchhaltung | 3
			Direzione | 3
			IT | 3
			Marketing | 3
			Soporte | 3
			Vente | 4
			[Add a team…]"
		`);
	});

	it("show what goes with a person as far as it is told, hand over, and see it", async () => {
		const email = "elise.favre@alpenblick.example";
		const asked = await type(test, "nadia", `users remove ${email}`);
		expect(draw(asked)).toMatchInlineSnapshot(`
			"Waiting for approval: Remove Élise Favre from the organisation
			Email: elise.favre@alpenblick.example
			Seats: 20 of 21 → 19 of 21
			Addresses: elise.favre@alpenblick.example and vente@alpenblick.example: kept, and belong to nobody then
			Teams: Leaves Vente
			Shared address books: Infomaniak does not tell; ask the person first
			Calendars: Infomaniak does not tell; ask the person first
			(This cannot be undone. The person can no longer sign in, and can only be invited again.)
			[Withdraw]"
		`);
		const { id } = requestOf(asked);
		const handed = await test.app.answer(id, "approve", accounts.anna);
		expect(draw(handed)).toMatchInlineSnapshot(`
			"Approved, and still to be done in the Manager: Remove Élise Favre from the organisation
			- Open the Manager with the link, as an owner or administrator, and go to the users of the organisation.
			- Look for elise.favre@alpenblick.example and open Élise Favre.
			- Choose to remove Élise Favre from the organisation. Their addresses stay.
			- Confirm, then come back here. I look by myself, and when you press the button.
			Open the Manager: https://manager.example/
			[Look now] [I did it (primary)] [Give it back]
			(I look by myself whether it happened, first in a minute.)"
		`);
		const look = async () =>
			requestOf(await test.app.answer(id, "look", accounts.anna)).state;
		expect(await look()).toBe("handed over");
		infomaniak.byHand.remove(email);
		expect(await look()).toBe("done");
	});

	it("invite somebody with a seat", async () => {
		const line = "users add luca@moretti.example Luca Moretti";
		const done = draw(await carryOut(test, "nadia", line));
		expect(done.split("\n").slice(0, 4)).toMatchInlineSnapshot(`
			[
			  "Done: Luca Moretti was invited to kSuite",
			  "The invitation was sent to luca@moretti.example.",
			  "Seats: 21 of 21",
			  "Addresses: 38 of 42",
			]
		`);
	});
});
