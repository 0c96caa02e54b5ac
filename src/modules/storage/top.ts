import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { PeopleNames } from "../../core/person.ts";
import { at, gigabytes, say, type Text } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import type { Storage, StorageItem } from "./storage.ts";
import { purgeButton } from "./view.ts";

/** The largest things in kDrive and kChat, and the largest in the trash. */
export const topStorage = defineCommand({
	name: "storage top",
	args: z.object({}),
	who: "helpdesk",
	effect: "read",
	run: async (
		_input,
		services: { storage: Storage; peopleNames: PeopleNames },
		{ actor, now }: Context,
	) => {
		const { storage, peopleNames } = services;
		const [largest, trash] = await Promise.all([
			storage.largest(12),
			storage.trash(),
		]);
		const owners = [...largest, ...trash].flatMap(({ ownerId }) =>
			ownerId === null ? [] : [ownerId],
		);
		return done({
			largest,
			trash,
			names: await peopleNames(owners),
			mayPurge: allowed(actor.grants, "helpdesk", "storage purge-trash", now),
		});
	},
	view: ({ largest, trash, names, mayPurge }) => ({
		title: say("storage.top.title"),
		body: [
			...tableOf(largest, names, say("storage.column.changed")),
			...inTrash(trash, names, mayPurge),
		],
	}),
});

type Names = ReadonlyMap<string, string>;

const inTrash = (
	trash: readonly StorageItem[],
	names: Names,
	mayPurge: boolean,
): readonly Block[] => {
	const sum = trash.reduce((all, { size }) => all + size, 0);
	const count = trash.length;
	const text = say("storage.top.trash", { count, sum: gigabytes(sum) });
	return [
		{ kind: "text", text },
		...tableOf(trash.slice(0, 8), names, say("storage.column.deleted")),
		...(mayPurge && count > 0
			? [{ kind: "buttons" as const, buttons: [purgeButton(sum)] }]
			: []),
	];
};

const tableOf = (
	items: readonly StorageItem[],
	names: Names,
	moment: Text,
): readonly Block[] => {
	if (items.length === 0) return [];
	const columns = ["path", "owner", "size"].map((key) =>
		say(`storage.column.${key}`),
	);
	const row = (item: StorageItem) => [
		item.path,
		(item.ownerId === null ? null : names.get(item.ownerId)) ??
			say("storage.shared"),
		gigabytes(item.size),
		at(item.changed, "day"),
	];
	return [
		{ kind: "table", columns: [...columns, moment], rows: items.map(row) },
	];
};
