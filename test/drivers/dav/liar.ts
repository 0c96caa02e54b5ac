import type { IncomingMessage, ServerResponse } from "node:http";
import { openLoopback } from "../../support/dav/loopback.ts";

/** What this server says instead of what is true; null for its usual answer. */
export type Lie = (
	request: IncomingMessage,
	response: ServerResponse,
	body: string,
) => Promise<boolean> | boolean;

/** A server with one calendar at `/home/cal/`, honest until it is told to lie. */
export const openLiar = async () => {
	const state: { lie: Lie } = { lie: () => false };
	const asked: { method: string; path: string; authorization: string }[] = [];
	const loopback = await openLoopback(async (request, response) => {
		const parts: Buffer[] = [];
		for await (const part of request) parts.push(Buffer.from(part));
		const { method = "", url = "/", headers } = request;
		const { authorization = "" } = headers;
		asked.push({ method, path: url, authorization });
		const body = Buffer.concat(parts).toString("utf8");
		if (await state.lie(request, response, body)) return;
		usual(request, response);
	});
	const password = "quiet-forest-7";
	return { ...loopback, state, asked, login: "lea", password };
};

/** A multistatus of these rows. */
export const rows = (...inside: readonly string[]): string =>
	`<?xml version="1.0"?><d:multistatus xmlns:d="DAV:" xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:k="urn:ietf:params:xml:ns:carddav">${inside.join("")}</d:multistatus>`;

/** One row with these properties. */
export const row = (href: string, ...props: readonly string[]): string =>
	`<d:response><d:href>${href}</d:href><d:propstat><d:prop>${props.join("")}</d:prop><d:status>HTTP/1.1 200 OK</d:status></d:propstat></d:response>`;

/** An object with its mark. */
export const marked = (href: string, etag = "1"): string =>
	row(href, `<d:getetag>"${etag}"</d:getetag><d:resourcetype/>`);

export const calendarRow = row(
	"/home/cal/",
	"<d:resourcetype><d:collection/><c:calendar/></d:resourcetype>",
	"<d:displayname>Work</d:displayname>",
	"<d:sync-token>t1</d:sync-token>",
	"<d:supported-report-set><d:supported-report><d:report><d:sync-collection/></d:report></d:supported-report></d:supported-report-set>",
);

/** Answers with XML. */
export const say = (
	response: ServerResponse,
	body: string | Buffer,
	status = 207,
): true => {
	response.writeHead(status, { "content-type": "application/xml" });
	response.end(body);
	return true;
};

const homeRow = row(
	"/home/",
	"<d:resourcetype><d:collection/></d:resourcetype>",
);

const principal = row(
	"/me/",
	"<d:current-user-principal><d:href>/me/</d:href></d:current-user-principal>",
	"<c:calendar-home-set><d:href>/home/</d:href></c:calendar-home-set>",
	"<k:addressbook-home-set><d:href>/home/</d:href></k:addressbook-home-set>",
);

const usual = (request: IncomingMessage, response: ServerResponse): void => {
	const { method, url, headers } = request;
	if (method === "OPTIONS") {
		response.writeHead(200, { dav: "1, calendar-access", server: "Liar" });
		response.end();
	} else if (method === "PROPFIND" && (url === "/" || url === "/me/"))
		say(response, rows(principal));
	else if (method === "PROPFIND" && url === "/home/")
		say(response, rows(homeRow, calendarRow));
	else if (method === "PROPFIND" && url === "/home/cal/")
		say(
			response,
			headers.depth === "1"
				? rows(calendarRow, marked("/home/cal/a.ics"))
				: rows(calendarRow),
		);
	else {
		response.writeHead(404);
		response.end();
	}
};
