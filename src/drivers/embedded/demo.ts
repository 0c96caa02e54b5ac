import type { Kysely } from "kysely";
import type { Seal } from "../../core/seal.ts";
import { demoAddresses } from "./demo/addresses.ts";
import { demoItems } from "./demo/items.ts";
import { demoPeople, demoTeams } from "./demo/people.ts";
import { demoSamples } from "./demo/samples.ts";
import { demoTrash } from "./demo/trash.ts";
import { offerId } from "./limits.ts";
import type { Organisation } from "./organisation.ts";
import { createRecords } from "./records.ts";
import { historyId } from "./samples.ts";
import type { KsuiteTables } from "./tables.ts";

/** Fills an empty embedded kSuite with the demo organisation Alpenblick, its past counted back from `now`; true when it did, false when somebody was there already. */
export const seedDemo = (given: {
	readonly db: Kysely<KsuiteTables>;
	readonly seal: Seal;
	readonly now: () => number;
}): Promise<boolean> =>
	createRecords(given.db, given.seal).change((organisation) => {
		if (organisation.offers.size + organisation.people.size > 0) return false;
		const now = given.now();
		const ago = (days: number) =>
			now - days * day - (1 + (days % 7)) * 47 * minute;
		addPeople(organisation, ago);
		addAddresses(organisation, ago);
		addStorage(organisation, now, ago);
		return true;
	});

type Ago = (days: number) => number;

const minute = 60_000;
const day = 1440 * minute;
const domain = "alpenblick.example";

// Ids stand in clear in the tables, so they must not be made of names.
const personIds = new Map(
	demoPeople.map(({ handle }, index) => [handle, `person-${index + 1}`]),
);

const personId = (handle: string): string => {
	const id = personIds.get(handle);
	if (id !== undefined) return id;
	throw new Error("The demo data names somebody who is not in it.");
};

const ownerIdOf = (owner: string | null): string | null =>
	owner === null ? null : personId(owner);

const agoOrNever = (ago: Ago, days: number | null): number | null =>
	days === null ? null : ago(days);

const addPeople = ({ people, teams }: Organisation, ago: Ago): void => {
	for (const { handle, login, ...person } of demoPeople) {
		const id = personId(handle);
		people.set(id, {
			...person,
			id,
			sharedBooks: [...person.sharedBooks],
			ownedCalendars: [...person.ownedCalendars],
			seat: person.state !== "external",
			lastLogin: agoOrNever(ago, login),
			since: ago(person.since),
		});
	}
	for (const [index, [name, handles]] of demoTeams.entries()) {
		const id = `team-${index + 1}`;
		teams.set(id, { id, name, userIds: handles.map(personId) });
	}
};

const addAddresses = (organisation: Organisation, ago: Ago): void => {
	for (const [index, { name, owner, ...rest }] of demoAddresses.entries()) {
		const id = `address-${index + 1}`;
		organisation.addresses.set(id, {
			id,
			address: `${name}@${domain}`,
			ownerId: ownerIdOf(owner),
			password: "",
			since: ago(rest.since),
			lastLogin: agoOrNever(ago, rest.login),
		});
		for (const [number, alias] of rest.aliases.entries()) {
			const aliasId = `${id}-alias-${number + 1}`;
			organisation.aliases.set(aliasId, {
				id: aliasId,
				addressId: id,
				alias: `${alias}@${domain}`,
			});
		}
	}
};

const addStorage = (
	{ items, offers, histories }: Organisation,
	now: number,
	ago: Ago,
): void => {
	const all = [...demoItems, ...demoTrash];
	for (const [index, { owner, ...item }] of all.entries()) {
		const id = `item-${index + 1}`;
		const changed = ago(item.changed);
		items.set(id, { ...item, id, ownerId: ownerIdOf(owner), changed });
	}
	offers.set(offerId, {
		id: offerId,
		domains: [domain],
		plan: "standard",
		users: 21,
		renews: now + 96 * day,
		drive: 201,
		chat: 38,
	});
	histories.set(historyId, { id: historyId, samples: demoSamples(now) });
};
