import { createHash } from "node:crypto";
import type { EmbeddedCollections } from "./drivers/embedded/collections/collections.ts";
import { seededHref, seededId } from "./drivers/embedded/collections/seed.ts";
import {
	type DemoCollection,
	demoCollections,
} from "./drivers/embedded/demo/collections.ts";
import { personKey } from "./modules/people/who.ts";
import type { Points } from "./modules/restore/points.ts";
import { takePoint } from "./modules/restore/take-point.ts";
import type { Holder, PimAccount } from "./pim/account.ts";
import type { PimObject } from "./pim/collection.ts";
import { normalise } from "./pim/normalise.ts";

/** Makes what gives somebody of the demo their calendars and address books when they are first looked at, and with them the points of the last weeks; whoever has something already keeps it as it is. */
export const createDemoSeed =
	({
		collections,
		points,
		zone,
		now,
	}: {
		readonly collections: EmbeddedCollections;
		readonly points: Points;
		/** The organisation's zone. */
		readonly zone: string;
		readonly now: () => number;
	}) =>
	async (user: {
		readonly id: string;
		readonly email: string;
	}): Promise<void> => {
		const at = now();
		const own = demoCollections(at, zone).filter(
			({ email }) => email === user.email,
		);
		if (own.length === 0 || !(await collections.seed(user.id, own))) return;
		const account = collections.account(user.id);
		const holder: Holder = { kind: "person", person: personKey(user.id) };
		if ((await points.sources(holder)).length > 0) return;
		const there = await account.collections();
		for (const one of own) {
			const id = seededId(user.id, one);
			const collection = there.find((each) => each.id === id);
			if (!collection) continue;
			for (const { daysAgo, objects } of one.past) {
				const night = nightBefore(at - daysAgo * day, zone);
				const then = { points, now: () => night };
				const past = asItWas(account, placed(user.id, one, objects));
				await takePoint(then, holder, past, collection, "nightly");
			}
		}
	};

const day = 86_400_000;

/** The account as if these objects were all that is in it. */
const asItWas = (
	account: PimAccount,
	objects: readonly PimObject[],
): PimAccount => {
	const rows = objects.map(({ href, etag }) => ({ href, etag }));
	return {
		...account,
		changes: async () => ({ kind: "all", rows, token: null }),
		listing: async () => rows,
		read: async (_, hrefs) => {
			const wanted = new Set(hrefs);
			return objects.filter(({ href }) => wanted.has(href));
		},
	};
};

const placed = (
	userId: string,
	collection: DemoCollection,
	objects: DemoCollection["objects"],
): readonly PimObject[] =>
	objects.map(({ file, text }) => ({
		href: seededHref(userId, collection, file),
		etag: createHash("sha256").update(text).digest("hex").slice(0, 32),
		text: normalise(text),
	}));

/** The last moment, at or before another one, at which points are taken in the night. */
const nightBefore = (moment: number, zone: string): number => {
	const then =
		Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone);
	const night = then.withPlainTime("02:10");
	return (
		night.epochMilliseconds <= moment ? night : night.subtract({ days: 1 })
	).epochMilliseconds;
};
