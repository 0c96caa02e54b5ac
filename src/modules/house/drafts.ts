import { newToken } from "../../core/ids.ts";
import { draft } from "./body.ts";
import type { Drafts } from "./house.ts";

/** Where drafts wait; times to live in ms. */
export type Shelf = {
	readonly get: (key: string) => Promise<unknown>;
	readonly set: (key: string, value: unknown, ttl: number) => Promise<unknown>;
	readonly delete: (key: string) => Promise<unknown>;
};

/** How long drafts are kept, in ms: a day. */
export const kept = 86_400_000;

/** Keeps entries for a day under a token that begins with their scope. */
export const createDrafts = (shelf: Shelf): Drafts => ({
	save: async (one) => {
		const token = `${one.place.scope}-${newToken()}`;
		await shelf.set(token, one, kept);
		return token;
	},
	open: async (token) => draft.safeParse(await shelf.get(token)).data ?? null,
	drop: async (token) => void (await shelf.delete(token)),
});
