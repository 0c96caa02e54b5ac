import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { StepResult } from "../../../src/core/job.ts";
import { createRow } from "../../../src/modules/bulk/create-row.ts";
import { inviteRow } from "../../../src/modules/bulk/invite-row.ts";
import { keyOf } from "../../../src/modules/bulk/row-step.ts";
import { codeOf, made, personOf } from "../../contracts/answers.ts";
import { crowdedStage, smallStage } from "../../contracts/stage.ts";
import { openStage } from "./stage.ts";

type Opened = Awaited<ReturnType<typeof openStage>>;
type Cells = Readonly<Record<string, string>>;

let staged: Opened;
beforeEach(async () => {
	staged = await openStage(crowdedStage(20, 60));
});
afterEach(() => staged.close());

/** A table in work: `row` does one more row of it and counts its calls. */
const work = (step: typeof inviteRow | typeof createRow) => {
	const memory = new Map<string, unknown>();
	let number = 1;
	return async (cells: Cells): Promise<StepResult & { calls: number }> => {
		const { exchanges } = staged.infomaniak;
		const before = exchanges.length;
		number += 1;
		const key = keyOf({ number, cells });
		const result = await step(staged, { key, again: false, memory });
		return { ...result, calls: exchanges.length - before };
	};
};

const person = (number: number): Cells => ({
	...{ email: `p${number}@new.example`, first: "Per", last: `Son ${number}` },
	...{ role: "normal", language: "de" },
});

const rows = async (
	row: ReturnType<typeof work>,
	cells: (number: number) => Cells,
) => {
	const results = [];
	for (let number = 1; number <= 20; number += 1)
		results.push(await row(cells(number)));
	const [, ...others] = results;
	return { results, calls: Math.max(...others.map(({ calls }) => calls)) };
};

const fine = { outcome: "done", facts: { why: null } } as const;
const posts = () =>
	staged.infomaniak.exchanges.filter(
		({ method, path }) => method === "POST" && path.endsWith("/invitations"),
	);

describe("the rows of a table at Infomaniak", () => {
	it("take three calls for somebody, also with teams", async () => {
		const { teams, users } = staged;
		await made(teams.create("Chur"));
		await made(teams.create("Bern"));
		const { results, calls } = await rows(work(inviteRow), (number) => ({
			...person(number),
			teams: "chur, Bern",
		}));
		for (const result of results) expect(result).toMatchObject(fine);
		expect(calls).toBe(3);
		expect(posts()).toHaveLength(20);
		const last = await personOf(users, "p20@new.example");
		expect(last).toMatchObject({ seat: true, teams: ["Bern", "Chur"] });
	});

	it("take two calls more for each alias", async () => {
		const { results, calls } = await rows(work(createRow), (number) => ({
			address: `box${number}@berg.example`,
			aliases: `a${number}@berg.example, b${number}@berg.example`,
		}));
		for (const result of results) expect(result).toMatchObject(fine);
		expect(calls).toBe(6);
		const box = await staged.mail.get("b20@berg.example");
		expect(box?.aliases).toEqual(["a20@berg.example", "b20@berg.example"]);
	});

	it("take two calls more for an address of ours that comes with somebody", async () => {
		const { results, calls } = await rows(work(inviteRow), (number) => ({
			...person(number),
			email: `fresh${number}@berg.example`,
		}));
		for (const result of results) expect(result).toMatchObject(fine);
		expect(calls).toBe(5);
		expect(await staged.mail.quota()).toMatchObject({ used: 20 });
	});

	it("take two calls for an address, and three with an owner", async () => {
		const row = work(createRow);
		const { results, calls } = await rows(row, (number) => ({
			address: `box${number}@berg.example`,
		}));
		for (const result of results) expect(result).toMatchObject(fine);
		expect(calls).toBe(2);
		const address = "own@berg.example";
		const { email: owner, id } = await personOf(
			staged.users,
			"olga@berg.example",
		);
		await row({ address: "first@berg.example", owner });
		expect(await row({ address, owner })).toMatchObject({ ...fine, calls: 3 });
		expect(await staged.mail.get(address)).toMatchObject({ ownerId: id });
	});

	it("leave somebody alone whom somebody else invited meanwhile, or let in", async () => {
		const row = work(inviteRow);
		expect(await row(person(1))).toMatchObject(fine);
		for (const number of [2, 3])
			await made(
				staged.users.invite({
					...{ email: `p${number}@new.example`, firstName: "Some" },
					...{ lastName: "Body", role: "normal", language: "fr" },
				}),
			);
		staged.infomaniak.byHand.accept("p3@new.example");
		for (const number of [2, 3])
			expect(await row(person(number))).toMatchObject({ outcome: "already" });
		expect(posts()).toHaveLength(3);
	});

	it("invite nobody beyond the seats that were free, not even to take it back", async () => {
		await staged.close();
		staged = await openStage(smallStage);
		const row = work(inviteRow);
		expect(await row(person(1))).toMatchObject(fine);
		expect(await codeOf(row(person(2)))).toBe("no-seat");
		expect(posts()).toHaveLength(1);
	});

	it("make no address that somebody made meanwhile, nor one that is an alias", async () => {
		const { mail, infomaniak } = staged;
		await made(mail.create("old@berg.example", null));
		await made(mail.addAlias("old@berg.example", "alias@berg.example"));
		const row = work(createRow);
		expect(await row({ address: "box1@berg.example" })).toMatchObject(fine);
		await made(mail.create("box2@berg.example", null));
		for (const name of ["box2", "old", "alias"])
			expect(await row({ address: `${name}@berg.example` })).toMatchObject({
				outcome: "already",
			});
		const [hosting] = infomaniak.organisation.hostings;
		expect(hosting?.mailboxes.map(({ name }) => name)).toEqual([
			"old",
			"box1",
			"box2",
		]);
	});
});
