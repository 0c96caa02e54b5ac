import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { KsuiteDriver } from "../../../src/drivers/drivers.ts";
import {
	accounts,
	openTestSuitemate,
	requestOf,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { createPages } from "../mail/one-time.ts";
import { carryOut, draw } from "./hands.ts";

const domain = "alpenblick.example";

/** A kSuite in which a person has to make every change in the Manager. */
const byHand = ({ users, teams, mail }: KsuiteDriver) => {
	const handover = async () => ({
		kind: "handover" as const,
		steps: ["Open the Manager", "Do it"],
		link: "https://manager.example",
	});
	return {
		users: {
			...users,
			invite: handover,
			cancelInvitation: handover,
			remove: handover,
			setRole: handover,
			giveSeat: handover,
			addExternal: handover,
		},
		teams: {
			...teams,
			create: handover,
			remove: handover,
			join: handover,
			leave: handover,
		},
		mail: {
			...mail,
			create: handover,
			addAlias: handover,
			removeAlias: handover,
			remove: handover,
			resetPassword: handover,
		},
	};
};

describe("what has to be done in the Manager", () => {
	let test: TestSuitemate;
	beforeEach(async () => {
		test = await openTestSuitemate();
		const { showOnce, showOnceReady } = createPages();
		Object.assign(test.services, byHand(test.ksuite), {
			showOnce,
			showOnceReady,
		});
	});
	afterEach(() => test.close());

	const idOf = async (name: string) =>
		(await test.ksuite.users.list({ search: name }))[0]?.id ?? "";
	const teamOf = async (name: string) =>
		(await test.ksuite.teams.get(name))?.id ?? "";

	const luca = {
		firstName: "Luca",
		lastName: "Moretti",
		language: "it",
	} as const;
	const cases: [string, () => Promise<unknown>, string][] = [
		[
			"users add luca@moretti.example Luca Moretti",
			() =>
				test.ksuite.users.invite({
					...luca,
					email: "luca@moretti.example",
					role: "normal",
				}),
			"Luca Moretti was invited on 22 November 2026",
		],
		[
			"users cancel Hannah",
			async () => test.ksuite.users.cancelInvitation(await idOf("Hannah")),
			"The invitation is gone",
		],
		[
			"users remove Priya",
			async () => test.ksuite.users.remove(await idOf("Priya")),
			"The person is no longer in the organisation",
		],
		[
			"users role Priya admin",
			async () => test.ksuite.users.setRole(await idOf("Priya"), "admin"),
			"Priya Sharma now has the role Administrator",
		],
		[
			"users seat Ferrari",
			async () => test.ksuite.users.giveSeat(await idOf("Ferrari")),
			"Paolo Ferrari has a seat",
		],
		[
			"users external luca@moretti.example Luca Moretti",
			() =>
				test.ksuite.users.addExternal({
					...luca,
					email: "luca@moretti.example",
				}),
			"Luca Moretti was added as an external person",
		],
		[
			"teams add Labor",
			() => test.ksuite.teams.create("Labor"),
			"The team Labor was added",
		],
		[
			"teams remove IT",
			async () => test.ksuite.teams.remove(await teamOf("IT")),
			"The team is gone",
		],
		[
			"teams join IT Elise",
			async () =>
				test.ksuite.teams.join(await teamOf("IT"), await idOf("Elise")),
			"Élise Favre is now in the team IT",
		],
		[
			"teams leave IT Priya",
			async () =>
				test.ksuite.teams.leave(await teamOf("IT"), await idOf("Priya")),
			"Priya Sharma is no longer in the team IT",
		],
		[
			"mail create empfang",
			() => test.ksuite.mail.create(`empfang@${domain}`, null),
			"The address empfang@alpenblick.example is there. If nobody saw its password, ask for a new one.",
		],
		[
			"mail alias support aide",
			() => test.ksuite.mail.addAlias(`support@${domain}`, `aide@${domain}`),
			"aide@alpenblick.example is now an alias of support@alpenblick.example",
		],
		[
			"mail alias support hilfe --remove",
			() =>
				test.ksuite.mail.removeAlias(`support@${domain}`, `hilfe@${domain}`),
			"hilfe@alpenblick.example is no longer an alias of support@alpenblick.example",
		],
		[
			"mail delete info",
			() => test.ksuite.mail.remove(`info@${domain}`),
			"The address info@alpenblick.example was deleted",
		],
	];

	it.each(cases)(
		"is handed over and seen when done: %s",
		async (line, doIt, seen) => {
			const handed = requestOf(await carryOut(test, "anna", line, "marc"));
			expect(handed.state).toBe("handed over");
			expect(draw({ kind: "request", request: handed })).toContain("- Do it");
			const look = () => test.app.answer(handed.id, "look", accounts.anna);
			expect(requestOf(await look()).state).toBe("handed over");
			await doIt();
			const done = await look();
			expect(draw(done)).toContain(`Done: ${seen}\nAsked for: `);
		},
	);

	it("never says that somebody given by a mention is gone", async () => {
		const priya = await idOf("Priya");
		await test.store.links.add({
			account: "slack:T0ALPENBLICK:U0PRIYA",
			userId: priya,
			verified: 0,
			by: "owner",
		});
		const line = "users remove @U0PRIYA";
		const handed = requestOf(await carryOut(test, "anna", line, "marc"));
		await test.ksuite.users.remove(priya);
		const shown = await test.app.answer(handed.id, "look", accounts.anna);
		expect(requestOf(shown).state).toBe("handed over");
	});

	it("leaves the address to be made by hand too", async () => {
		const invite = test.ksuite.users.invite;
		Object.assign(test.services, {
			users: { ...test.ksuite.users, invite },
		});
		const line = "users add luca.moretti@alpenblick.example Luca Moretti";
		const done = await carryOut(test, "anna", line, "marc");
		expect(draw(done)).toContain("Addresses: 38 of 42");
		expect(draw(done)).toContain("[Create an address…]");
	});

	it("has no way to look for a password, and says that it was handed over", async () => {
		const line = "mail password support";
		const handed = requestOf(await carryOut(test, "nadia", line));
		expect(handed.state).toBe("handed over");
		const shown = await test.app.answer(handed.id, "look", accounts.nadia);
		expect(requestOf(shown).state).toBe("handed over");
	});
});
