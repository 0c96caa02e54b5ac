import { done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { allowance, type PlanRules } from "../../modules/plans/rules.ts";
import type { Storage, StorageItem } from "../../modules/storage/storage.ts";
import { offerOf, trashOf, useOf } from "./limits.ts";
import type { Organisation } from "./organisation.ts";
import type { Records } from "./records.ts";
import { dailySamples, withSample } from "./samples.ts";

/** The storage of the embedded kSuite. */
export const createStorage = (
	records: Records,
	rules: PlanRules,
	now: () => number,
): Storage => ({
	read: async () => {
		const organisation = await records.read();
		const { plan, users, drive, chat } = offerOf(organisation);
		const pool = allowance(rules[plan], users).storage;
		return { pool, drive, chat, trash: trashOf(organisation) };
	},
	samples: async (days) => dailySamples(await records.read(), days, now()),
	largest: async (count) =>
		items(await records.read(), (where) => where !== "trash").slice(0, count),
	trash: async (most) => {
		const all = items(await records.read(), (where) => where === "trash");
		return { count: all.length, largest: all.slice(0, most) };
	},
	purgeTrash: async () =>
		done(await records.change((organisation) => purged(organisation, now()))),
});

const items = (
	organisation: Organisation,
	wanted: (where: StorageItem["where"]) => boolean,
): readonly StorageItem[] =>
	[...organisation.items.values()]
		.filter(({ where }) => wanted(where))
		.sort((one, other) => other.size - one.size)
		.map(({ id: _, ...item }) => item);

const purged = (
	organisation: Organisation,
	now: number,
): { freed: number; items: number } => {
	const { items: all } = organisation;
	const freed = trashOf(organisation);
	const gone = [...all.values()].filter(({ where }) => where === "trash");
	if (gone.length === 0) throw new Problem("nothing-to-do");
	for (const { id } of gone) all.delete(id);
	withSample(organisation, now, useOf(organisation).storage);
	return { freed, items: gone.length };
};
