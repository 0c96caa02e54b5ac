import type { Config } from "../../src/config.ts";
import type { Announcer, Chat } from "../../src/core/chat.ts";
import { Problem } from "../../src/core/problem.ts";
import type { Text } from "../../src/core/text.ts";
import type { Drive } from "../../src/modules/documents/drive.ts";
import { openAi } from "../../src/open-ai.ts";
import { createAskPages } from "../../src/platforms/pages/ask.ts";
import { createPages } from "../../src/platforms/pages/pages.ts";
import type { Systems } from "../../src/services.ts";
import { createSpelling } from "../../src/spelling/spelling.ts";
import { readText } from "../../src/words/words.ts";

/** A chat platform with nothing to read in and nobody who consented; a test that needs more puts its own in place. */
const noChat: Chat = {
	thread: async () => {
		throw new Problem("not-in-conversation");
	},
	file: async () => {
		throw new Problem("file-gone");
	},
	files: async () => {
		throw new Problem("not-in-conversation");
	},
	post: async () => {
		throw new Problem("not-in-conversation");
	},
	replace: async () => {
		throw new Problem("no-consent");
	},
	consent: async () => "off",
	consentLink: async () => {
		throw new Problem("no-consent");
	},
	revoke: async () => undefined,
};

/** A chat platform that shows nothing on its own; a test that needs more puts its own in place. */
const noAnnouncer: Announcer = {
	channels: async () => [],
	channel: async () => {
		throw new Problem("not-in-conversation");
	},
	announce: async () => {
		throw new Problem("not-in-conversation");
	},
};

const nowhere = async () => {
	throw new Problem("unavailable");
};

/** A drive that is not there. */
const noDrive: Drive = {
	name: async () => null,
	link: async () => null,
	upload: nowhere,
	get: async () => null,
	move: nowhere,
	mark: nowhere,
	unmark: nowhere,
	feedback: async () => undefined,
	remove: nowhere,
	categories: async () => [],
};

/** Systems a test puts in place of the usual ones, made from them. */
export type Extra = (usual: Systems) => Partial<Systems>;

/** The systems of the product, with what a test replaces. */
export const extraSystems = async (
	given: Pick<Systems, "store" | "ksuite">,
	config: Config,
	now: () => number,
	extra: Extra,
): Promise<Systems> => {
	const pages = {
		shelf: given.store.shortLived("pages"),
		publicUrl: () => config.PUBLIC_URL ?? null,
		read: (text: Text, locale: string) =>
			readText(text, { locale, zone: config.DEFAULT_ZONE, now: now() }),
		now,
	};
	const usual: Systems = {
		...given,
		traces: { databases: [given.store.raw], folder: null, events: () => [] },
		chat: noChat,
		announcer: noAnnouncer,
		spelling: createSpelling(),
		readFile: async () => {
			throw new Problem("file-damaged");
		},
		drive: noDrive,
		ai: await openAi(config, given, () => undefined, now),
		pages: createPages(pages),
		asking: createAskPages({ ...pages, log: () => undefined }),
	};
	return { ...usual, ...extra(usual) };
};
