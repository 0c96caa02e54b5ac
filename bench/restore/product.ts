import { z } from "zod";
import { newToken } from "../../src/core/ids.ts";
import { Problem } from "../../src/core/problem.ts";
import { createDavAccount } from "../../src/drivers/dav/account.ts";
import type { Restore } from "../../src/modules/restore/draft.ts";
import { resultsOf } from "../../src/modules/restore/result.ts";
import { takePoint } from "../../src/modules/restore/take-point.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import { answerParent } from "./child.ts";
import { createRestoring, person } from "./pipeline.ts";

/** The product's part of the bench on Radicale: its driver, its points in a file, its restores. */
const questions = z.discriminatedUnion("ask", [
	z.object({
		ask: z.literal("open"),
		database: z.string(),
		server: z.string(),
		login: z.string(),
		password: z.string(),
	}),
	z.object({
		ask: z.literal("point"),
		calendar: z.string(),
		reason: z.enum(["nightly", "asked"]),
	}),
	z.object({
		ask: z.literal("difference"),
		source: z.string(),
		older: z.number(),
		newer: z.number(),
	}),
	z.object({
		ask: z.literal("restore"),
		calendar: z.string(),
		into: z.string(),
	}),
]);

type Question = z.output<typeof questions>;
type Asked<T extends Question["ask"]> = Extract<Question, { readonly ask: T }>;

const holder = { kind: "person", person: person.person } as const;

const open = async ({ database, ...login }: Asked<"open">) => {
	const store = await openStore(database, createSeal(newSealKey()));
	const account = await createDavAccount(login);
	return { store, account, restoring: createRestoring(store, account) };
};

type Product = Awaited<ReturnType<typeof open>>;

const timed = async <T>(work: () => Promise<T>) => {
	const began = performance.now();
	const found = await work();
	return { found, ms: performance.now() - began };
};

/** As the nightly round does it: with a look at all calendars before. */
const point = async (
	{ store, account }: Product,
	{ calendar, reason }: Asked<"point">,
) => {
	const listed = await timed(account.collections);
	const collection = listed.found.find(({ id }) => id === calendar);
	if (!collection) throw new Problem("not-found");
	const needs = { points: store.points, now: Date.now };
	const taken = await timed(() =>
		takePoint(needs, holder, account, collection, reason),
	);
	return { ms: taken.ms, finding: listed.ms, ...taken.found };
};

/** The card with its first entries, and the first page of the list, drawn in words. */
const difference = async (
	{ store, restoring }: Product,
	{ source, older, newer }: Asked<"difference">,
) => {
	const restore: Restore = {
		id: newToken(),
		person: person.person,
		holder,
		source,
		point: older,
		into: { kind: "same" },
		target: { source, now: newer },
		mode: "exact",
		changed: "replace",
		left: [],
		only: null,
		undoes: null,
		begun: null,
		created: Date.now(),
	};
	await store.restores.add(restore);
	const input = { restore: restore.id };
	const card = await timed(() => restoring.read("restore show", input));
	const page = await timed(() => restoring.read("restore items", input));
	return { card: card.ms, page: page.ms, lines: page.found.length };
};

/** Looked at and carried out as a person does it; the time is that of the whole job with its safety point and its reading back. */
const restore = async (
	{ store, restoring }: Product,
	{ calendar, into }: Asked<"restore">,
) => {
	const looked = await timed(() =>
		restoring.read("restore calendar", { calendar, point: "latest", into }),
	);
	const [draft] = await store.restores.of(person.person);
	const id = draft?.id ?? "";
	const { ms } = await timed(() => restoring.apply(id));
	const request = (await store.restores.get(id))?.begun?.request ?? "";
	const results = resultsOf((await store.jobs.steps(request)) ?? []);
	const done = results.filter(({ outcome }) => outcome === "done").length;
	return { ms, looking: looked.ms, done };
};

let product: Product | null = null;
answerParent(async (question) => {
	const asked = questions.parse(question);
	if (asked.ask === "open") {
		product = await open(asked);
		return null;
	}
	if (product === null) throw new Problem("unexpected");
	switch (asked.ask) {
		case "point":
			return point(product, asked);
		case "difference":
			return difference(product, asked);
		case "restore":
			return restore(product, asked);
	}
});
