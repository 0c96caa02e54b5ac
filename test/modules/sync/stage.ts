import { createServer } from "node:http";
import type { Addressee } from "../../../src/core/chat.ts";
import type { View } from "../../../src/core/view.ts";
import {
	type AskPages,
	createAskPages,
} from "../../../src/platforms/pages/ask.ts";
import { readText } from "../../../src/words/words.ts";
import { openSabre } from "../../support/dav/sabre.ts";
import type { Person } from "../../support/dav/sabre-state.ts";
import { openTestSuitemate } from "../../support/suitemate.ts";
import type { Extra } from "../../support/systems.ts";

const person = (id: string, name: string): Person => ({
	id,
	login: id,
	password: `quiet-${name}-${id}`,
	email: `${name}@example.org`,
	name,
});

/** Somebody's account at the server of these tests, and the one of the organisation. */
export const elise = person("EF40004", "elise");
export const house = person("HO50005", "house");

/** The whole product beside a DAV server, with its pages in a browser's reach and a chat whose announcements are kept. */
export const openSync = async (
	given: {
		/** More servers that are allowed. */
		readonly servers?: string;
		readonly people?: readonly Person[];
	} = {},
) => {
	const people = given.people ?? [elise, house];
	const dav = await openSabre({ build: "infomaniak", people });
	const said: (readonly [Addressee, View])[] = [];
	let pages: AskPages | null = null;
	const browser = createServer((asked, response) => {
		if (!pages?.handle(asked, response)) response.writeHead(404).end();
	});
	await new Promise<void>((ready) => browser.listen(0, "127.0.0.1", ready));
	const at = browser.address();
	const url = `http://127.0.0.1:${typeof at === "object" ? at?.port : 0}`;
	const server = dav.dav.replace(/\/$/u, "");
	const extra: Extra = ({ store }) => {
		const asking = createAskPages({
			shelf: store.shortLived("pages"),
			publicUrl: () => url,
			read: (text, locale) => readText(text, { locale, zone: "UTC", now: 0 }),
			log: () => undefined,
			now: Date.now,
		});
		pages = asking;
		return {
			asking,
			announcer: {
				channels: async () => [],
				channel: async () => ({ id: "C1", name: "general" }),
				announce: async (to, view) => void said.push([to, view]),
			},
		};
	};
	const allowed = [server, ...(given.servers ? [given.servers] : [])];
	const test = await openTestSuitemate({ DAV_SERVERS: allowed.join() }, extra);
	return {
		...test,
		dav,
		server,
		said,
		close: async () => {
			await test.close();
			browser.closeAllConnections();
			browser.close();
			await dav.close();
		},
	};
};

export type SyncTest = Awaited<ReturnType<typeof openSync>>;

/** Types into a page, as a browser without a script does. */
export const typeInto = async (
	url: string,
	typed: Readonly<Record<string, string>>,
): Promise<{ readonly status: number; readonly body: string }> => {
	const answer = await fetch(url, {
		method: "POST",
		body: new URLSearchParams(typed),
	});
	return { status: answer.status, body: await answer.text() };
};
