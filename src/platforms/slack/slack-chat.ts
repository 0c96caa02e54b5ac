import type { Account } from "../../core/actor.ts";
import type { Announcer, Chat, Consents } from "../../core/chat.ts";
import type { Log } from "../../core/log.ts";
import { createAnnouncer } from "./announce.ts";
import { createAsPerson } from "./as-person.ts";
import { createChat } from "./chat.ts";
import {
	createConsentPages,
	type ShowNotice,
} from "./consent/consent-pages.ts";
import { createConsenting } from "./consent/consenting.ts";
import { createExchange } from "./consent/exchange.ts";
import { createTickets, type Shelf } from "./consent/tickets.ts";
import { createConversations } from "./conversations.ts";
import type { Read, Reader } from "./desk.ts";
import type { Pages } from "./door.ts";
import { createChatFiles } from "./files/chat-files.ts";
import { createLinks } from "./message-link.ts";
import { createPictures, type DrawChart } from "./pictures.ts";
import { createPostBeside } from "./post-beside.ts";
import type { createProfiles } from "./profiles.ts";
import type { Web } from "./web.ts";

/** Conversations of Slack for commands, the pages where people consent, and what to do when somebody took consent back in Slack. */
export type SlackChat = {
	readonly chat: Chat;
	readonly announcer: Announcer;
	readonly pages: Pages;
	readonly revoked: (account: Account) => Promise<void>;
};

/** Puts it together; `app` is null where Slack's client id and secret are not set. */
export const createSlackChat = (parts: {
	readonly app: { readonly id: string; readonly secret: string } | null;
	readonly apiUrl: string | undefined;
	readonly web: Web;
	readonly profiles: ReturnType<typeof createProfiles>;
	readonly consents: Consents;
	readonly shelf: Shelf;
	readonly publicUrl: () => string | null;
	readonly show: ShowNotice;
	readonly read: Read;
	readonly house: Reader;
	/** Without it what we say on our own has no pictures. */
	readonly drawChart?: DrawChart;
	readonly log: Log;
	readonly now: () => number;
}): SlackChat => {
	const { app, apiUrl, web, profiles, consents, house, log, now } = parts;
	const conversations = createConversations(web);
	const links = createLinks(web);
	const nameOf = async (account: Account) =>
		(await profiles(account))?.name ?? null;
	const consenting = createConsenting({
		client: app && { id: app.id, exchange: createExchange(app, apiUrl, log) },
		publicUrl: parts.publicUrl,
		apiUrl,
		tickets: createTickets(parts.shelf, now),
		consents,
		localeOf: async (account) =>
			(await profiles(account))?.locale ?? house.locale,
	});
	const asPerson = createAsPerson(consents, apiUrl, log);
	const postBeside = createPostBeside({
		web,
		conversations,
		nameOf,
		links,
		read: (text) => parts.read(text, { ...house, now: now() }),
	});
	return {
		chat: createChat({
			conversations,
			links,
			nameOf,
			consents,
			consenting,
			asPerson,
			postBeside,
			files: createChatFiles({ web, apiUrl, conversations, log }),
		}),
		announcer: createAnnouncer({
			web,
			conversations,
			pictures: parts.drawChart
				? createPictures(web, parts.drawChart, log)
				: null,
			read: parts.read,
			house,
			profile: profiles,
			now,
		}),
		pages: createConsentPages(consenting, parts.show),
		// An event may come late, after consent was given anew: the token itself tells, and a dead one is forgotten.
		revoked: (account) =>
			asPerson(account, "auth.test", (theirs) => theirs.auth.test()).then(
				() => undefined,
				() => undefined,
			),
	};
};
