import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import type { PeopleNames } from "../../core/person.ts";
import { at, gigabytes, say } from "../../core/text.ts";
import type { Block } from "../../core/view.ts";
import { told } from "./amounts.ts";
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
			storage.trash(8),
		]);
		const state = trash.count === 0 ? null : await storage.read();
		const owners = [...largest, ...trash.largest].flatMap(({ ownerId }) =>
			ownerId === null ? [] : [ownerId],
		);
		return done({
			largest,
			trash,
			sum: state?.trash ?? null,
			names: await peopleNames(owners),
			mayPurge: allowed(actor.grants, "helpdesk", "storage purge-trash", now),
		});
	},
	view: ({ largest, trash, sum, names, mayPurge }) => {
		const { count } = trash;
		const shown = [...largest, ...trash.largest];
		return {
			title: say("storage.top.title"),
			body: [
				...(shown.length === 0 ? [] : [tableOf(shown, names)]),
				{
					kind: "text",
					text:
						sum === null
							? say("storage.top.trash-untold", { count })
							: say("storage.top.trash", { count, sum: gigabytes(sum) }),
				},
				...(mayPurge && count > 0
					? [{ kind: "buttons" as const, buttons: [purgeButton(sum)] }]
					: []),
			],
		};
	},
});

/** One table, because a message can have only one. */
const tableOf = (
	items: readonly StorageItem[],
	names: ReadonlyMap<string, string>,
): Block => ({
	kind: "table",
	columns: ["path", "where", "owner", "size", "changed"].map((key) =>
		say(`storage.column.${key}`),
	),
	rows: items.map(({ path, where, ownerId, size, changed }) => [
		path,
		say(`storage.${where}`),
		(ownerId === null ? undefined : names.get(ownerId)) ??
			say("storage.shared"),
		told(size),
		at(changed, "day"),
	]),
});
