import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { atOnce, codeOf, made, personOf } from "./answers.ts";
import { type OpenStage, type Staged, smallStage } from "./stage.ts";

/** What every driver of teams must do. */
export const teamsContract = (name: string, open: OpenStage): void => {
	describe(`teams: ${name}`, () => {
		let staged: Staged;
		beforeEach(async () => {
			staged = await open(smallStage);
		});
		afterEach(() => staged.close());

		it("makes a team that has nobody yet", async () => {
			const { teams } = staged;
			expect(await teams.list()).toEqual([]);
			const team = await made(teams.create(" Verkauf "));
			expect(team).toMatchObject({ name: "Verkauf", userIds: [] });
			const [line, ...others] = await teams.list();
			expect(line).toMatchObject({ id: team.id, name: "Verkauf", count: 0 });
			expect(others).toEqual([]);
		});

		it("lists teams by name", async () => {
			const { teams } = staged;
			for (const team of ["Vente", "IT", "émigrés", "Direzione"])
				await teams.create(team);
			const names = (await teams.list()).map((team) => team.name);
			expect(names).toEqual(["Direzione", "émigrés", "IT", "Vente"]);
		});

		it("finds one by id or by name in any case, or finds none", async () => {
			const { teams } = staged;
			const team = await made(teams.create("Verkauf"));
			expect(await teams.get(team.id)).toEqual(team);
			expect(await teams.get("VERKAUF")).toEqual(team);
			expect(await teams.get("Einkauf")).toBeNull();
		});

		it("has no two teams of one name, also when both come at once", async () => {
			const { teams } = staged;
			const problems = ["already-there"];
			const both = ["Verkauf", "verkauf"].map((team) => teams.create(team));
			expect(await atOnce(both)).toEqual({ made: 1, problems });
			expect(await codeOf(teams.create("VERKAUF"))).toBe("already-there");
			expect(await teams.list()).toHaveLength(1);
		});

		it("may be called like the id of another one", async () => {
			const { teams } = staged;
			const { id } = await made(teams.create("Verkauf"));
			expect(await made(teams.create(id))).toMatchObject({ name: id });
			expect(await teams.get(id)).toMatchObject({ name: "Verkauf" });
		});

		it("takes people in and lets them go", async () => {
			const { teams, users } = staged;
			const team = await made(teams.create("Verkauf"));
			const { id } = await personOf(users, "nora@berg.example");
			const joined = await made(teams.join(team.id, id));
			expect(joined).toEqual({ ...team, userIds: [id] });
			expect(await users.get(id)).toMatchObject({ teams: ["Verkauf"] });
			expect(await made(teams.leave(team.id, id))).toEqual(team);
			expect(await users.get(id)).toMatchObject({ teams: [] });
		});

		it("names all teams of a person in order", async () => {
			const { teams, users } = staged;
			const { id } = await personOf(users, "nora@berg.example");
			for (const one of ["Zug", "Aarau"])
				await teams.join((await made(teams.create(one))).id, id);
			const nora = await personOf(users, id);
			expect(nora.teams).toEqual(["Aarau", "Zug"]);
			const theirs = await teams.of(id);
			expect(theirs.map(({ name, count }) => [name, count])).toEqual([
				["Aarau", 1],
				["Zug", 1],
			]);
			const olga = await personOf(users, "olga@berg.example");
			expect(await teams.of(olga.id)).toEqual([]);
		});

		it("takes nobody in twice, and knows whom it does not know", async () => {
			const { teams, users } = staged;
			const team = await made(teams.create("Verkauf"));
			const { id } = await personOf(users, "nora@berg.example");
			expect(await codeOf(teams.join("?", id))).toBe("not-found");
			expect(await codeOf(teams.join(team.id, "?"))).toBe("not-found");
			await teams.join(team.id, id);
			expect(await codeOf(teams.join(team.id, id))).toBe("already-there");
			expect(await codeOf(teams.leave("?", id))).toBe("not-found");
			expect(await codeOf(teams.leave(team.id, "?"))).toBe("not-found");
		});

		it("lets nobody go who is not in it", async () => {
			const { teams, users } = staged;
			const team = await made(teams.create("Verkauf"));
			const { id } = await personOf(users, "nora@berg.example");
			expect(await codeOf(teams.leave(team.id, id))).toBe("not-found");
		});

		it("is removed without its people, and its name is free again", async () => {
			const { teams, users } = staged;
			const team = await made(teams.create("Verkauf"));
			const { id } = await personOf(users, "nora@berg.example");
			await teams.join(team.id, id);
			const gone = await made(teams.remove(team.id));
			expect(gone).toEqual({ ...team, userIds: [id] });
			expect(await teams.list()).toEqual([]);
			expect(await users.get(id)).toMatchObject({ teams: [] });
			expect(await codeOf(teams.remove(team.id))).toBe("not-found");
			expect(await made(teams.create("Verkauf"))).toMatchObject({
				userIds: [],
			});
		});
	});
};
