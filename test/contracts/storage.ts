import { afterEach, describe, expect, it } from "vitest";
import type { StorageItem } from "../../src/modules/storage/storage.ts";
import { atOnce, codeOf, made, personOf, settled } from "./answers.ts";
import {
	type Abilities,
	everything,
	type OpenStage,
	type Stage,
	type Staged,
	smallStage,
	today,
} from "./stage.ts";

const day = 86_400_000;

const item = (
	where: StorageItem["where"],
	name: string,
	size: number,
	ownerId: string | null = null,
): StorageItem => ({
	name,
	path: `/${name}`,
	kind: "file",
	where,
	size,
	ownerId,
	changed: today - day,
});

const furnished: Stage = {
	...smallStage,
	drive: 30.2,
	chat: 10.1,
	items: [
		item("drive", "small", 1),
		item("trash", "old", 0.1),
		item("chat", "film", 9, "nora@berg.example"),
		item("trash", "older", 0.2),
		item("drive", "large", 20),
	],
	samples: [
		{ at: today - 3 * day, used: 40.1 },
		{ at: today - 2 * day, used: 40.2 },
		{ at: today - day, used: 40.4 },
		{ at: today, used: 40.6 },
	],
};

/** What every driver of storage must do. */
export const storageContract = (
	name: string,
	open: OpenStage,
	can: Abilities = everything,
): void => {
	describe(`storage: ${name}`, () => {
		let staged: Staged | undefined;
		const on = async (stage: Stage) => {
			staged = await open(stage);
			return staged;
		};
		afterEach(() => staged?.close());
		const names = (items: readonly StorageItem[]) =>
			items.map((one) => one.name);
		const chat = (size: number) => (can.tellsAll ? size : null);

		it("is one pool of 15 GB per user of Standard, nothing of it used at first", async () => {
			const { storage } = await on(smallStage);
			const empty = { pool: 60, drive: 0, chat: chat(0), trash: 0 };
			expect(await storage.read()).toEqual(empty);
			expect(await storage.largest(5)).toEqual([]);
			expect(await storage.trash(5)).toEqual({ count: 0, largest: [] });
			expect(await storage.samples(90)).toEqual([]);
		});

		it("grows with the plan and its users", async () => {
			const { storage, plans, hands } = await on(smallStage);
			await settled(plans.change("pro", 10), () =>
				hands?.changePlan("pro", 10),
			);
			expect(await storage.read()).toMatchObject({ pool: 30_000 });
		});

		it("counts drive, chat and trash apart", async () => {
			const { storage } = await on(furnished);
			const used = { pool: 60, drive: 30.2, chat: chat(10.1), trash: 0.3 };
			expect(await storage.read()).toEqual(used);
		});

		it("names what takes room, largest first, and the trash apart", async () => {
			const { storage, users } = await on(furnished);
			const nora = await personOf(users, "nora@berg.example");
			const largest = await storage.largest(2);
			expect(names(largest)).toEqual(["large", "film"]);
			expect(largest[1]).toEqual(
				item(can.tellsAll ? "chat" : "drive", "film", 9, nora.id),
			);
			expect(names(await storage.largest(99))).toHaveLength(3);
			const { count, largest: thrown } = await storage.trash(5);
			expect([count, names(thrown)]).toEqual([2, ["older", "old"]]);
			expect(names((await storage.trash(1)).largest)).toEqual(["older"]);
		});

		if (can.changesAll)
			it("keeps the things of somebody who was removed", async () => {
				const { storage, users } = await on(furnished);
				const nora = await personOf(users, "nora@berg.example");
				await users.remove(nora.id);
				const [, film] = await storage.largest(2);
				expect(film).toEqual(item("chat", "film", 9));
			});

		it("has one sample a day up to today, oldest first", async () => {
			const { storage } = await on(furnished);
			const all = await storage.samples(90);
			expect(all.map(({ used }) => used)).toEqual([40.1, 40.2, 40.4, 40.6]);
			const days = all.map(({ at }) => Math.floor(at / day));
			const last = Math.floor(today / day);
			expect(days).toEqual([last - 3, last - 2, last - 1, last]);
			const two = await storage.samples(2);
			expect(two.map(({ used }) => used)).toEqual([40.4, 40.6]);
		});

		it("empties the trash for good and gives the room back", async () => {
			const { storage } = await on(furnished);
			const purged = { freed: 0.3, items: 2 };
			expect(await made(storage.purgeTrash())).toEqual(purged);
			expect(await storage.trash(5)).toEqual({ count: 0, largest: [] });
			expect(await storage.read()).toMatchObject({ drive: 30.2, trash: 0 });
			const used = (await storage.samples(90)).map((sample) => sample.used);
			expect(used).toEqual([40.1, 40.2, 40.4, 40.3]);
		});

		it("says when there is nothing in the trash, also to the second of two", async () => {
			const { storage } = await on(furnished);
			const twice = [storage.purgeTrash(), storage.purgeTrash()];
			const problems = ["nothing-to-do"];
			expect(await atOnce(twice)).toEqual({ made: 1, problems });
			expect(await codeOf(storage.purgeTrash())).toBe("nothing-to-do");
		});
	});
};
