import { afterEach, describe, expect, it } from "vitest";
import { say } from "../../src/core/text.ts";
import { planRules } from "../../src/modules/plans/rules.ts";
import { codeOf, problemOf, settled } from "./answers.ts";
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

const refusal = (users: number, limit: string) => ({
	code: "not-legal-plan",
	values: { users, limit: say(limit) },
});

/** What every driver of plans must do. */
export const plansContract = (
	name: string,
	open: OpenStage,
	can: Abilities = everything,
): void => {
	describe(`plans: ${name}`, () => {
		let staged: Staged | undefined;
		const on = async (stage: Stage = smallStage) => {
			staged = await open(stage);
			return staged;
		};
		afterEach(() => staged?.close());
		const changed = (
			{ plans, hands }: Staged,
			...[plan, users]: Parameters<Staged["plans"]["change"]>
		) =>
			settled(plans.change(plan, users), () => hands?.changePlan(plan, users));

		it("tells the plan, its users and its rules", async () => {
			const { plans } = await on();
			const state = { plan: "standard", users: 4 };
			expect(await plans.read()).toMatchObject(state);
			expect(await plans.rules()).toEqual(planRules(15));
		});

		it("changes the plan and what it allows", async () => {
			const { plans, users, mail } = await on();
			await changed(must(staged), "pro", 25);
			expect(await plans.read()).toMatchObject({ plan: "pro", users: 25 });
			expect(await users.seats()).toMatchObject({ bought: 25, used: 3 });
			expect(await mail.quota()).toMatchObject({ allowed: 125 });
		});

		it("goes down as far as the seats, pending ones too", async () => {
			const { plans, users } = await on();
			await users.invite({
				firstName: "Ada",
				lastName: "Neumann",
				email: "ada@new.example",
				role: "normal",
				language: "de",
			});
			const three = plans.change("standard", 3);
			expect(await problemOf(three)).toEqual(refusal(4, "limit.seats"));
			expect(await plans.read()).toMatchObject({ users: 4 });
			await changed(must(staged), "enterprise", 4);
		});

		it("goes down as far as the addresses", async () => {
			const { plans, mail } = await on({ ...smallStage, users: 6 });
			for (let number = 1; number <= 9; number++)
				await mail.create(`box${number}@berg.example`, null);
			const four = plans.change("standard", 4);
			expect(await problemOf(four)).toEqual(refusal(5, "limit.addresses"));
			await changed(must(staged), "standard", 5);
			await changed(must(staged), "pro", 3);
		});

		it("goes down as far as the storage, the trash included", async () => {
			const { plans, storage } = await on({
				...smallStage,
				users: 10,
				drive: 75,
				chat: 0,
				items: [
					{
						name: "old",
						path: "/old",
						kind: "file",
						where: "trash",
						size: 0.1,
						ownerId: null,
						changed: today,
					},
				],
			});
			const five = plans.change("standard", 5);
			expect(await problemOf(five)).toEqual(refusal(6, "limit.storage"));
			await storage.purgeTrash();
			await changed(must(staged), "standard", 5);
		});

		it("never has more than 300 users", async () => {
			const { plans } = await on();
			const tooMany = plans.change("pro", 301);
			expect(await problemOf(tooMany)).toEqual(refusal(300, "limit.ceiling"));
			await changed(must(staged), "pro", 300);
		});

		it("says so when no number of users would be enough", async () => {
			const { plans } = await on({ ...smallStage, plan: "pro", drive: 4501 });
			const standard = plans.change("standard", 300);
			expect(await problemOf(standard)).toEqual(refusal(300, "limit.ceiling"));
		});

		it.each([0, -1, 3.5])("refuses %s users", async (users) => {
			const { plans } = await on();
			expect(await codeOf(plans.change("pro", users))).toBe("not-legal-plan");
		});

		if (can.changesAll)
			it("does not shrink under somebody who is invited at the same time", async () => {
				const { plans, users } = await on(crowdedStage(0, 4));
				await Promise.allSettled([
					plans.change("pro", 3),
					users.invite({
						firstName: "Ada",
						lastName: "Neumann",
						email: "ada@new.example",
						role: "normal",
						language: "de",
					}),
				]);
				const { used, bought } = await users.seats();
				expect(bought - used).toBe(0);
			});
	});
};

const must = (staged: Staged | undefined): Staged => {
	if (staged) return staged;
	throw new Error("Nothing is on the stage.");
};
