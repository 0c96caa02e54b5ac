import { afterEach, describe, expect, it } from "vitest";
import type { Invitation } from "../../src/modules/users/users.ts";
import {
	atOnce,
	codeOf,
	made,
	personOf,
	problemOf,
	settled,
} from "./answers.ts";
import {
	type Abilities,
	crowdedStage,
	everything,
	type OpenStage,
	type Stage,
	type Staged,
	smallStage,
	today,
} from "./stage.ts";

const invitation = (firstName: string): Invitation => ({
	firstName,
	lastName: "Neumann",
	email: `${firstName}@new.example`,
	role: "normal",
	language: "de",
});

const external = {
	firstName: "Eva",
	lastName: "Ospite",
	email: "eva@ospite.example",
	language: "it",
} as const;

/** What every driver of users must do. */
export const usersContract = (
	name: string,
	open: OpenStage,
	can: Abilities = everything,
): void => {
	describe(`users: ${name}`, () => {
		let stages: Staged[] = [];
		const on = async (stage: Stage = smallStage) => {
			const staged = await open(stage);
			stages = [...stages, staged];
			return staged;
		};
		afterEach(async () => {
			for (const staged of stages) await staged.close();
			stages = [];
		});

		describe("looking", () => {
			it("lists everybody by last name, then first name", async () => {
				const { users } = await on();
				const names = (await users.list()).map(({ firstName }) => firstName);
				expect(names).toEqual(["Emil", "Adam", "Nora", "Olga"]);
			});

			it.each([
				["MEIER", ["Adam", "Nora"]],
				["nora mei", ["Nora"]],
				["etranger", ["Emil"]],
				["elsewhere.ex", ["Emil"]],
				["nobody", []],
			])("finds %s by name or address", async (search, found) => {
				const { users } = await on();
				const list = await users.list({ search });
				expect(list.map(({ firstName }) => firstName)).toEqual(found);
			});

			it("lists only people in one state", async () => {
				const { users } = await on();
				const list = await users.list({ state: "external" });
				expect(list.map(({ firstName }) => firstName)).toEqual(["Emil"]);
				expect(await users.list({ state: "pending" })).toEqual([]);
			});

			it("finds one by id, by address in any case, or finds nobody", async () => {
				const { users } = await on();
				const nora = await users.get("NORA@Berg.Example");
				expect(nora).toMatchObject({ firstName: "Nora", seat: true });
				expect(await users.get(nora?.id ?? "")).toEqual(nora);
				expect(await users.get("nobody@berg.example")).toBeNull();
			});

			it("finds somebody by an address or alias they own", async () => {
				const { users, mail } = await on();
				const { id } = await personOf(users, "nora@berg.example");
				await mail.create("post@berg.example", id);
				await mail.addAlias("post@berg.example", "brief@berg.example");
				expect(await users.get("post@berg.example")).toMatchObject({ id });
				expect(await users.get("Brief@berg.example")).toMatchObject({ id });
			});

			it("knows who somebody is by id or sign-in address, in any case", async () => {
				const { users } = await on();
				const nora = await users.find("NORA@Berg.Example");
				expect(nora).toMatchObject({ firstName: "Nora", state: "active" });
				expect(await users.find(nora?.id ?? "")).toEqual(nora);
				const emil = await users.find("emil@elsewhere.example");
				expect(emil).toMatchObject({ state: "external" });
				expect(await users.find(emil?.id ?? "")).toEqual(emil);
				const ada = await made(users.invite(invitation("ada")));
				expect(await users.find(ada.id)).toMatchObject({ state: "pending" });
				for (const nobody of ["nobody@berg.example", "Nora", "?", ""])
					expect(await users.find(nobody)).toBeNull();
			});

			it("tells everything of everybody", async () => {
				const { users, teams, mail } = await on();
				const { id } = await personOf(users, "nora@berg.example");
				const team = await made(teams.create("Sales"));
				await teams.join(team.id, id);
				await mail.create("nora@berg.example", id);
				const all = await users.all();
				expect(all.map(({ seat }) => seat)).toEqual([false, true, true, true]);
				expect(all[2]).toEqual(await users.get(id));
				expect(all[2]).toMatchObject({
					teams: ["Sales"],
					addresses: ["nora@berg.example"],
				});
			});

			it("counts seats, pending ones too, and external people never", async () => {
				const { users } = await on();
				const before = {
					...{ bought: 4, used: 3, pending: 0, ceiling: 300 },
					sure: can.tellsAll,
				};
				expect(await users.seats()).toEqual(before);
				await users.addExternal(external);
				await users.invite(invitation("ada"));
				const after = { ...before, used: 4, pending: 1 };
				expect(await users.seats()).toEqual(after);
			});
		});

		describe("inviting", () => {
			it("gives a pending person a seat", async () => {
				const { users } = await on();
				const ada = await made(
					users.invite({ ...invitation("ada"), role: "admin" }),
				);
				expect(ada).toMatchObject({
					firstName: "ada",
					lastName: "Neumann",
					email: "ada@new.example",
					state: "pending",
					role: "admin",
					language: "de",
					seat: true,
					lastLogin: null,
					since: today,
					teams: [],
					addresses: [],
				});
				expect(await users.get("ada@new.example")).toEqual(ada);
			});

			it("refuses when no seat is free, and changes nothing", async () => {
				const { users } = await on();
				await users.invite(invitation("ada"));
				expect(await problemOf(users.invite(invitation("bo")))).toEqual({
					code: "no-seat",
					values: { used: 4, bought: 4 },
				});
				expect(await users.list()).toHaveLength(5);
			});

			it("refuses the 301st person whatever was bought", async () => {
				const { users } = await on(crowdedStage(297, 300));
				expect(await problemOf(users.invite(invitation("ada")))).toEqual({
					code: "seat-ceiling",
					values: { ceiling: 300 },
				});
			});

			it("refuses somebody who is there already, in any case and state", async () => {
				const { users } = await on();
				const again = (email: string) =>
					codeOf(users.invite({ ...invitation("x"), email }));
				expect(await again("Nora@BERG.example")).toBe("already-there");
				expect(await again("EMIL@elsewhere.example")).toBe("already-there");
				await users.invite(invitation("ada"));
				expect(await again("ADA@new.example")).toBe("already-there");
			});

			it("is as careful where the one who asks has looked before", async () => {
				const { users } = await on();
				const looked = { looked: true };
				const again = (email: string) =>
					codeOf(users.invite({ ...invitation("x"), email }, looked));
				expect(await again("Nora@BERG.example")).toBe("already-there");
				const ada = await made(users.invite(invitation("ada"), looked));
				expect(ada).toMatchObject({ state: "pending", seat: true });
				expect(await again("ADA@new.example")).toBe("already-there");
				expect(await problemOf(users.invite(invitation("bo"), looked))).toEqual(
					{ code: "no-seat", values: { used: 4, bought: 4 } },
				);
				expect(await users.list()).toHaveLength(5);
			});

			it("puts somebody into teams at once, as far as these are there", async () => {
				const { users, teams } = await on();
				const sales = await made(teams.create("Sales"));
				const gone = await made(teams.create("Gone"));
				const invite = (teamIds: readonly string[], name: string) =>
					made(users.invite(invitation(name), { teamIds }));
				const ada = await invite([sales.id], "ada");
				expect(ada.teams).toEqual(["Sales"]);
				expect(await users.get(ada.id)).toEqual(ada);
				await users.cancelInvitation(ada.id);
				await teams.remove(gone.id);
				const bo = await invite([sales.id, gone.id], "bo");
				expect(bo).toMatchObject({ state: "pending", seat: true });
				expect(await users.get(bo.id)).toEqual(bo);
			});

			it("lets exactly one of two take the last seat", async () => {
				const { users } = await on();
				const both = [invitation("ada"), invitation("bo")];
				const result = await atOnce(both.map((one) => users.invite(one)));
				expect(result).toEqual({ made: 1, problems: ["no-seat"] });
				expect(await users.seats()).toMatchObject({ used: 4, pending: 1 });
			});

			it("invites somebody once who is invited twice at the same time", async () => {
				const { users } = await on(crowdedStage(0, 10));
				const twice = [1, 2].map(() => users.invite(invitation("ada")));
				const problems = ["already-there"];
				expect(await atOnce(twice)).toEqual({ made: 1, problems });
			});

			it("is taken back, and the seat is free again", async () => {
				const { users } = await on();
				const { id } = await made(users.invite(invitation("ada")));
				const gone = await made(users.cancelInvitation(id));
				expect(gone).toMatchObject({ id, state: "pending" });
				expect(await users.get(id)).toBeNull();
				expect(await users.seats()).toMatchObject({ used: 3, pending: 0 });
			});

			it("can be taken back only while it is pending", async () => {
				const { users } = await on();
				const { id } = await personOf(users, "nora@berg.example");
				expect(await codeOf(users.cancelInvitation(id))).toBe("wrong-state");
				expect(await codeOf(users.cancelInvitation("?"))).toBe("not-found");
			});
		});

		describe("removing", () => {
			it("frees the seat, leaves the teams, and the addresses stay with nobody", async () => {
				const { users, teams, mail, hands } = await on();
				const { id } = await personOf(users, "nora@berg.example");
				const team = await made(teams.create("Sales"));
				await teams.join(team.id, id);
				await mail.create("nora@berg.example", id);
				await settled(users.remove(id), () => hands?.remove(id));
				expect(await users.get(id)).toBeNull();
				expect(await users.seats()).toMatchObject({ used: 2 });
				expect(await teams.get(team.id)).toMatchObject({ userIds: [] });
				expect(await mail.get("nora@berg.example")).toMatchObject({
					ownerId: null,
				});
				expect(await mail.quota()).toMatchObject({ used: 1 });
			});

			it("works for external people", async () => {
				const { users } = await on();
				const { id } = await personOf(users, "emil@elsewhere.example");
				await made(users.remove(id));
				expect(await users.list({ state: "external" })).toEqual([]);
				expect(await users.seats()).toMatchObject({ used: 3 });
			});

			it("refuses the unknown and the pending", async () => {
				const { users } = await on();
				const { id } = await made(users.invite(invitation("ada")));
				expect(await codeOf(users.remove(id))).toBe("wrong-state");
				expect(await codeOf(users.remove("?"))).toBe("not-found");
			});

			it("never takes the last owner; an invited owner does not count yet", async () => {
				const { users, hands } = await on();
				const { id } = await personOf(users, "olga@berg.example");
				await users.invite({ ...invitation("ada"), role: "owner" });
				expect(await codeOf(users.remove(id))).toBe("last-owner");
				const adam = await personOf(users, "adam@berg.example");
				await settled(users.setRole(adam.id, "owner"), () =>
					hands?.setRole(adam.id, "owner"),
				);
				await settled(users.remove(id), () => hands?.remove(id));
				expect(await users.get(id)).toBeNull();
			});
		});

		describe("roles", () => {
			it("changes the role of a member and of somebody invited", async () => {
				const { users, hands } = await on();
				const nora = await personOf(users, "nora@berg.example");
				const ada = await made(users.invite(invitation("ada")));
				for (const user of [nora, ada]) {
					const { id } = user;
					await settled(users.setRole(id, "admin"), () =>
						hands?.setRole(id, "admin"),
					);
					expect(await users.get(id)).toEqual({ ...user, role: "admin" });
				}
			});

			if (can.changesAll)
				it("keeps one owner, also when two give it up at once", async () => {
					const { users } = await on();
					const olga = await personOf(users, "olga@berg.example");
					expect(await codeOf(users.setRole(olga.id, "normal"))).toBe(
						"last-owner",
					);
					const adam = await personOf(users, "adam@berg.example");
					await users.setRole(adam.id, "owner");
					const both = [olga, adam].map(({ id }) =>
						users.setRole(id, "normal"),
					);
					const problems = ["last-owner"];
					expect(await atOnce(both)).toEqual({ made: 1, problems });
				});

			it("lets the last owner be made owner again", async () => {
				const { users } = await on();
				const { id } = await personOf(users, "olga@berg.example");
				expect(await made(users.setRole(id, "owner"))).toMatchObject({ id });
			});

			it("refuses the unknown and external people", async () => {
				const { users } = await on();
				const { id } = await personOf(users, "emil@elsewhere.example");
				expect(await codeOf(users.setRole(id, "admin"))).toBe("wrong-state");
				expect(await codeOf(users.setRole("?", "admin"))).toBe("not-found");
			});
		});

		describe("seats for people who are there", () => {
			if (can.changesAll)
				it("makes an external person a member", async () => {
					const { users } = await on();
					const { id } = await personOf(users, "emil@elsewhere.example");
					const emil = await made(users.giveSeat(id));
					expect(emil).toMatchObject({ state: "active", seat: true });
					expect(await users.seats()).toMatchObject({ used: 4 });
				});

			it("gives a member without a seat one", async () => {
				const nora = { email: "nora@berg.example", seat: false };
				const { users, hands } = await on({
					...smallStage,
					people: smallStage.people.map((one) =>
						one.email === nora.email ? { ...one, ...nora } : one,
					),
				});
				expect(await users.seats()).toMatchObject({ used: 2 });
				const { id } = await personOf(users, nora.email);
				await settled(users.giveSeat(id), () => hands?.giveSeat(id));
				expect(await users.get(id)).toMatchObject({ seat: true });
				expect(await users.seats()).toMatchObject({ used: 3 });
			});

			it("refuses the unknown, the seated, and anybody when all are taken", async () => {
				const { users } = await on();
				const nora = await personOf(users, "nora@berg.example");
				const emil = await personOf(users, "emil@elsewhere.example");
				const ada = await made(users.invite(invitation("ada")));
				expect(await codeOf(users.giveSeat("?"))).toBe("not-found");
				expect(await codeOf(users.giveSeat(nora.id))).toBe("already-there");
				expect(await codeOf(users.giveSeat(ada.id))).toBe("already-there");
				expect(await codeOf(users.giveSeat(emil.id))).toBe("no-seat");
			});

			it("refuses the 301st seat whatever was bought", async () => {
				const { users } = await on(crowdedStage(297, 300));
				const emil = await personOf(users, "emil@elsewhere.example");
				expect(await codeOf(users.giveSeat(emil.id))).toBe("seat-ceiling");
			});

			if (can.changesAll)
				it("shares the last seat with nobody", async () => {
					const { users } = await on();
					const emil = await personOf(users, "emil@elsewhere.example");
					const result = await atOnce([
						users.giveSeat(emil.id),
						users.invite(invitation("ada")),
					]);
					expect(result).toEqual({ made: 1, problems: ["no-seat"] });
				});
		});

		describe("external people", () => {
			it("are added even when no seat is free", async () => {
				const { users } = await on();
				await users.invite(invitation("ada"));
				const eva = await made(users.addExternal(external));
				expect(eva).toMatchObject({
					...(can.namesOutsiders ? { ...external, since: today } : {}),
					email: external.email,
					state: "external",
					role: "normal",
					seat: false,
				});
				expect(await users.get(eva.id)).toEqual(eva);
			});

			it("are not added twice", async () => {
				const { users } = await on();
				const email = "Nora@berg.example";
				const twice = users.addExternal({ ...external, email });
				expect(await codeOf(twice)).toBe("already-there");
			});
		});
	});
};
