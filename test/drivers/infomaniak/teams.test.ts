import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { codeOf, made } from "../../contracts/answers.ts";
import { smallStage } from "../../contracts/stage.ts";
import { openStage } from "./stage.ts";

describe("Infomaniak's teams", () => {
	let staged: Awaited<ReturnType<typeof openStage>>;
	beforeEach(async () => {
		staged = await openStage(smallStage);
	});
	afterEach(() => staged.close());

	it("are listed with how many are in them by one call, whatever their number", async () => {
		const { teams, infomaniak } = staged;
		for (const name of ["Zug", "Bern", "Chur", "Biel"])
			await made(teams.create(name));
		infomaniak.exchanges.length = 0;
		const names = (await teams.list()).map(({ name }) => name);
		expect(names).toEqual(["Bern", "Biel", "Chur", "Zug"]);
		expect(infomaniak.exchanges).toHaveLength(1);
	});

	it("are made once when the answer is lost", async () => {
		const { teams, infomaniak } = staged;
		infomaniak.fault({ match: /^POST/u, kind: "cut-after-doing" });
		const { id } = await made(teams.create("Bern"));
		expect(infomaniak.organisation.teams).toMatchObject([{ id: Number(id) }]);
	});

	it("take somebody in once when the answer is lost, and let them go once", async () => {
		const { teams, infomaniak } = staged;
		const { id } = await made(teams.create("Bern"));
		infomaniak.fault({ match: /^POST/u, kind: "cut-after-doing" });
		expect(await made(teams.join(id, "3"))).toMatchObject({ userIds: ["3"] });
		infomaniak.fault({ match: /^DELETE/u, kind: "cut-after-doing" });
		expect(await made(teams.leave(id, "3"))).toMatchObject({ userIds: [] });
		expect(infomaniak.organisation.teams).toMatchObject([{ members: [] }]);
	});

	it("keep a place for somebody invited, whom they take in once the invitation is accepted", async () => {
		const { teams, users, infomaniak } = staged;
		const [bern, chur] = [
			await made(teams.create("Bern")),
			await made(teams.create("Chur")),
		];
		const { id } = await made(
			users.invite({
				...{ firstName: "Ada", lastName: "N", email: "ada@new.example" },
				...{ role: "normal", language: "de" },
			}),
		);
		await made(teams.join(chur.id, id));
		infomaniak.fault({ match: /^PATCH/u, kind: "cut-after-doing" });
		await made(teams.join(bern.id, id));
		expect(await users.get(id)).toMatchObject({ teams: ["Bern", "Chur"] });
		expect(await codeOf(teams.join(bern.id, id))).toBe("already-there");
		await made(teams.leave(chur.id, id));
		expect(await codeOf(teams.leave(chur.id, id))).toBe("not-found");
		expect((await teams.of(id)).map(({ name }) => name)).toEqual(["Bern"]);
		const member = infomaniak.byHand.accept("ada@new.example");
		expect((await teams.get(bern.id))?.userIds).toEqual([`${member.id}`]);
	});

	it("know that a name was taken while they looked", async () => {
		const { teams, infomaniak } = staged;
		const match = /^POST/u;
		infomaniak.fault({ match, kind: 409 });
		expect(await codeOf(teams.create("Bern"))).toBe("already-there");
	});

	it("are gone once when the answer is lost", async () => {
		const { teams, infomaniak } = staged;
		const { id } = await made(teams.create("Bern"));
		infomaniak.fault({ match: /^DELETE/u, kind: "cut-after-doing" });
		expect(await made(teams.remove(id))).toMatchObject({ name: "Bern" });
		expect(infomaniak.organisation.teams).toEqual([]);
	});
});
