import { z } from "zod";
import { protectCollection } from "../../src/protect-collection.ts";
import { createSeal, newSealKey } from "../../src/store/seal.ts";
import { openStore } from "../../src/store/store.ts";
import {
	calendar,
	createMemoryAccount,
} from "../../test/support/memory-account.ts";
import { answerParent } from "./child.ts";
import { eventText, fileOf } from "./events.ts";

/** Thirty nights in a row, each after one in a hundred events changed, with the clock moved; kept in a file as the product keeps them. */
const nights = 30;
const day = 86_400_000;

const question = z.object({ database: z.string(), count: z.number() });

answerParent(async (asked) => {
	const { database, count } = question.parse(asked);
	const { account, objects } = createMemoryAccount();
	const write = (number: number, version: number): void =>
		void objects.set(
			`${calendar.id}${fileOf(number)}`,
			eventText(number, version),
		);
	for (let number = 0; number < count; number += 1) write(number, 0);
	const store = await openStore(database, createSeal(newSealKey()));
	let now = Date.UTC(2026, 9, 1, 2, 30);
	const parts = {
		store,
		background: <T>(work: () => Promise<T>) => work(),
		zone: "Europe/Zurich",
		log: () => undefined,
		now: () => now,
	};
	const given = {
		holder: { kind: "service" },
		account,
		collection: calendar,
	} as const;
	const changed = count / 100;
	for (let night = 0; night < nights; night += 1) {
		if (night > 0)
			for (let one = 0; one < changed; one += 1)
				write((one * 97 + night * 13) % count, night);
		if (!(await protectCollection(parts, given, String(night))))
			throw new Error("A night has no point.");
		now += day;
	}
	const { points, objects: texts } = await store.points.size();
	await store.close();
	const plain = [...objects.values()].reduce(
		(sum, text) => sum + Buffer.byteLength(text),
		0,
	);
	return { points, texts, plain };
});
