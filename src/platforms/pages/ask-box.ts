import { z } from "zod";
import { onceLife, type Shelf } from "./once-box.ts";
import {
	closeOnce,
	newOnceToken,
	type OnceLink,
	openOnce,
	readOnceToken,
} from "./once-link.ts";

const field = z.object({
	name: z.string(),
	label: z.string(),
	kind: z.enum(["text", "password", "choice"]),
	options: z.array(z.object({ value: z.string(), label: z.string() })),
	hint: z.string().nullable(),
});

const asking = z.object({
	kind: z.literal("asking"),
	locale: z.string(),
	purpose: z.string(),
	title: z.string(),
	text: z.array(z.string()),
	fields: z.array(field),
	verb: z.string(),
	about: z.unknown(),
});

const over = z.object({
	kind: z.literal("over"),
	locale: z.string(),
	title: z.string(),
	lines: z.array(z.string()),
});

const kept = z.object({
	until: z.number(),
	page: z.discriminatedUnion("kind", [asking, over]),
});

/** A field as it is drawn. */
export type DrawnField = z.output<typeof field>;
/** A page that asks, in the words of one language. */
export type Asking = z.output<typeof asking>;
/** What such a page says once it succeeded, until its time is over. */
export type Over = z.output<typeof over>;

/** Keeps pages that ask: what is on the shelf can be read with the link's token only, and what is typed in is never on it. */
export type AskBox = {
	/** The token of a fresh link. */
	readonly put: (page: Asking) => Promise<string>;
	/** Null when there is nothing (any more). */
	readonly look: (token: string) => Promise<Asking | Over | null>;
	/** Uses up a try and tells how many are left; null when none was. */
	readonly use: (token: string) => Promise<number | null>;
	/** Ends the asking. */
	readonly end: (token: string, page: Over | null) => Promise<void>;
};

/** How often something may be typed into one page. */
export const mostTries = 5;

/** Makes the box over a shelf, which gives each try to exactly one of several callers. */
export const createAskBox = (shelf: Shelf, now: () => number): AskBox => {
	const look = async (link: OnceLink): Promise<Kept | null> => {
		const closed = z.string().safeParse(await shelf.get(link.id));
		const text = closed.success ? openOnce(link, closed.data) : null;
		const found = text === null ? null : kept.parse(JSON.parse(text));
		return found && now() < found.until ? found : null;
	};
	const keep = ({ id, key }: OnceLink, value: Kept): Promise<unknown> =>
		shelf.set(
			id,
			closeOnce({ id, key }, JSON.stringify(value)),
			Math.max(1, value.until - now()),
		);
	return {
		put: async (page) => {
			const token = newOnceToken();
			const link = readOnceToken(token);
			if (!link) throw new RangeError("A new token must be readable.");
			for (const place of triesOf(link)) await shelf.set(place, 1, onceLife);
			await keep(link, { until: now() + onceLife, page });
			return token;
		},
		look: async (token) => {
			const link = readOnceToken(token);
			return link ? ((await look(link))?.page ?? null) : null;
		},
		use: async (token) => {
			const link = readOnceToken(token);
			if (!link) return null;
			const places = triesOf(link);
			for (const [index, place] of places.entries())
				if (await shelf.delete(place)) return places.length - 1 - index;
			return null;
		},
		end: async (token, page) => {
			const link = readOnceToken(token);
			const found = link ? await look(link) : null;
			if (!link || !found) return;
			if (page) await keep(link, { until: found.until, page });
			else await shelf.delete(link.id);
		},
	};
};

type Kept = z.output<typeof kept>;

const triesOf = ({ id }: OnceLink): readonly string[] =>
	Array.from({ length: mostTries }, (_, index) => `${id}.${index + 1}`);
