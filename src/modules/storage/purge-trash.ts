import { z } from "zod";
import { defineCommand, done, type Preview } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { gigabytes, say } from "../../core/text.ts";
import { noUndo, noUndoNote } from "../../core/undo.ts";
import { told, usedOf, usedOfPool } from "./amounts.ts";
import type { Storage, StorageItem } from "./storage.ts";

type Needs = { storage: Storage };

/** Deletes everything in the trash for good, so that its room is free again; nobody can bring it back. */
export const purgeTrash = defineCommand({
	name: "storage purge-trash",
	args: z.object({}),
	who: "admin",
	asks: "helpdesk",
	effect: "destroy",
	preview: (_input, { storage }: Needs) => previewOf(storage),
	run: async (_input, { storage }: Needs) => {
		const purged = await storage.purgeTrash();
		if (purged.kind === "handover") return purged;
		return done({ ...purged.facts, state: await storage.read() });
	},
	view: ({ freed, items, state }) => ({
		title:
			freed === null
				? say("storage.purge.done-untold", { count: items })
				: say("storage.purge.done", { count: items, freed: gigabytes(freed) }),
		body: [
			{
				kind: "text",
				text: say("storage.purge.now", usedOfPool(usedOf(state), state.pool)),
			},
			{
				kind: "buttons",
				buttons: [
					{
						label: say("storage.button.show"),
						does: { kind: "invoke", command: "storage", input: {} },
					},
				],
			},
			noUndoNote(),
		],
	}),
	check: async (_input, { storage }: Needs) =>
		(await storage.trash(1)).count === 0
			? { title: say("storage.purge.seen"), body: [noUndoNote()] }
			: null,
});

const previewOf = async (storage: Storage): Promise<Preview> => {
	const [state, trash] = await Promise.all([storage.read(), storage.trash(3)]);
	if (trash.count === 0) throw new Problem("nothing-to-do");
	const used = usedOf(state);
	const of = (amount: number) =>
		say("storage.used", usedOfPool(amount, state.pool));
	return {
		title: say("storage.purge.title"),
		verb: say("storage.purge.verb"),
		rows: [
			{
				label: say("storage.purge.goes"),
				value: say("storage.purge.count", { count: trash.count }),
			},
			{ label: say("storage.purge.back"), value: told(state.trash) },
			{
				label: say("storage.stack"),
				value:
					state.trash === null ? of(used) : [of(used), of(used - state.trash)],
			},
			{ label: say("storage.purge.largest"), value: largest(trash.largest) },
		],
		notes: [noUndo()],
		basis: {
			count: trash.count,
			largest: trash.largest.map(({ path, size, changed }) => ({
				...{ path, size, changed },
			})),
		},
	};
};

const largest = (trash: readonly StorageItem[]) => ({
	series: trash.map(({ name, size }) =>
		size === null
			? name
			: say("storage.purge.item", { name, size: gigabytes(size) }),
	),
});
