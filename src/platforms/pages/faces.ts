import { say, type Text } from "../../core/text.ts";
import { escapeHtml } from "./html.ts";
import type { Secret } from "./once-box.ts";
import type { Sheet } from "./sheet.ts";

/** Draws a text in the language of a locale. */
export type ReadIn = (text: Text, locale: string) => string;

/** The page before: says nothing about what waits, so that previews of links learn nothing. */
export const waitingSheet = (read: ReadIn, locale: string): Sheet => ({
	status: 200,
	locale,
	title: read(say("once.waiting.title"), locale),
	body: `${paragraph(read(say("once.waiting.text"), locale))}
<form method="post"><button>${escapeHtml(read(say("once.waiting.button"), locale))}</button></form>`,
});

/** The page that is seen once. */
export const secretSheet = (
	read: ReadIn,
	{ title, value, locale }: Secret,
): Sheet => ({
	status: 200,
	locale,
	title,
	body: `<output class="value${value.includes("\n") ? " many" : ""}" id="value" tabindex="0" translate="no">${escapeHtml(value)}</output>
<button type="button" id="copy" hidden data-copied="${escapeHtml(read(say("once.copied"), locale))}">${escapeHtml(read(say("once.copy"), locale))}</button>
<p role="status" id="said"></p>
${paragraph(read(say("once.shown.note"), locale), "note")}`,
	script: copyScript,
});

/** The same page for a link that never was, was opened, or is too old: nobody learns which. */
export const goneSheet = (read: ReadIn, locale: string): Sheet => ({
	status: 410,
	locale,
	title: read(say("once.gone.title"), locale),
	body:
		paragraph(read(say("once.gone.text"), locale)) +
		paragraph(read(say("once.gone.warning"), locale), "note"),
});

/** The page for when our own store does not answer. */
export const failedSheet = (read: ReadIn, locale: string): Sheet => ({
	status: 503,
	locale,
	title: read(say("once.failed.title"), locale),
	body: paragraph(read(say("once.failed.text"), locale)),
});

const paragraph = (text: string, kind?: "note"): string =>
	`<p${kind ? ` class="${kind}"` : ""}>${escapeHtml(text)}</p>\n`;

/** Copies by the clipboard, or where a page may not use it, by selection. */
const copyScript = `
const value = document.getElementById("value");
const copy = document.getElementById("copy");
const said = document.getElementById("said");
copy.hidden = false;
const select = () => {
	const range = document.createRange();
	range.selectNodeContents(value);
	getSelection().removeAllRanges();
	getSelection().addRange(range);
	return document.execCommand("copy");
};
const write = async () => {
	try {
		await navigator.clipboard.writeText(value.textContent);
		return true;
	} catch {
		return select();
	}
};
copy.addEventListener("click", async () => {
	if (await write()) said.textContent = copy.dataset.copied;
});
`;
