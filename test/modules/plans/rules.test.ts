import { describe, expect, it } from "vitest";
import {
	allowance,
	planNames,
	planRules,
	smallestLegal,
	userCeiling,
} from "../../../src/modules/plans/rules.ts";

const rules = planRules();

describe("what a plan gives", () => {
	it.each([
		["standard", 1, 15, 2],
		["standard", 21, 315, 42],
		["pro", 5, 15_000, 25],
		["pro", 25, 75_000, 125],
		["enterprise", 10, 60_000, 100],
		["enterprise", 300, 1_800_000, 3000],
	] as const)(
		"%s for %i users: %i GB, %i addresses",
		(plan, users, storage, addresses) => {
			const given = { seats: users, storage, addresses };
			expect(allowance(rules[plan], users)).toEqual(given);
		},
	);

	it("is known for every plan, under the name Infomaniak's API uses", () => {
		const packs = planNames.map((plan) => rules[plan].pack);
		const known = ["ksuite_standard", "ksuite_pro", "ksuite_entreprise"];
		expect(packs).toEqual(known);
	});

	it("has a free first user on Standard only", () => {
		const first = planNames.map((plan) => rules[plan].firstUser);
		expect(first).toEqual(["free", "paid", "paid"]);
	});

	it("takes another storage per user for Standard only", () => {
		expect(planRules(50)).toEqual({
			...rules,
			standard: { ...rules.standard, storagePerUser: 50 },
		});
	});

	it("goes up to 300 users", () => {
		expect(userCeiling).toBe(300);
	});
});

describe("the smallest legal number of users", () => {
	it.each([
		["standard", 0, 0, 0, 1, "seats"],
		["standard", 20, 38, 262, 20, "seats"],
		["standard", 20, 40, 300, 20, "seats"],
		["standard", 20, 41, 262, 21, "addresses"],
		["standard", 17, 34, 255.1, 18, "storage"],
		["standard", 2, 7, 61, 5, "storage"],
		["standard", 1, 9, 61, 5, "addresses"],
		["pro", 3, 26, 262, 6, "addresses"],
		["pro", 3, 2, 9000, 3, "seats"],
		["pro", 3, 2, 9000.5, 4, "storage"],
		["enterprise", 3, 31, 262, 4, "addresses"],
		["standard", 3, 2, 4501, 301, "storage"],
	] as const)(
		"of %s for %i seats, %i addresses and %d GB is %i, decided by %s",
		(plan, seats, addresses, storage, users, decidedBy) => {
			const use = { seats, addresses, storage };
			expect(smallestLegal(rules[plan], use)).toEqual({ users, decidedBy });
		},
	);

	it("is enough, and one less is not", () => {
		for (const plan of planNames)
			for (let seats = 0; seats < 40; seats++) {
				const use = { seats, addresses: seats * 3, storage: seats * 17.5 };
				const { users } = smallestLegal(rules[plan], use);
				const fits = (count: number) => {
					const given = allowance(rules[plan], count);
					return (
						given.seats >= use.seats &&
						given.addresses >= use.addresses &&
						given.storage >= use.storage
					);
				};
				expect(fits(users)).toBe(true);
				expect(users === 1 || !fits(users - 1)).toBe(true);
			}
	});
});
