import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
	type Infomaniak,
	openInfomaniak,
} from "../../support/infomaniak/infomaniak.ts";
import { openSlackTest, type SlackTest, textOf } from "../../support/slack.ts";

const carlos = "carlos.ortega@alpenblick.example";
const priya = "priya.sharma@alpenblick.example";
const minute = 60_000;
const day = 24 * 60 * minute;

let infomaniak: Infomaniak;
let test: SlackTest;
/** How far the product's clock is ahead of Slack's, in ms. */
let ahead: number;

const open = async (environment: Record<string, string> = {}) => {
	ahead = 0;
	infomaniak = await openInfomaniak();
	infomaniak.byHand.takeSeat(priya);
	test = await openSlackTest(
		{
			KSUITE: "infomaniak",
			INFOMANIAK_API_URL: infomaniak.url,
			INFOMANIAK_TOKEN: infomaniak.token,
			INFOMANIAK_ACCOUNT: String(infomaniak.account),
			INFOMANIAK_CALLS_PER_MINUTE: "600",
			...environment,
		},
		{},
		() => Date.now() + ahead,
	);
};
beforeEach(() => open());
afterEach(async () => {
	await test.close();
	await infomaniak.close();
});

const { nadia, marc, anna } = {
	nadia: "U0NADIA",
	marc: "U0MARC",
	anna: "U0ANNA",
};
const mine = (who: string) => test.slack.direct(who);
type Message = Awaited<ReturnType<SlackTest["says"]>>;

/** The card of the approvers, and the one of the asker in her own messages. */
const cards = async (text: string | RegExp): Promise<[Message, Message]> => [
	await test.says(test.approvals, marc, text),
	await test.says(mine(nadia), nadia, text),
];
const press = (as: string, message: Message, label: string) =>
	test.slack.press({ as, message, label });

/** Nadia asks for Carlos to be removed, Anna approves; both cards say what is to be done by hand. */
const handOver = async (): Promise<[Message, Message]> => {
	await test.type(nadia, `users remove ${carlos}`, "Sent for approval");
	const asked = await test.says(test.approvals, marc, "Nadia Keller asks");
	await press(anna, asked, "Approve");
	return cards("in the Manager: Remove Carlos Ortega");
};

/** Lets time pass, and the product look after what is open. */
const tendAfter = async (ms: number): Promise<void> => {
	ahead += ms;
	await test.product().suitemate.tend();
};
/** How often it looked by itself. */
const looks = async () =>
	(await test.product().suitemate.app.request("R-0001"))?.nudges;
const log = async () =>
	textOf(await test.type(marc, "audit list", "Audit log"));

describe("a change that Infomaniak lets no program make", () => {
	it("goes to the approvers with numbered steps and the way to the Manager, and the asker sees it too", async () => {
		const [theirs, hers] = await handOver();
		const text = textOf(theirs);
		expect(text).toContain("Approved, and it needs you in the Manager");
		expect(text).toContain('"style":"ordered"');
		for (const step of [
			"Open the Manager with the link, as an owner or administrator",
			`Look for ${carlos} and open Carlos Ortega.`,
			"Choose to remove Carlos Ortega from the organisation.",
		])
			expect(text).toContain(step);
		expect(text).toContain("https://manager.infomaniak.com/");
		expect(textOf(hers)).toContain("Approved, and still to be done");
		expect(textOf(hers)).toContain("https://manager.infomaniak.com/");
		expect(infomaniak.organisation.members.map(({ email }) => email)).toContain(
			carlos,
		);
	});

	it("said to be done too early, it says who said so and that it is not seen; then it is seen, on every card and in the log", async () => {
		const [theirs] = await handOver();
		await press(anna, theirs, "I did it");
		const [early] = await cards("Anna Baumann said it is done");
		expect(textOf(early)).toContain("do not see it yet");
		infomaniak.byHand.remove(carlos);
		await press(marc, early, "Look now");
		for (const card of await cards("Done: The person is no longer in the org"))
			expect(textOf(card)).not.toContain("Look now");
		const told = await log();
		for (const event of [
			"handed over to a person",
			"said to be done, but not seen",
			"seen that it is done",
		])
			expect(told).toContain(event);
		expect(told).not.toContain("given up");
	});

	it("is looked for less and less often, given up after two weeks, and still seen when somebody looks", async () => {
		await handOver();
		const looked = async (ms: number, times: number) => {
			await tendAfter(ms);
			await expect.poll(looks).toBe(times);
		};
		await looked(minute / 2, 0);
		await looked(minute, 1);
		await cards("not seen yet");
		await looked(minute, 1);
		await looked(minute, 2);
		await looked(3 * day, 3);
		await looked(minute, 3);
		await looked(9 * minute, 4);
		await tendAfter(11 * day);
		const [theirs] = await cards("Not seen, so I gave up looking");
		expect(await log()).toContain("never seen, so given up");
		infomaniak.byHand.remove(carlos);
		await looked(day, 4);
		await press(anna, theirs, "Look now");
		await cards("Done: The person is no longer in the organisation");
		expect(await log()).toContain("seen that it is done");
	});

	it("is seen by itself, also when the product was away in between", async () => {
		await handOver();
		await test.restart();
		infomaniak.byHand.remove(carlos);
		await tendAfter(minute + 1);
		await cards("Done: The person is no longer in the organisation");
	});

	it("can be given back, which the log tells apart", async () => {
		const [theirs] = await handOver();
		await press(marc, theirs, "Give it back");
		await cards("Given back by Marc Dubois: Remove Carlos Ortega");
		const told = await log();
		expect(told).toContain("given back");
		expect(told).not.toContain("given up");
	});
});

describe("a change the help desk confirms itself, but may not make in the Manager", () => {
	const confirm = async (): Promise<Message> => {
		const card = await test.type(nadia, `users seat ${priya}`, "Priya Sharma");
		await press(nadia, card, "Give the seat");
		return test.says(mine(nadia), nadia, "Still to be done in the Manager");
	};

	it("brings the steps to those who can, and a card that lasts to the asker", async () => {
		const hers = await confirm();
		expect(hers.private).toBe(false);
		const theirs = await test.says(test.approvals, marc, "Give Priya Sharma");
		expect(textOf(theirs)).toContain("Give Priya Sharma access to kSuite.");
		// The address of the private answer is gone after half an hour.
		ahead += 40 * minute;
		infomaniak.byHand.giveSeat(priya);
		await press(marc, theirs, "I did it");
		await cards("Done: Priya Sharma has a seat");
	});

	it("reaches the admins' own messages where there is no channel for approvals", async () => {
		await test.close();
		await infomaniak.close();
		await open({ APPROVALS_CHANNEL: "" });
		await confirm();
		for (const admin of [anna, marc])
			await test.says(mine(admin), admin, "Priya Sharma");
		const elise = test.slack.messages(mine("U0ELISE"), "U0ELISE");
		expect(elise.map(textOf).join()).not.toContain("Priya");
	});
});
