import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { done } from "../../../src/core/command.ts";
import type { Mail } from "../../../src/modules/mail/mail.ts";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, draw, type } from "../users/hands.ts";
import { createPages } from "./one-time.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
	const { showOnce, showOnceReady } = createPages();
	Object.assign(test.services, { showOnce, showOnceReady });
});
afterEach(() => test.close());

/** The mail system with some of what it does replaced. */
const replace = (change: Partial<Mail>): void => {
	Object.assign(test.services, { mail: { ...test.ksuite.mail, ...change } });
};

describe("a mail system that does or tells less", () => {
	it("says whom the new address could not be given, and what they can do", async () => {
		const { mail } = test.ksuite;
		replace({
			create: async (name) => {
				const made = await mail.create(name, null);
				if (made.kind === "handover") return made;
				return done(made.facts);
			},
		});
		const shown = await carryOut(
			test,
			"nadia",
			"mail create jeanne.favre --owner Jeanne",
		);
		expect(draw(shown)).toMatchInlineSnapshot(`
			"Done: The address jeanne.favre@alpenblick.example was created
			Owner: Nobody
			Addresses: 39 of 42 used
			(I could not give this mailbox to Jeanne Favre. They can add it themselves in kMail, with the address and its password.)
			See the password: https://suitemate.example/once/1
			(The page opens once, within 15 minutes, and only you have the link. If it is too late, ask for a new password.)
			[Add an alias…] [Undo: delete the address]
			(An admin can undo this at any time. Mail that has arrived by then is lost.)"
		`);
	});

	it("does not make up when an address was made", async () => {
		const { mail } = test.ksuite;
		replace({
			get: async (name) => {
				const found = await mail.get(name);
				return found && { ...found, since: null };
			},
		});
		expect(draw(await type(test, "nadia", "mail show info"))).toContain(
			"Since: Infomaniak does not tell",
		);
	});

	it("finds an address by its domain in the form for machines", async () => {
		const asked: string[] = [];
		replace({
			domains: async () => ["zürich.example"],
			get: async (name) => {
				asked.push(name);
				return null;
			},
		});
		await type(test, "nadia", "mail show info@xn--zrich-kva.example");
		expect(asked).toEqual(["info@zürich.example"]);
	});
});
