import { createEmbeddedKsuite } from "../../../src/drivers/embedded/embedded.ts";
import { offerId } from "../../../src/drivers/embedded/limits.ts";
import type { Organisation } from "../../../src/drivers/embedded/organisation.ts";
import { createRecords } from "../../../src/drivers/embedded/records.ts";
import { historyId } from "../../../src/drivers/embedded/samples.ts";
import {
	type KsuiteTables,
	ksuiteMigrations,
} from "../../../src/drivers/embedded/tables.ts";
import { openDatabase } from "../../../src/store/database.ts";
import { migrate } from "../../../src/store/migrate.ts";
import { createSeal, newSealKey } from "../../../src/store/seal.ts";
import { type OpenStage, type Stage, today } from "../../contracts/stage.ts";

/** Puts the embedded driver on stages in the database at `url`; each stage begins with empty tables. */
export const openEmbedded =
	(urlOf: () => string | Promise<string>): OpenStage =>
	async (stage) => {
		const seal = createSeal(newSealKey());
		const { db, close } = await openDatabase<KsuiteTables>(await urlOf());
		await migrate(db, ksuiteMigrations, "ksuite");
		await db.deleteFrom("ksuite_records").execute();
		await createRecords(db, seal).change((organisation) =>
			furnish(organisation, stage),
		);
		const ksuite = createEmbeddedKsuite({ db, seal, now: () => today });
		return { ...ksuite, close };
	};

const furnish = (organisation: Organisation, stage: Stage): void => {
	const { people, items, offers, histories } = organisation;
	const ids = new Map(
		stage.people.map(({ email }, index) => [email, `person-${index}`]),
	);
	for (const person of stage.people) {
		const id = ids.get(person.email) ?? "";
		const books = { sharedBooks: [], ownedCalendars: [] };
		const times = { lastLogin: null, since: today };
		people.set(id, { ...person, ...books, ...times, id, language: "en" });
	}
	for (const [index, item] of stage.items.entries()) {
		const ownerId = ids.get(item.ownerId ?? "") ?? null;
		const id = `item-${index}`;
		items.set(id, { ...item, id, ownerId, size: item.size ?? 0 });
	}
	const { plan, users, drive, chat } = stage;
	offers.set(offerId, {
		id: offerId,
		domains: [...stage.domains],
		plan,
		users,
		renews: null,
		drive,
		chat,
	});
	histories.set(historyId, { id: historyId, samples: [...stage.samples] });
};
