import { daysBefore } from "../ai/calendar.ts";
import type { UsageBook } from "../ai/usage.ts";
import type { Audit } from "../core/audit.ts";
import type { Cards } from "../core/cards.ts";
import type { Consents } from "../core/chat.ts";
import type { Jobs } from "../core/job.ts";
import type { Requests } from "../core/request.ts";
import type { Seal } from "../core/seal.ts";
import type { BookShares } from "../modules/contacts/book-shares.ts";
import type { Categories } from "../modules/documents/categories/category.ts";
import type { Experience } from "../modules/documents/categories/experience.ts";
import {
	type Filings,
	filingKept,
} from "../modules/documents/categories/filing.ts";
import type { Entries } from "../modules/house/house.ts";
import type { Links } from "../modules/people/people.ts";
import type { Caring } from "../modules/restore/care.ts";
import type { Restores } from "../modules/restore/draft.ts";
import type { Points } from "../modules/restore/points.ts";
import type { Grants } from "../modules/roles/roles.ts";
import type { Connections } from "../modules/sync/connections.ts";
import type { Samples, Watches } from "../modules/watch/watch.ts";
import { createAudit } from "./audit.ts";
import { createBookShares } from "./book-shares.ts";
import { createCards } from "./cards.ts";
import { createCategories } from "./categories.ts";
import { createConnections } from "./connections.ts";
import { createConsents } from "./consents.ts";
import { openDatabase } from "./database.ts";
import { createExperience, sweepExperience } from "./experience.ts";
import { createFilings, sweepFilings } from "./filings.ts";
import { createGrants } from "./grants.ts";
import { createHouseEntries } from "./house.ts";
import { createJobs, sweepJobs } from "./jobs.ts";
import { createLinks } from "./links.ts";
import { migrate } from "./migrate.ts";
import { createPoints } from "./points.ts";
import { createCaring } from "./points-care.ts";
import { createRawTables, type RawTables } from "./raw-tables.ts";
import { createRequests } from "./requests.ts";
import { createRestores, sweepRestores } from "./restores.ts";
import { createSamples, sweepSamples } from "./samples.ts";
import { migrations, type Schema } from "./schema.ts";
import { createSettings, type Settings } from "./settings.ts";
import {
	createShortLived,
	type ShortLived,
	sweepShortLived,
} from "./short-lived.ts";
import { createUsage, sweepUsage } from "./usage.ts";
import { createWatches } from "./watches.ts";

/** Our own durable state. */
export type Store = {
	readonly requests: Requests;
	/** Work of many steps. */
	readonly jobs: Jobs;
	readonly audit: Audit;
	readonly grants: Grants;
	readonly links: Links;
	readonly cards: Cards;
	readonly consents: Consents;
	/** The accounts people connected at calendar servers. */
	readonly connections: Connections;
	/** The shares of address books that were given through us. */
	readonly bookShares: BookShares;
	readonly settings: Settings;
	readonly house: Entries;
	/** The organisation's categories of documents. */
	readonly categories: Categories;
	/** What confirmed documents taught, without their text. */
	readonly experience: Experience;
	readonly filings: Filings;
	/** Daily readings of storage, seats and addresses. */
	readonly samples: Samples;
	readonly watches: Watches;
	/** The kept points of calendars and address books. */
	readonly points: Points;
	/** Who looks after them. */
	readonly caring: Caring;
	readonly restores: Restores;
	readonly shortLived: (namespace: string) => ShortLived;
	/** Counts of questions to models. */
	readonly usage: UsageBook;
	/** Everything as it lies in the tables, for whoever looks for what should not be there. */
	readonly raw: RawTables;
	/** Removes short-lived values past their time, counts older than 90 days, readings older than 400, after 30 days what a filing could be undone by, and what the steps of jobs brought, and after 31 days restores. */
	readonly sweep: (now: number) => Promise<void>;
	readonly close: () => Promise<void>;
};

/** Opens the store (a file's path, `:memory:` or a `postgres://` address) and brings its tables up to date. */
export const openStore = async (
	url: string,
	seal: Seal,
	now: () => number = Date.now,
): Promise<Store> => {
	const { db, close } = await openDatabase<Schema>(url);
	await migrate(db, migrations, "suitemate");
	return {
		requests: createRequests(db, seal),
		jobs: createJobs(db, seal),
		audit: createAudit(db, seal),
		grants: createGrants(db, seal),
		links: createLinks(db),
		cards: createCards(db, seal),
		consents: createConsents(db, seal),
		connections: createConnections(db, seal),
		bookShares: createBookShares(db, seal),
		settings: createSettings(db, seal),
		house: createHouseEntries(db, seal),
		categories: createCategories(db, seal),
		experience: createExperience(db, seal, now),
		filings: createFilings(db, seal),
		samples: createSamples(db),
		watches: createWatches(db, seal),
		points: createPoints(db, seal),
		caring: createCaring(db),
		restores: createRestores(db, seal),
		shortLived: (namespace) => createShortLived(db, seal, namespace),
		usage: createUsage(db),
		raw: createRawTables(db),
		sweep: async (now) => {
			await sweepShortLived(db, now);
			const today = new Date(now).toISOString().slice(0, 10);
			await sweepUsage(db, daysBefore(today, 90));
			await sweepSamples(db, daysBefore(today, 400));
			const undoable = now - filingKept;
			await sweepFilings(db, undoable);
			await sweepExperience(db, undoable);
			await sweepJobs(db, now);
			await sweepRestores(db, now - 31 * 86_400_000);
		},
		close,
	};
};
