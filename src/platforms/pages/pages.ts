import type { IncomingMessage, ServerResponse } from "node:http";
import { Problem } from "../../core/problem.ts";
import type { Text } from "../../core/text.ts";
import {
	failedSheet,
	goneSheet,
	type ReadIn,
	secretSheet,
	waitingSheet,
} from "./faces.ts";
import { createOnceBox, type OnceBox, type Shelf } from "./once-box.ts";
import { type Sheet, sendSheet } from "./sheet.ts";
import { spokenBy } from "./spoken.ts";

/** One-time pages: a secret behind a link that works for one look or 15 minutes. */
export type OncePages = {
	/** Answers requests below `/once/`; false when a request is for something else. */
	readonly handle: (
		request: IncomingMessage,
		response: ServerResponse,
	) => boolean;
	/** The link to a fresh page. Problem: `public-url-missing`. */
	readonly showOnce: (
		secret: { readonly title: Text; readonly value: string },
		locale: string,
	) => Promise<string>;
	/** Throws Problem `public-url-missing` when no page could be reached, so that nothing is changed in vain. */
	readonly ready: () => void;
};

/** Makes the pages; `publicUrl` is where browsers reach this server, asked each time because a free port is known late. */
export const createPages = (parts: {
	readonly shelf: Shelf;
	readonly publicUrl: () => string | null;
	readonly read: ReadIn;
	readonly now: () => number;
}): OncePages => {
	const box = createOnceBox(parts.shelf, parts.now);
	const reachable = (): string => {
		const address = parts.publicUrl();
		if (!address) throw new Problem("public-url-missing");
		return address.replace(/\/+$/u, "");
	};
	return {
		handle: (request, response) => {
			const token = tokenOf(request.url);
			if (token === null) return false;
			answer(box, parts.read, token, request, response).catch(() =>
				response.destroy(),
			);
			return true;
		},
		showOnce: async ({ title, value }, locale) => {
			const address = reachable();
			const drawn = parts.read(title, locale);
			return `${address}/once/${await box.put({ title: drawn, value, locale })}`;
		},
		ready: () => void reachable(),
	};
};

const tokenOf = (url = ""): string | null =>
	/^\/once\/([^?#]*)/u.exec(url)?.[1] ?? null;

const answer = async (
	box: OnceBox,
	read: ReadIn,
	token: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> => {
	request.resume();
	const { method = "GET" } = request;
	if (!["GET", "HEAD", "POST"].includes(method)) {
		response.writeHead(405, { allow: "GET, HEAD, POST" }).end();
		return;
	}
	const theirs = spokenBy(request.headers["accept-language"]);
	const sheet = await (method === "POST"
		? opened(box, read, token, theirs)
		: landing(box, read, token, theirs)
	).catch(() => failedSheet(read, theirs));
	sendSheet(response, sheet, method !== "HEAD");
};

/** Looking uses nothing up: previews of links and mail scanners look too. */
const landing = async (
	box: OnceBox,
	read: ReadIn,
	token: string,
	theirs: string,
): Promise<Sheet> => {
	const locale = await box.peek(token);
	return locale === null ? goneSheet(read, theirs) : waitingSheet(read, locale);
};

const opened = async (
	box: OnceBox,
	read: ReadIn,
	token: string,
	theirs: string,
): Promise<Sheet> => {
	const secret = await box.take(token);
	return secret === null ? goneSheet(read, theirs) : secretSheet(read, secret);
};
