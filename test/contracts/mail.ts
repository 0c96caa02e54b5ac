import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Mail } from "../../src/modules/mail/mail.ts";
import type { PlanName } from "../../src/modules/plans/rules.ts";
import { atOnce, codeOf, made, problemOf } from "./answers.ts";
import { type Stage, smallStage, today } from "./stage.ts";

/** A driver of mail addresses, who is there, and somebody who changes the plan, by the driver or by hand. */
export type StagedMail = {
	readonly mail: Mail;
	readonly users: {
		readonly get: (idOrEmail: string) => Promise<{
			readonly id: string;
			readonly addresses: readonly string[];
		} | null>;
	};
	readonly plans: {
		readonly change: (plan: PlanName, users: number) => Promise<unknown>;
	};
	readonly close: () => Promise<void>;
};

/** What one system can do and another cannot. */
export type MailAbilities = {
	readonly password: RegExp;
	/** An alias may be in another domain of the organisation. */
	readonly aliasesAcross: boolean;
	/** People from outside can be given an address by a program. */
	readonly outsiders: boolean;
};

const everything: MailAbilities = {
	password: /^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/,
	aliasesAcross: true,
	outsiders: true,
};

/** What every driver of mail addresses must do. */
export const mailContract = (
	name: string,
	open: (stage: Stage) => Promise<StagedMail>,
	can: MailAbilities = everything,
): void => {
	describe(`mail: ${name}`, () => {
		let staged: StagedMail;
		beforeEach(async () => {
			staged = await open(smallStage);
		});
		afterEach(() => staged.close());
		const personOf = async (email: string) => {
			const found = await staged.users.get(email);
			if (found) return found;
			throw new Error("Nobody has this address.");
		};
		const fill = async (count: number) => {
			for (let number = 1; number <= count; number++)
				await staged.mail.create(`box${number}@berg.example`, null);
		};

		it("names the domains, the main one first", async () => {
			const domains = ["berg.example", "tal.example"];
			expect(await staged.mail.domains()).toEqual(domains);
		});

		it("makes an address with a readable password for its owner", async () => {
			const { mail } = staged;
			const { id } = await personOf("nora@berg.example");
			const fresh = await made(mail.create("Nora.Meier@Berg.example", id));
			expect(fresh.password).toMatch(can.password);
			expect(fresh.address).toEqual({
				address: "nora.meier@berg.example",
				ownerId: id,
				aliases: [],
				since: today,
				lastLogin: null,
			});
			expect(await mail.get("NORA.meier@berg.example")).toEqual(fresh.address);
			const owner = await personOf(id);
			expect(owner.addresses).toEqual(["nora.meier@berg.example"]);
		});

		it("makes an address for nobody, and for an external person", async () => {
			const { mail } = staged;
			const nobody = await made(mail.create("info@tal.example", null));
			expect(nobody.address.ownerId).toBeNull();
			const { id } = await personOf("emil@elsewhere.example");
			const emil = await made(mail.create("emil@tal.example", id));
			expect(emil.address.ownerId).toBe(can.outsiders ? id : null);
		});

		it.each([
			"info@foreign.example",
			"info@sub.berg.example",
			"info",
			"@berg.example",
			"a@b@berg.example",
			"a@berg.example@tal.example",
			"in fo@berg.example",
		])("refuses %s, which is not of its domains", async (address) => {
			const { mail } = staged;
			const made = mail.create(address, null);
			expect(await codeOf(made)).toBe("invalid-argument");
			await mail.create("post@berg.example", null);
			const alias = mail.addAlias("post@berg.example", address);
			expect(await codeOf(alias)).toBe("invalid-argument");
		});

		it("refuses an owner it does not know", async () => {
			const { mail } = staged;
			const fresh = mail.create("info@berg.example", "?");
			expect(await codeOf(fresh)).toBe("not-found");
			expect(await mail.list()).toEqual([]);
		});

		it("allows two addresses per user of Standard and no more; aliases are free", async () => {
			const { mail } = staged;
			await fill(7);
			await mail.addAlias("box1@berg.example", "alias@berg.example");
			const quota = { used: 7, allowed: 8, perUser: 2, users: 4 };
			expect(await mail.quota()).toEqual(quota);
			await mail.create("box8@berg.example", null);
			const ninth = mail.create("box9@berg.example", null);
			expect(await problemOf(ninth)).toEqual({
				code: "no-address-left",
				values: { used: 8, allowed: 8 },
			});
			await made(mail.addAlias("box1@berg.example", "more@berg.example"));
		});

		it("allows as many as the plan and its users give", async () => {
			const { mail, plans } = staged;
			await plans.change("pro", 5);
			const quota = { used: 0, allowed: 25, perUser: 5, users: 5 };
			expect(await mail.quota()).toEqual(quota);
		});

		it("lets exactly one of two take the last address", async () => {
			const { mail } = staged;
			await fill(7);
			const both = ["x@berg.example", "y@berg.example"];
			const result = await atOnce(both.map((one) => mail.create(one, null)));
			expect(result).toEqual({ made: 1, problems: ["no-address-left"] });
			expect(await mail.quota()).toMatchObject({ used: 8 });
		});

		it("has every name once among addresses and aliases", async () => {
			const { mail } = staged;
			await fill(2);
			await mail.addAlias("box1@berg.example", "alias@berg.example");
			const make = (one: string) => codeOf(mail.create(one, null));
			const add = (one: string) =>
				codeOf(mail.addAlias("box2@berg.example", one));
			expect(await make("BOX1@berg.example")).toBe("already-there");
			expect(await make("Alias@berg.example")).toBe("already-there");
			expect(await add("ALIAS@berg.example")).toBe("already-there");
			expect(await add("box1@berg.example")).toBe("already-there");
			expect(await add("box2@berg.example")).toBe("already-there");
		});

		it("is as careful where the one who asks has looked before", async () => {
			const { mail } = staged;
			const { id } = await personOf("nora@berg.example");
			const make = (one: string) => mail.create(one, id, { looked: true });
			// The second time a system may know already what it reads at the first.
			for (const name of ["Nora@berg.example", "brief@berg.example"]) {
				const fresh = await made(make(name));
				expect(fresh.password).toMatch(can.password);
				expect({ ...fresh.address, since: today }).toEqual(
					await mail.get(name),
				);
				expect(fresh.address.ownerId).toBe(id);
			}
			await mail.addAlias("brief@berg.example", "alias@berg.example");
			const more = ["Post@berg.example", { looked: true }] as const;
			const named = await made(mail.addAlias("brief@berg.example", ...more));
			const aliases = ["alias@berg.example", "post@berg.example"];
			expect(named.aliases).toEqual(aliases);
			const again = mail.addAlias("nora@berg.example", ...more);
			expect(await codeOf(again)).toBe("already-there");
			expect(await codeOf(make("NORA@berg.example"))).toBe("already-there");
			expect(await codeOf(make("alias@berg.example"))).toBe("already-there");
			expect(await codeOf(make("x@foreign.example"))).toBe("invalid-argument");
			await fill(6);
			expect(await problemOf(make("ninth@berg.example"))).toEqual({
				code: "no-address-left",
				values: { used: 8, allowed: 8 },
			});
		});

		it("gives a name to one of two who want it at once", async () => {
			const { mail } = staged;
			await fill(1);
			const result = await atOnce([
				mail.create("wanted@berg.example", null),
				mail.addAlias("box1@berg.example", "Wanted@berg.example"),
			]);
			expect(result).toEqual({ made: 1, problems: ["already-there"] });
		});

		it("lists addresses in order, and finds them by alias too", async () => {
			const { mail } = staged;
			await mail.create("zug@berg.example", null);
			await mail.create("aarau@berg.example", null);
			await mail.addAlias("zug@berg.example", "bahnhof@berg.example");
			const names = async (search?: string) =>
				(await mail.list(search === undefined ? {} : { search })).map(
					({ address }) => address,
				);
			expect(await names()).toEqual(["aarau@berg.example", "zug@berg.example"]);
			expect(await names("BAHN")).toEqual(["zug@berg.example"]);
			expect(await names("luzern")).toEqual([]);
			expect(await mail.get("Bahnhof@berg.example")).toMatchObject({
				address: "zug@berg.example",
				aliases: ["bahnhof@berg.example"],
			});
			expect(await mail.get("luzern@berg.example")).toBeNull();
		});

		it("adds aliases in order and takes them away", async () => {
			const { mail } = staged;
			await fill(2);
			await mail.addAlias("box1@berg.example", "b@berg.example");
			const both = await made(
				mail.addAlias("box1@berg.example", "A@berg.example"),
			);
			expect(both.aliases).toEqual(["a@berg.example", "b@berg.example"]);
			const one = await made(
				mail.removeAlias("box1@berg.example", "B@berg.example"),
			);
			expect(one.aliases).toEqual(["a@berg.example"]);
			expect(await mail.get("b@berg.example")).toBeNull();
		});

		it("adds an alias in another domain of ours, or refuses it and changes nothing", async () => {
			const { mail } = staged;
			await fill(1);
			const across = mail.addAlias("box1@berg.example", "a@tal.example");
			if (can.aliasesAcross) await made(across);
			else expect(await codeOf(across)).toBe("invalid-argument");
			expect((await mail.get("box1@berg.example"))?.aliases).toEqual(
				can.aliasesAcross ? ["a@tal.example"] : [],
			);
		});

		it("knows which aliases and addresses it does not have", async () => {
			const { mail } = staged;
			await fill(2);
			await mail.addAlias("box1@berg.example", "a@berg.example");
			const none = "none@berg.example";
			const codes = [
				await codeOf(mail.addAlias(none, "b@berg.example")),
				await codeOf(mail.removeAlias(none, "a@berg.example")),
				await codeOf(mail.removeAlias("box2@berg.example", "a@berg.example")),
				await codeOf(mail.remove(none)),
				await codeOf(mail.resetPassword(none)),
			];
			expect(new Set(codes)).toEqual(new Set(["not-found"]));
		});

		it("deletes an address with its aliases; names and room are free again", async () => {
			const { mail, users } = staged;
			const { id } = await personOf("nora@berg.example");
			await mail.create("nora@berg.example", id);
			await mail.addAlias("nora@berg.example", "n@berg.example");
			const gone = await made(mail.remove("nora@berg.example"));
			expect(gone).toMatchObject({ aliases: ["n@berg.example"], ownerId: id });
			expect(await mail.list()).toEqual([]);
			expect(await mail.quota()).toMatchObject({ used: 0 });
			expect(await users.get(id)).toMatchObject({ addresses: [] });
			await made(mail.create("n@berg.example", null));
		});

		it("gives a new password and leaves the rest as it is", async () => {
			const { mail } = staged;
			const first = await made(mail.create("info@berg.example", null));
			const second = await made(mail.resetPassword("INFO@berg.example"));
			expect(second.password).toMatch(can.password);
			expect(second.password).not.toBe(first.password);
			expect(second.address).toEqual(first.address);
			expect(await mail.list()).toEqual([first.address]);
		});
	});
};
