import { z } from "zod";
import { newToken } from "../../core/ids.ts";
import { Problem } from "../../core/problem.ts";

const cells = z.record(z.string(), z.string());

/** Rows of one kind as they were read, by column, with the headings that nobody asked for. */
const batch = z.object({
	subject: z.enum(["users", "mail"]),
	lines: z.array(z.object({ number: z.number(), cells })),
	ignored: z.array(z.string()),
});

export type Batch = Readonly<z.output<typeof batch>>;
export type Line = Batch["lines"][number];
export type Subject = Batch["subject"];

/** Where batches wait, such as a Keyv whose values are sealed; times in ms. */
export type Shelf = {
	readonly get: (key: string) => Promise<unknown>;
	readonly set: (key: string, value: unknown, ttl: number) => Promise<unknown>;
};

/** Rows that were read and wait for their person to go on; only that person's buttons and those of whoever decides know the id. */
export type Batches = {
	readonly save: (batch: Batch, person: string) => Promise<string>;
	/** For its person, and for whoever may decide on it. Problem `import-over`: past its time, of another kind, or somebody else's. */
	readonly open: (
		id: string,
		subject: Subject,
		person: string,
		mayDecide?: boolean,
	) => Promise<Batch & { readonly isTheirs: boolean }>;
};

/** Makes the batches over a shelf. */
export const createBatches = (shelf: Shelf, now: () => number): Batches => ({
	save: async (given, person) => {
		const id = newToken();
		await shelf.set(id, { person, until: now() + life, batch: given }, life);
		return id;
	},
	open: async (id, subject, person, mayDecide = false) => {
		const found = kept.safeParse(await shelf.get(id));
		if (
			!found.success ||
			(!mayDecide && found.data.person !== person) ||
			found.data.batch.subject !== subject ||
			now() >= found.data.until
		)
			throw new Problem("import-over");
		const isTheirs = found.data.person === person;
		return { ...found.data.batch, isTheirs };
	},
});

/** How long rows wait, in ms. */
const life = 7 * 86_400_000;

const kept = z.object({ person: z.string(), until: z.number(), batch });
