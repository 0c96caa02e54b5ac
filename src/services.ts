import type { LocalAccounts, OpenAccount } from "./accounts.ts";
import type { AiService } from "./ai/service.ts";
import { provideAssistant } from "./assistant.ts";
import type { Config } from "./config.ts";
import type { Account, Actor } from "./core/actor.ts";
import type { Announcer, Chat } from "./core/chat.ts";
import type { Read } from "./core/document.ts";
import type { Log } from "./core/log.ts";
import type { Party, Request } from "./core/request.ts";
import type { Text } from "./core/text.ts";
import { provideDoctor } from "./doctoring.ts";
import type { KsuiteDriver } from "./drivers/drivers.ts";
import { createGrantsOf } from "./grants-of.ts";
import type { Known } from "./known.ts";
import type { Traces } from "./leak-search.ts";
import { provideLinking } from "./linking.ts";
import { createBatches } from "./modules/bulk/batches.ts";
import { createCalendarGlance } from "./modules/calendars/glance.ts";
import { createCalendarReader } from "./modules/calendars/reader.ts";
import { createCalendarSettings } from "./modules/calendars/settings.ts";
import { createContactCards } from "./modules/contacts/contact-cards.ts";
import type { Check } from "./modules/doctor/check.ts";
import type { Drive } from "./modules/documents/drive.ts";
import { createRecent } from "./modules/documents/recent.ts";
import { createHouse } from "./modules/house/create-house.ts";
import type { Teams as HouseTeams } from "./modules/house/team.ts";
import { createDns } from "./modules/mail/domain-dns.ts";
import type { Directory, Profiles } from "./modules/people/people.ts";
import { personKey } from "./modules/people/who.ts";
import { createStorageHistory } from "./modules/storage/growth-history.ts";
import {
	createFindPerson,
	createPeopleNames,
} from "./modules/users/find-person.ts";
import { createHoldsPower } from "./modules/users/holds-power.ts";
import type { SpellCheck } from "./modules/writing/spell-check.ts";
import { provideOversight } from "./oversight.ts";
import { type Exports, exportsHere } from "./pim/exports.ts";
import type { AskPages } from "./platforms/pages/ask.ts";
import type { OncePages } from "./platforms/pages/pages.ts";
import type { Store } from "./store/store.ts";
import { createSuggest } from "./suggest.ts";
import { provideSyncing } from "./syncing.ts";
import { provideWatching } from "./watch-status.ts";
import { readText } from "./words/words.ts";

/** The systems the product runs on. */
export type Systems = {
	readonly store: Store;
	readonly ksuite: KsuiteDriver;
	/** Who people are, where others than we remember it, too. */
	readonly known?: Known;
	readonly ai: AiService;
	readonly pages: Pick<OncePages, "showOnce" | "ready">;
	/** Pages that ask for what must not go through the chat. */
	readonly asking: Pick<AskPages, "askOnce" | "handles">;
	/** What the chat platform lets us do with conversations. */
	readonly chat: Chat;
	/** What we say there on our own. */
	readonly announcer: Announcer;
	readonly spelling: SpellCheck;
	/** Takes the text out of files. */
	readonly readFile: Read;
	/** Where files are filed. */
	readonly drive: Drive;
	/** The calendars and address books on this machine, where they are here. */
	readonly localAccounts?: LocalAccounts;
	/** Makes the files of exports elsewhere than here and now. */
	readonly exports?: Exports;
	/** Opens an account at a server in place of the usual way. */
	readonly openAccount?: OpenAccount;
	/** The accounts of the chat platform, where it can list them. */
	readonly directory?: Directory;
	/** What the systems and the chat platform give the doctor to look at. */
	readonly checks?: readonly Check[];
	/** Where a self-test looks for what should not be there. */
	readonly traces: Traces;
};

/** Everything commands may need, made from the systems; a command names in its types what of it it uses. */
export const provideServices = (
	parts: Systems & {
		readonly who: (account: Account) => Promise<Actor>;
		readonly profiles: Profiles;
		/** The teams as the organisation's own rules see them: remembered for a while. */
		readonly houseTeams: HouseTeams;
		/** Ends a waiting request in somebody's name. */
		readonly withdraw: (request: Request, by: Party) => Promise<Request>;
		readonly config: Config;
		readonly log: Log;
		readonly now: () => number;
	},
) => {
	const { store, ksuite } = parts;
	const mentioned = async (chatUser: string): Promise<string | null> => {
		const links = await store.links.all();
		return (
			links.find(({ account }) => account.endsWith(`:${chatUser}`))?.userId ??
			null
		);
	};
	const findPerson = createFindPerson(ksuite.users, mentioned);
	const { who, now } = parts;
	const owners = parts.config.OWNERS;
	const oversight = provideOversight({ ...parts, owners });
	const house = createHouse({
		entries: store.house,
		teams: parts.houseTeams,
		settings: store.settings,
		shelf: store.shortLived("house"),
	});
	const storageHistory = createStorageHistory({
		own: (since) => store.samples.since("storage", since),
		theirs: ksuite.storage.samples,
		now,
	});
	const syncing = provideSyncing(parts);
	const calendars = {
		accounts: syncing.accounts,
		calendarSettings: createCalendarSettings(store.settings),
		calendarReader: createCalendarReader(now),
	};
	return {
		...ksuite,
		...oversight,
		...syncing,
		...calendars,
		exports: parts.exports ?? exportsHere,
		bookShares: store.bookShares,
		contactCards: createContactCards({
			points: store.points,
			log: parts.log,
			now,
		}),
		calendarGlance: createCalendarGlance(calendars),
		...provideWatching({ ...parts, ...oversight, storageHistory }),
		storageHistory,
		dns: createDns(parts.config.DNS_RESOLVER),
		watches: store.watches,
		announcer: parts.announcer,
		...provideLinking(parts),
		...provideAssistant(parts),
		ai: parts.ai,
		doctor: provideDoctor({ ...parts, checks: parts.checks ?? [] }),
		house,
		chat: parts.chat,
		spelling: parts.spelling,
		readFile: parts.readFile,
		drive: parts.drive,
		categories: store.categories,
		experience: store.experience,
		filings: store.filings,
		recent: createRecent(now),
		houseLocale: parts.config.DEFAULT_LOCALE,
		showOnce: parts.pages.showOnce,
		showOnceReady: parts.pages.ready,
		// Recognising encodings takes several MB, so it is read with the first table.
		readTable: async (given: Uint8Array | string) =>
			(await import("./reading/text/read-table.ts")).readTable(given),
		batches: createBatches(store.shortLived("imports"), now),
		inWords: (text: Text, { locale, zone }: Pick<Actor, "locale" | "zone">) =>
			readText(text, { locale, zone, now: now() }),
		jobs: store.jobs,
		caring: store.caring,
		withdraw: parts.withdraw,
		audit: store.audit,
		links: store.links,
		grants: store.grants,
		findPerson,
		personNamed: async (text: string) => personKey((await findPerson(text)).id),
		holdsPower: createHoldsPower(
			ksuite.users,
			createGrantsOf(store, parts.who, parts.config.OWNERS),
		),
		peopleNames: createPeopleNames(ksuite.users),
		suggest: createSuggest({
			...ksuite,
			...oversight,
			...syncing,
			categories: store.categories,
			house,
			announcer: parts.announcer,
			who,
			now,
		}),
	};
};
