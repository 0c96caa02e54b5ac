import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Experience } from "../../../../src/modules/documents/categories/experience.ts";
import { guessLearned } from "../../../../src/modules/documents/categories/learned.ts";
import { createSeal, newSealKey } from "../../../../src/store/seal.ts";
import { openStore, type Store } from "../../../../src/store/store.ts";
import { confirmedTopics, nonsense, paperAbout, type Topic } from "./papers.ts";

type File = ReturnType<typeof paperAbout>;

const guess = async (experience: Experience, file: File) => {
	const features = experience.featuresOf(file);
	return guessLearned(features, await experience.counts(features));
};

const learn = async (
	experience: Experience,
	topics: readonly Topic[],
	count: number,
) => {
	for (const topic of topics)
		for (let number = 0; number < count; number += 1)
			await experience.add(
				`${topic}-${number}`,
				null,
				topic,
				experience.featuresOf(paperAbout(topic, number)),
			);
};

const fresh = (): Promise<Store> =>
	openStore(":memory:", createSeal(newSealKey()));

describe("what eight confirmed documents of each of five categories teach", () => {
	let experience: Experience;
	beforeAll(async () => {
		({ experience } = await fresh());
		await learn(experience, confirmedTopics, 8);
	});

	it("is right for nine of ten it answers, and it answers two of three", async () => {
		let answered = 0;
		let right = 0;
		for (const topic of confirmedTopics)
			for (let number = 100; number < 130; number += 1) {
				const found = await guess(experience, paperAbout(topic, number));
				answered += Number(found !== null);
				right += Number(found?.category === topic);
			}
		expect(right / answered).toBeGreaterThanOrEqual(0.9);
		expect(answered).toBeGreaterThanOrEqual(100);
	});

	it("is right nearly always where it says that it is certain", async () => {
		let certain = 0;
		let right = 0;
		for (const topic of confirmedTopics)
			for (let number = 200; number < 230; number += 1) {
				const found = await guess(experience, paperAbout(topic, number));
				if (found?.sure !== "certain") continue;
				certain += 1;
				right += Number(found.category === topic);
			}
		expect(certain).toBeGreaterThan(15);
		expect(right / certain).toBeGreaterThanOrEqual(0.98);
	});

	it("says nothing of nonsense, of nothing, and hardly ever of a kind it never saw", async () => {
		for (let number = 0; number < 20; number += 1)
			expect(await guess(experience, nonsense(number))).toBeNull();
		expect(await guess(experience, { ...nonsense(1), text: "" })).toBeNull();
		let wrong = 0;
		for (let number = 0; number < 60; number += 1)
			if (await guess(experience, paperAbout("recipe", number))) wrong += 1;
		expect(wrong).toBeLessThanOrEqual(3);
	});
});

describe("with too little to go by", () => {
	it("nothing is said: four of each, or one category alone", async () => {
		const { experience } = await fresh();
		await learn(experience, confirmedTopics, 4);
		expect(await guess(experience, paperAbout("invoice", 100))).toBeNull();
		const { experience: other } = await fresh();
		await learn(other, ["invoice"], 12);
		expect(await guess(other, paperAbout("invoice", 100))).toBeNull();
	});

	it("one category is told from a mixed background", async () => {
		const { experience } = await fresh();
		await learn(experience, ["invoice"], 10);
		await learn(experience, ["contract", "technical", "marketing"], 3);
		const found = await guess(experience, paperAbout("invoice", 100));
		expect(found?.category).toBe("invoice");
		expect(await guess(experience, paperAbout("contract", 100))).toBeNull();
	});
});

it("is not thrown off by counts that make no sense", () => {
	const counts = fc.array(
		fc.tuple(
			fc.string({ maxLength: 3 }),
			fc.record({
				documents: fc.integer({ min: 1, max: 100 }),
				with: fc.array(fc.tuple(fc.nat(20), fc.integer({ min: 0, max: 200 }))),
			}),
		),
	);
	fc.assert(
		fc.property(fc.array(fc.nat(20)), counts, (features, given) => {
			const found = guessLearned(
				features,
				new Map(
					given.map(([id, one]) => [id, { ...one, with: new Map(one.with) }]),
				),
			);
			if (found) expect(given.map(([id]) => id)).toContain(found.category);
		}),
	);
});
