import fc from "fast-check";
import { expect, it } from "vitest";
import { Problem } from "../../../src/core/problem.ts";
import type { Kept } from "../../../src/modules/restore/points.ts";
import { takePoint } from "../../../src/modules/restore/take-point.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { openStore, type Store } from "../../../src/store/store.ts";
import {
	calendar,
	createMemoryAccount,
	eventText,
} from "../../support/memory-account.ts";

const seal = createSeal(newSealKey());
const holder = { kind: "service" } as const;

/** What can happen between and during points. */
type Step =
	| { kind: "put"; place: number; title: number }
	| { kind: "remove"; place: number }
	| { kind: "clear" }
	| { kind: "forgetful"; is: boolean }
	| { kind: "silent"; is: boolean }
	| { kind: "unreadable"; places: number[] }
	| { kind: "salt"; salt: number }
	| { kind: "cut"; calls: number }
	| { kind: "wait"; days: number }
	| { kind: "take" }
	| { kind: "prune"; share: number };

const place = fc.integer({ min: 0, max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
	{
		weight: 6,
		arbitrary: fc.record({
			kind: fc.constant("put" as const),
			place,
			title: fc.integer({ min: 0, max: 4 }),
		}),
	},
	{ weight: 6, arbitrary: fc.constant({ kind: "take" as const }) },
	{
		weight: 2,
		arbitrary: fc.record({ kind: fc.constant("remove" as const), place }),
	},
	fc.constant({ kind: "clear" as const }),
	fc.record({ kind: fc.constant("forgetful" as const), is: fc.boolean() }),
	fc.record({ kind: fc.constant("silent" as const), is: fc.boolean() }),
	fc.record({
		kind: fc.constant("unreadable" as const),
		places: fc.array(place, { maxLength: 3 }),
	}),
	fc.record({ kind: fc.constant("salt" as const), salt: place }),
	fc.record({
		kind: fc.constant("cut" as const),
		calls: fc.integer({ min: 0, max: 3 }),
	}),
	fc.record({ kind: fc.constant("wait" as const), days: place }),
	{
		weight: 2,
		arbitrary: fc.record({
			kind: fc.constant("prune" as const),
			share: fc.integer({ min: 1, max: 3 }),
		}),
	},
);

const hrefOf = (number: number) => `${calendar.id}${number}.ics`;

/** A history as it is played, with what each kept point has to hold. */
const createHistory = (store: Store) => {
	const server = createMemoryAccount();
	const model = new Map<number, ReadonlyMap<string, string>>();
	const { objects, faults } = server;
	let now = Date.UTC(2026, 10, 1);
	let source = "";
	let newest: ReadonlyMap<string, string> = new Map();

	/** What a point has to hold after this look; null when none may be taken. */
	const expected = (): ReadonlyMap<string, string> | null => {
		const told = faults.isSilent ? [] : [...objects.keys()];
		const gone = [...newest.keys()].filter((href) => !told.includes(href));
		const isMuch = gone.length > newest.size * 0.3;
		if (isMuch && gone.some((href) => objects.has(href))) return null;
		const next = new Map(newest);
		for (const href of gone) next.delete(href);
		for (const href of told) {
			if (faults.unreadable.has(href)) continue;
			next.set(href, objects.get(href) ?? "");
		}
		const isBlind = newest.size === 0 && told.length > 0 && next.size === 0;
		return isBlind ? null : next;
	};
	const take = async (): Promise<void> => {
		now += 60_000;
		const isCut = Number.isFinite(faults.callsLeft);
		const wanted = expected();
		const result = await takePoint(
			{ points: store.points, now: () => now },
			holder,
			server.account,
			calendar,
			"asked",
		).catch((error: unknown) => error);
		faults.callsLeft = Number.POSITIVE_INFINITY;
		if (result instanceof Error) {
			if (result instanceof Problem) expect(wanted).toBeNull();
			else expect([isCut, result.message]).toEqual([true, "cut off"]);
			return;
		}
		const [point] = await store.points.list(
			(await store.points.sources())[0]?.id ?? "",
		);
		if (!point) throw new Error("no point");
		expect(wanted).not.toBeNull();
		newest = wanted ?? new Map();
		source = point.source;
		expect(point.count).toBe(newest.size);
		model.set(point.number, newest);
	};
	const prune = async (share: number): Promise<void> => {
		const numbers = [...model.keys()].filter((number) => number % 4 < share);
		await store.points.prune(source, numbers);
		const last = Math.max(...model.keys());
		for (const number of numbers) if (number !== last) model.delete(number);
	};
	const play = async (one: Step): Promise<void> => {
		if (one.kind === "put")
			objects.set(
				hrefOf(one.place),
				eventText(String(one.place), `Title ${one.title}`),
			);
		if (one.kind === "remove") objects.delete(hrefOf(one.place));
		if (one.kind === "clear") objects.clear();
		if (one.kind === "forgetful") faults.isForgetful = one.is;
		if (one.kind === "silent") faults.isSilent = one.is;
		if (one.kind === "unreadable")
			faults.unreadable = new Set(one.places.map(hrefOf));
		if (one.kind === "salt") faults.salt = String(one.salt);
		if (one.kind === "cut") faults.callsLeft = one.calls;
		if (one.kind === "wait") now += one.days * 86_400_000;
		if (one.kind === "take") await take();
		if (one.kind === "prune") await prune(one.share);
	};
	const check = async (): Promise<void> => {
		expect(await store.points.verify(source)).toEqual([]);
		const listed = await store.points.list(source);
		expect(listed.map(({ number }) => number).toSorted()).toEqual(
			[...model.keys()].toSorted(),
		);
		for (const [number, wanted] of model)
			expect(await textsAt(store, source, number)).toEqual(wanted);
	};
	return { play, check, take };
};

const textsAt = async (store: Store, source: string, number: number) => {
	const kept: readonly Kept[] =
		(await store.points.objects(source, number)) ?? [];
	const texts = await store.points.texts(kept.map(({ text }) => text));
	return new Map(kept.map(({ href, text }) => [href, texts.get(text)]));
};

it("every kept point gives back exactly what was there, whatever happens before, between and during points", async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(step, { minLength: 5, maxLength: 40 }),
			async (steps) => {
				const store = await openStore(":memory:", seal);
				const history = createHistory(store);
				for (const one of steps) await history.play(one);
				await history.check();
				await store.close();
			},
		),
		{ numRuns: 50 },
	);
});
