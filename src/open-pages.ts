import type { IncomingMessage, ServerResponse } from "node:http";
import type { Config } from "./config.ts";
import type { Log } from "./core/log.ts";
import type { Text } from "./core/text.ts";
import { createAskPages } from "./platforms/pages/ask.ts";
import { createNotices } from "./platforms/pages/notice.ts";
import { createPages } from "./platforms/pages/pages.ts";
import type { Store } from "./store/store.ts";
import { readText } from "./words/words.ts";

/** Makes everything that browsers are shown; `port` is asked each time, because a free one is known late. */
export const openPages = ({
	config,
	store,
	port,
	log,
	now,
}: {
	readonly config: Config;
	readonly store: Store;
	readonly port: () => number;
	readonly log: Log;
	readonly now: () => number;
}) => {
	const shelf = store.shortLived("pages");
	const publicUrl = () => urlOf(config, port());
	const read = (text: Text, locale: string) =>
		readText(text, { locale, zone: config.DEFAULT_ZONE, now: now() });
	const pages = createPages({ shelf, publicUrl, read, now });
	const asking = createAskPages({ shelf, publicUrl, read, log, now });
	return {
		pages,
		asking,
		publicUrl,
		show: createNotices(read),
		handle: (request: IncomingMessage, response: ServerResponse) =>
			pages.handle(request, response) || asking.handle(request, response),
	};
};

/** Where browsers reach us: as set, or this machine itself when we listen on loopback only. */
const urlOf = (config: Config, port: number): string | null =>
	config.PUBLIC_URL ??
	(config.HOST === "127.0.0.1" ? `http://127.0.0.1:${port}` : null);
