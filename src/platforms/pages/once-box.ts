import { z } from "zod";
import {
	closeOnce,
	newOnceToken,
	type OnceLink,
	openOnce,
	readOnceToken,
} from "./once-link.ts";

/** Where sealed texts wait, such as a Keyv; `delete` is true for exactly one of several callers. */
export type Shelf = {
	readonly get: (key: string) => Promise<unknown>;
	readonly set: (key: string, value: unknown, ttl: number) => Promise<unknown>;
	readonly delete: (key: string) => Promise<boolean>;
};

/** Something to be seen once; `title` says what it is in the language of `locale`. */
export type Secret = {
	readonly title: string;
	readonly value: string;
	readonly locale: string;
};

/** Keeps secrets for one look: what is on the shelf can be read with the link's token only. */
export type OnceBox = {
	/** The token of a fresh link. */
	readonly put: (secret: Secret) => Promise<string>;
	/** The language of what waits, without using it up; null when there is nothing (any more). */
	readonly peek: (token: string) => Promise<string | null>;
	/** The secret, to exactly one caller; null to all others. */
	readonly take: (token: string) => Promise<Secret | null>;
};

/** How long a link works, in ms. */
export const onceLife = 15 * 60_000;

/** Makes the box over a shelf. */
export const createOnceBox = (shelf: Shelf, now: () => number): OnceBox => {
	const look = async (link: OnceLink): Promise<Kept | null> => {
		const closed = z.string().safeParse(await shelf.get(link.id));
		const text = closed.success ? openOnce(link, closed.data) : null;
		const found = text === null ? null : kept.parse(JSON.parse(text));
		return found && now() < found.until ? found : null;
	};
	return {
		put: async (secret) => {
			const token = newOnceToken();
			const link = readOnceToken(token);
			if (!link) throw new RangeError("A new token must be readable.");
			const body = JSON.stringify({ ...secret, until: now() + onceLife });
			await shelf.set(link.id, closeOnce(link, body), onceLife);
			return token;
		},
		peek: async (token) => {
			const link = readOnceToken(token);
			return link ? ((await look(link))?.locale ?? null) : null;
		},
		take: async (token) => {
			const link = readOnceToken(token);
			const found = link ? await look(link) : null;
			return link && found && (await shelf.delete(link.id)) ? found : null;
		},
	};
};

const kept = z.object({
	title: z.string(),
	value: z.string(),
	locale: z.string(),
	until: z.number(),
});
type Kept = z.output<typeof kept>;
