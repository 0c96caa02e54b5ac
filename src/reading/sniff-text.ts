import type { DocumentKind } from "../core/document.ts";
import { Problem } from "../core/problem.ts";
import { isUtf16 } from "./text/wide.ts";

/** Whether bytes are text of some encoding: hardly any of them are control characters. */
export const isText = (bytes: Uint8Array): boolean => {
	const wide = isUtf16(bytes);
	const middle = Math.floor(bytes.length / 4) * 2;
	return [0, middle, bytes.length - (bytes.length % 2) - sample].every((at) => {
		const from = Math.max(0, at);
		const portion = bytes.subarray(from, from + sample);
		return wide ? isWideText(portion, wide) : isNarrowText(portion);
	});
};

// Even, so that no character of two bytes is cut.
const sample = 50_000;

const isNarrowText = (bytes: Uint8Array): boolean => {
	let strange = 0;
	for (const byte of bytes) if (isControl(byte)) strange += 1;
	return strange <= 1 + bytes.length / 500;
};

const isWideText = (bytes: Uint8Array, encoding: string): boolean => {
	const text = new TextDecoder(encoding).decode(bytes);
	const strange = text.match(/[\p{Cc}\p{Cn}\p{Co}\ufffd]/gu) ?? [];
	const breaks = text.match(/[\t\n\f\r]/gu) ?? [];
	return strange.length - breaks.length <= text.length / 100;
};

const isControl = (byte: number): boolean =>
	byte === 127 || (byte < 32 && !(byte >= 9 && byte <= 13) && byte !== 27);

/** Which kind of text: what it surely is by its beginning, else what its name says. Problem `file-kind` for drawings and print files. */
export const textKind = (bytes: Uint8Array, name: string): DocumentKind => {
	const wide = isUtf16(bytes) ?? "latin1";
	const start = new TextDecoder(wide)
		.decode(bytes.subarray(0, 4_000))
		.replace(/^(?:ï»¿|\ufeff)?\s*/u, "");
	if (/^(?:%!PS|(?:<\?xml[^>]*>\s*)?<svg[\s>])/iu.test(start))
		throw new Problem("file-kind");
	const ending = /\.(?<ending>[a-z]+)$/iu.exec(name)?.groups?.ending;
	const said = byName.get(ending?.toLowerCase() ?? "");
	if (said && said !== "mail") return said;
	if (isMail(start)) return "mail";
	return page.test(start) ? "html" : "text";
};

const byName: ReadonlyMap<string, DocumentKind> = new Map<string, DocumentKind>(
	[
		["md", "markdown"],
		["markdown", "markdown"],
		["csv", "csv"],
		["tsv", "csv"],
		["html", "html"],
		["htm", "html"],
		["xhtml", "html"],
		["eml", "mail"],
	],
);

const page =
	/^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)*<(?:!doctype\s+html|html)[\s>]/iu;

/** Begins with the lines that carry a mail, two of them at least. */
const isMail = (start: string): boolean => {
	const [head = ""] = start.replace(/^From .*\r?\n/u, "").split(/\r?\n\r?\n/u);
	const lines = head.split(/\r?\n(?![ \t])/u);
	const known = lines.filter((line) => header.test(line)).length;
	return known >= 2 && /^[\w-]+:/u.test(lines[0] ?? "");
};

const header =
	/^(?:return-path|received|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|dkim-signature|reply-to|authentication-results|x-[\w-]+):/iu;
