import { z } from "zod";
import type { Swiss } from "./house.ts";

/** Lasting choices by name; null while nobody has chosen. */
export type Settings = {
	readonly get: (id: string) => Promise<unknown>;
	readonly set: (id: string, value: unknown) => Promise<void>;
};

const choice = z.object({ swiss: z.boolean() });

/** Swiss spelling in the lasting choices: off until somebody chooses it. */
export const createSwiss = (settings: Settings): Swiss => {
	const read = async (id: string): Promise<boolean | null> =>
		choice.safeParse(await settings.get(id)).data?.swiss ?? null;
	return {
		of: async (person) => {
			const [house, own] = await Promise.all([
				read("house"),
				read(ownId(person)),
			]);
			return { house: house ?? false, own };
		},
		setOwn: (person, on) =>
			settings.set(ownId(person), on === null ? null : { swiss: on }),
		setHouse: (on) => settings.set("house", { swiss: on }),
	};
};

const ownId = (person: string): string => `house:${person}`;
