import { Problem } from "../../core/problem.ts";
import type { PimAccount } from "../../pim/account.ts";
import { placeIn } from "./address.ts";
import type { Base } from "./base.ts";
import { readChanges } from "./changes.ts";
import type { Collections } from "./collections.ts";
import { readListing } from "./listing.ts";
import { looksLeft, setLooks } from "./looks.ts";
import { makeCollection } from "./make.ts";
import { readObjects } from "./objects.ts";
import { placeName } from "./place-name.ts";
import { readPreferences, setPreferences } from "./preferences.ts";
import { refusal } from "./question.ts";
import { createSharingByHand } from "./share-by-hand.ts";
import { createNextcloudSharing } from "./share-nextcloud.ts";
import { silence } from "./silence.ts";
import { putObject, removeObject } from "./write.ts";

/** The account as the product knows it, of the parts that speak to its server. */
export const accountOf = (
	base: Base,
	collections: Collections,
	key: string,
): PimAccount => ({
	key,
	capabilities: base.capabilities,
	collections: async () =>
		(await collections.all()).map(({ collection }) => collection),
	changes: (id, token) => readChanges(base, id, token),
	listing: (id) => readListing(base, id),
	read: (id, hrefs) => readObjects(base, id, hrefs),
	place: (id, file) => placeIn(id) + placeName(file),
	put: (id, object) => putObject(base, id, object),
	remove: (id, row) => removeObject(base, id, row),
	make: async (given) => {
		const id = await makeCollection(base, given);
		const { collection } = await collections.one(id);
		const late = looksLeft(collection, given, await base.capabilities());
		if (Object.keys(late).length === 0) return collection;
		await setLooks(base, collection, late);
		return (await collections.one(id)).collection;
	},
	change: async (id, looks) => {
		const { collection } = await collections.one(id);
		const kept: readonly string[] = (await base.capabilities()).looks;
		if (Object.keys(looks).some((look) => !kept.includes(look)))
			throw new Problem("sync-unsupported");
		await setLooks(base, collection, looks);
		return (await collections.one(id)).collection;
	},
	drop: async (id) => {
		await collections.about(id);
		collections.forget(id);
		await drop(base, id);
	},
	preferences: () => readPreferences(base),
	prefer: (given) => setPreferences(base, given),
	sharing:
		base.told.product === "nextcloud"
			? createNextcloudSharing(base)
			: createSharingByHand(base),
});

const drop = async (base: Base, id: string): Promise<void> => {
	const url = base.url(id);
	const answer = await base.door.change({
		method: "DELETE",
		url,
		headers: silence,
	});
	// Gone is what was wanted; after a lost answer whoever asked looks.
	if (answer === null) throw new Problem("sync-unreachable");
	if (answer.status === 403) throw new Problem("sync-readonly");
	if (answer.status >= 300 && answer.status !== 404)
		throw refusal(answer.status);
};
