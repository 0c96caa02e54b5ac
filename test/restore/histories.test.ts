import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openAt } from "../drivers/dav/stage.ts";
import { openSabre } from "../support/dav/sabre.ts";
import { openRestoring } from "../support/restoring.ts";
import { createHistory, type Move, type Restored } from "./history.ts";

const slot = fc.nat({ max: 5 });
const restored: fc.Arbitrary<Restored> = fc.record({
	point: fc.nat({ max: 5 }),
	exact: fc.boolean(),
	changed: fc.constantFrom("replace", "copy", "leave"),
	into: fc.constantFrom("same", "same", "same", "other", "new"),
	left: fc.oneof(fc.constant(0), fc.nat({ max: 63 })),
	late: fc.option(slot, { freq: 2 }),
	// Somebody who edits one thing twice may edit ours, which is theirs then.
	around: fc.uniqueArray(
		fc.record({
			write: fc.integer({ min: 1, max: 5 }),
			does: fc.constantFrom(
				"edit",
				"remove",
				"stop",
				"crash-before",
				"crash-after",
				"fault",
			),
			slot,
		}),
		{ maxLength: 3, selector: ({ slot }) => slot },
	),
});
const move: fc.Arbitrary<Move> = fc.oneof(
	{ weight: 5, arbitrary: fc.record({ kind: fc.constant("edit"), slot }) },
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("remove"), slot }) },
	fc.record({ kind: fc.constant("move"), slot }),
	{ weight: 2, arbitrary: fc.record({ kind: fc.constant("point") }) },
	{
		weight: 6,
		arbitrary: restored.map((one) => ({ kind: "restore" as const, ...one })),
	},
	{
		weight: 3,
		arbitrary: restored.map((one) => ({ kind: "undo" as const, ...one })),
	},
);
const beginning: readonly Move[] = [
	...[0, 1, 2, 3].map((number) => ({ kind: "edit" as const, slot: number })),
	{ kind: "point" },
	{ kind: "edit", slot: 0 },
	{ kind: "remove", slot: 1 },
	{ kind: "move", slot: 2 },
	{ kind: "edit", slot: 4 },
];
const moves = fc.array(move, { minLength: 6, maxLength: 24 });

const bounded = {
	numRuns: 200,
	interruptAfterTimeLimit: 7000,
	markInterruptAsFailure: false,
} as const;

describe("whatever happens, each object is as it was chosen or as it was before", () => {
	it("in the embedded collections", async () => {
		await fc.assert(
			fc.asyncProperty(moves, async (all) => {
				const test = await openRestoring();
				const history = await createHistory(test);
				for (const one of [...beginning, ...all]) await history.play(one);
				await test.close();
			}),
			bounded,
		);
	});

	it("at a server that takes twins, rewrites what it gets and fails", async () => {
		await fc.assert(
			fc.asyncProperty(moves, async (all) => {
				const server = await openSabre({ twins: "accept", rewrites: true });
				const account = await openAt(server);
				const test = await openRestoring(() => account);
				const history = await createHistory(test, (number) =>
					number === null
						? server.faults.clear()
						: server.faults.next({
								method: "PUT",
								does:
									(["cut-after", 412, 503, "cut"] as const)[number % 4] ?? 503,
							}),
				);
				for (const one of [...beginning, ...all]) await history.play(one);
				expect(server.mails).toEqual([]);
				await test.close();
				await server.close();
			}),
			bounded,
		);
	});
});
