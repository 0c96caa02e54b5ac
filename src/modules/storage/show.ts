import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { freeOf, usedOf } from "./amounts.ts";
import { growthOf } from "./growth.ts";
import type { StorageHistory } from "./growth-history.ts";
import type { Storage } from "./storage.ts";
import { storageView } from "./view.ts";

const dayLength = 86_400_000;

/** The pool: how much is used by what, how it grew over 90 days, and when it is full. */
export const showStorage = defineCommand({
	name: "storage",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (
		_input,
		services: {
			storage: Pick<Storage, "read">;
			storageHistory: StorageHistory;
		},
		{ actor, now }: Context,
	) => {
		const [state, samples] = await Promise.all([
			services.storage.read(),
			services.storageHistory(90),
		]);
		const before = samples.filter(({ at }) => now - at >= dayLength);
		const history = [...before, { at: now, used: usedOf(state) }];
		const may = (command: string) =>
			allowed(actor.grants, "helpdesk", command, now);
		return done({
			state,
			samples: history,
			growth: growthOf(history, state.pool, now),
			full: freeOf(state) === 0,
			mayTop: may("storage top"),
			mayPurge: state.trash !== 0 && may("storage purge-trash"),
			mayWatch: may("storage watch"),
		});
	},
	view: storageView,
});
