import { say } from "../../core/text.ts";
import type { Asking, DrawnField, Over } from "./ask-box.ts";
import type { ReadIn } from "./faces.ts";
import { escapeHtml } from "./html.ts";
import type { Sheet } from "./sheet.ts";

/** What was wrong with the last try: a heading and sentences. */
export type Wrong = {
	readonly title: string;
	readonly lines: readonly string[];
};

/** The page that asks; after a try that failed with what was wrong, and all fields but passwords as they were typed. */
export const askSheet = (
	read: ReadIn,
	page: Asking,
	wrong: Wrong | null = null,
	typed: ReadonlyMap<string, string> = new Map(),
): Sheet => ({
	status: wrong === null ? 200 : 422,
	locale: page.locale,
	title: page.title,
	body: `${page.text.map((line) => paragraph(line)).join("")}${wrong === null ? "" : wrongBox(wrong)}
<form method="post" autocomplete="off">
${page.fields.map((one) => fieldOf(one, typed.get(one.name) ?? "")).join("\n")}
<button>${escapeHtml(page.verb)}</button>
</form>
${paragraph(read(say("ask.note"), page.locale), "note")}`,
});

/** What a page says when it has nothing more to ask. */
export const overSheet = (
	read: ReadIn,
	page: Over,
	status: 200 | 422 = 200,
): Sheet => ({
	status,
	locale: page.locale,
	title: page.title,
	body:
		page.lines.map((line) => paragraph(line)).join("") +
		paragraph(
			read(say(status === 200 ? "ask.close" : "ask.spent"), page.locale),
			"note",
		),
});

/** For what did not come from a form of ours; says nothing about the link. */
export const unreadableSheet = (
	read: ReadIn,
	locale: string,
	status: number,
): Sheet => ({
	status,
	locale,
	title: read(say("once.failed.title"), locale),
	body: paragraph(read(say("ask.unreadable"), locale)),
});

const fieldOf = (field: DrawnField, value: string): string => {
	const { name, label, hint } = field;
	const described = hint === null ? "" : ` aria-describedby="hint-${name}"`;
	const small =
		hint === null
			? ""
			: `\n<small id="hint-${name}">${escapeHtml(hint)}</small>`;
	return `<p class="field"><label for="field-${name}">${escapeHtml(label)}</label>
${field.kind === "choice" ? choiceOf(field, value, described) : inputOf(field, value, described)}${small}</p>`;
};

// Nothing typed here may go to a spelling service of the browser.
const plain =
	'autocapitalize="none" autocorrect="off" spellcheck="false" translate="no"';

const inputOf = (
	{ name, kind }: DrawnField,
	value: string,
	described: string,
): string => {
	const isSecret = kind === "password";
	const shown = isSecret ? "" : ` value="${escapeHtml(value)}"`;
	return `<input id="field-${name}" name="${name}" type="${isSecret ? "password" : "text"}"${shown} required maxlength="${longest}" autocomplete="${isSecret ? "current-password" : "off"}" ${plain}${described}>`;
};

const choiceOf = (
	{ name, options }: DrawnField,
	chosen: string,
	described: string,
): string =>
	`<select id="field-${name}" name="${name}" required${described}>${options
		.map(
			({ value, label }) =>
				`<option value="${escapeHtml(value)}"${value === chosen ? " selected" : ""}>${escapeHtml(label)}</option>`,
		)
		.join("")}</select>`;

const wrongBox = ({ title, lines }: Wrong): string =>
	`<div class="wrong" role="alert"><strong>${escapeHtml(title)}</strong>${lines.map((line) => paragraph(line)).join("")}</div>`;

const paragraph = (text: string, kind?: "note"): string =>
	`<p${kind ? ` class="${kind}"` : ""}>${escapeHtml(text)}</p>\n`;

/** The most letters that fit a field. */
export const longest = 500;
