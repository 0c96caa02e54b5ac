import type { AiService } from "./ai/service.ts";
import { provideAssistant } from "./assistant.ts";
import type { Config } from "./config.ts";
import type { Account, Actor } from "./core/actor.ts";
import type { Chat } from "./core/chat.ts";
import type { Read } from "./core/document.ts";
import type { KsuiteDriver } from "./drivers/drivers.ts";
import { createGrantsOf } from "./grants-of.ts";
import type { Traces } from "./leak-search.ts";
import { provideLinking } from "./linking.ts";
import type { Drive } from "./modules/documents/drive.ts";
import { createRecent } from "./modules/documents/recent.ts";
import { createHouse } from "./modules/house/create-house.ts";
import type { Directory, Profiles } from "./modules/people/people.ts";
import {
	createFindPerson,
	createPeopleNames,
} from "./modules/users/find-person.ts";
import { createHoldsPower } from "./modules/users/holds-power.ts";
import type { SpellCheck } from "./modules/writing/spell-check.ts";
import { provideOversight } from "./oversight.ts";
import type { OncePages } from "./platforms/pages/pages.ts";
import type { Store } from "./store/store.ts";
import { createSuggest } from "./suggest.ts";

/** The systems the product runs on. */
export type Systems = {
	readonly store: Store;
	readonly ksuite: KsuiteDriver;
	readonly ai: AiService;
	readonly pages: Pick<OncePages, "showOnce" | "ready">;
	/** What the chat platform lets us do with conversations. */
	readonly chat: Chat;
	readonly spelling: SpellCheck;
	/** Takes the text out of files. */
	readonly readFile: Read;
	/** Where files are filed. */
	readonly drive: Drive;
	/** The accounts of the chat platform, where it can list them. */
	readonly directory?: Directory;
	/** Where a self-test looks for what should not be there. */
	readonly traces: Traces;
};

/** Everything commands may need, made from the systems; a command names in its types what of it it uses. */
export const provideServices = (
	parts: Systems & {
		readonly who: (account: Account) => Promise<Actor>;
		readonly profiles: Profiles;
		readonly config: Config;
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
	const { who, now } = parts;
	const owners = parts.config.OWNERS;
	const oversight = provideOversight({ ...parts, owners });
	const house = createHouse({
		entries: store.house,
		teams: ksuite.teams,
		settings: store.settings,
		shelf: store.shortLived("house"),
	});
	return {
		...ksuite,
		...oversight,
		...provideLinking(parts),
		...provideAssistant(parts),
		ai: parts.ai,
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
		audit: store.audit,
		links: store.links,
		grants: store.grants,
		findPerson: createFindPerson(ksuite.users, mentioned),
		holdsPower: createHoldsPower(
			ksuite.users,
			createGrantsOf(store, parts.who, parts.config.OWNERS),
		),
		peopleNames: createPeopleNames(ksuite.users),
		suggest: createSuggest({
			...ksuite,
			...oversight,
			categories: store.categories,
			house,
			who,
			now,
		}),
	};
};
