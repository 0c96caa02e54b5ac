import { randomBytes } from "node:crypto";
import type { ServerResponse } from "node:http";
import { escapeHtml } from "./html.ts";
import { style } from "./style.ts";

/** A page: HTML of its body, and the one script it may run. */
export type Sheet = {
	readonly status: number;
	readonly locale: string;
	readonly title: string;
	readonly body: string;
	readonly script?: string;
};

/** Sends a page that is kept nowhere, found by nobody, framed by nobody, and loads nothing. */
export const sendSheet = (
	response: ServerResponse,
	sheet: Sheet,
	withBody = true,
): void => {
	const nonce = randomBytes(16).toString("base64");
	const page = Buffer.from(documentOf(sheet, nonce));
	response.writeHead(sheet.status, {
		...quiet,
		"content-type": "text/html; charset=utf-8",
		"content-length": page.length,
		"content-security-policy": policy(nonce),
	});
	response.end(withBody ? page : undefined);
};

const quiet = {
	"cache-control": "no-store, private, max-age=0",
	"referrer-policy": "no-referrer",
	"x-robots-tag": "noindex, nofollow, noarchive, nosnippet",
	"x-content-type-options": "nosniff",
	"x-frame-options": "DENY",
	"cross-origin-opener-policy": "same-origin",
	"cross-origin-resource-policy": "same-origin",
} as const;

const policy = (nonce: string): string =>
	[
		"default-src 'none'",
		`style-src 'nonce-${nonce}'`,
		`script-src 'nonce-${nonce}'`,
		"img-src data:",
		"form-action 'self'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
	].join("; ");

const documentOf = (sheet: Sheet, nonce: string): string => `<!doctype html>
<html lang="${escapeHtml(sheet.locale)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<title>${escapeHtml(sheet.title)}</title>
<link rel="icon" href="data:,">
<style nonce="${nonce}">${style}</style>
<main>
<p class="name">Suitemate</p>
<h1>${escapeHtml(sheet.title)}</h1>
${sheet.body}
</main>
${sheet.script ? `<script nonce="${nonce}">${sheet.script}</script>` : ""}
</html>
`;
