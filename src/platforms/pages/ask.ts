import type { IncomingMessage, ServerResponse } from "node:http";
import type { Log } from "../../core/log.ts";
import type { AskOnce, PageHandler } from "../../core/page-form.ts";
import { Problem } from "../../core/problem.ts";
import { readBody } from "./ask-body.ts";
import { createAskBox } from "./ask-box.ts";
import { askSheet, overSheet, unreadableSheet } from "./ask-faces.ts";
import { drawForm } from "./ask-fields.ts";
import { createTry } from "./ask-try.ts";
import { failedSheet, goneSheet, type ReadIn } from "./faces.ts";
import type { Shelf } from "./once-box.ts";
import { type Sheet, sendSheet } from "./sheet.ts";
import { spokenBy } from "./spoken.ts";
import { createTurns } from "./turns.ts";

/** Pages that ask: what is typed in goes to a handler and nowhere else. */
export type AskPages = {
	/** Answers requests below `/ask/`; false when a request is for something else. */
	readonly handle: (
		request: IncomingMessage,
		response: ServerResponse,
	) => boolean;
	readonly askOnce: AskOnce;
	/** Names who handles what is typed into the pages of a purpose. */
	readonly handles: (purpose: string, handler: PageHandler) => void;
};

type Parts = {
	readonly shelf: Shelf;
	readonly publicUrl: () => string | null;
	readonly read: ReadIn;
	readonly log: Log;
	readonly now: () => number;
};

/** Makes the pages; one that was made before a restart or by another replica is handled here as well. */
export const createAskPages = (parts: Parts): AskPages => {
	const handlers = new Map<string, PageHandler>();
	const answer = createAnswer(parts, handlers);
	const box = createAskBox(parts.shelf, parts.now);
	return {
		handle: (request, response) => {
			const token = tokenOf(request.url);
			if (token === null) return false;
			const { method = "GET" } = request;
			if (!["GET", "HEAD", "POST"].includes(method)) {
				request.resume();
				response.writeHead(405, { allow: "GET, HEAD, POST" }).end();
				return true;
			}
			const theirs = spokenBy(request.headers["accept-language"]);
			answer(token, request, theirs)
				.catch(() => failedSheet(parts.read, theirs))
				.then((sheet) => sendSheet(response, sheet, method !== "HEAD"))
				.catch(() => response.destroy());
			return true;
		},
		askOnce: async (form, locale) => {
			const address = parts.publicUrl()?.replace(/\/+$/u, "");
			if (!address) throw new Problem("public-url-missing");
			const page = drawForm(parts.read, form, locale);
			return `${address}/ask/${await box.put(page)}`;
		},
		handles: (purpose, handler) => void handlers.set(purpose, handler),
	};
};

const tokenOf = (url = ""): string | null =>
	/^\/ask\/([^?#]*)/u.exec(url)?.[1] ?? null;

const createAnswer = (
	parts: Parts,
	handlers: ReadonlyMap<string, PageHandler>,
) => {
	const { read } = parts;
	const box = createAskBox(parts.shelf, parts.now);
	const tryOnce = createTry({ ...parts, box, handlers });
	const inTurn = createTurns();
	/** Looking uses nothing up: previews of links and mail scanners look too. */
	const shown = async (
		token: string,
		theirs: string,
		typed: URLSearchParams | null,
	): Promise<Sheet> => {
		const page = await box.look(token);
		if (page === null) return goneSheet(read, theirs);
		if (page.kind === "over") return overSheet(read, page);
		return typed === null ? askSheet(read, page) : tryOnce(token, page, typed);
	};
	return async (
		token: string,
		request: IncomingMessage,
		theirs: string,
	): Promise<Sheet> => {
		if (request.method !== "POST") {
			request.resume();
			return shown(token, theirs, null);
		}
		const body = await readBody(request, originOf(parts.publicUrl()));
		return body.kind === "refused"
			? unreadableSheet(read, theirs, body.status)
			: inTurn(token, () => shown(token, theirs, body.fields));
	};
};

const originOf = (url: string | null): string | null =>
	url === null ? null : (URL.parse(url)?.origin ?? null);
