import { type Amount, gigabytes, say, type Text } from "../../core/text.ts";
import type { StorageState } from "./storage.ts";

/** Everything that counts as used, in GB: drive, chat and what sits in the trash. */
export const usedOf = ({ drive, chat, trash }: StorageState): number =>
	drive + (chat ?? 0) + (trash ?? 0);

/** GB of something, or that the system does not tell. */
export const told = (size: number | null): Text =>
	size === null ? say("storage.untold") : gigabytes(size);

/** What is still free, in GB; never below nothing. */
export const freeOf = (state: StorageState): number =>
	Math.max(0, state.pool - usedOf(state));

/** A number of GB without its unit, as exact as a person needs: whole ones from ten on. */
export const bare = (amount: number): Amount => ({
	amount: amount < 10 ? Math.round(amount * 10) / 10 : Math.round(amount),
	unit: "number",
});

/** "262 of 315 GB" as the values of a sentence. */
export const usedOfPool = (used: number, pool: number) => ({
	used: bare(used),
	pool: gigabytes(pool),
});
