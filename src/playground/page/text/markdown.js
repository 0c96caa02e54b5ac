import { html } from "../html.js";
import { t } from "../words.js";
import { MarkdownInline } from "./markdowninline.js";

/** A markdown block: headings, lists, quotes, fenced code, tables, rules and paragraphs; nothing else, and never HTML. */
export function Markdown({ text }) {
	const lines = String(text ?? "").split("\n");
	const out = [];
	while (lines.length > 0) {
		const kind = kinds.find((one) => one.starts.test(lines[0]));
		out.push(kind.draw(lines));
	}
	return html`<div class="rich markdown" dir="auto">${out}</div>`;
}

const inline = (text) => html`<${MarkdownInline} text=${text} />`;

const kinds = [
	{ starts: /^\s*$/, draw: (lines) => void lines.shift() },
	{ starts: /^\s*(```|~~~)/, draw: drawCode },
	{ starts: /^#{1,6}\s/, draw: drawHeading },
	{ starts: /^\s*([-*_])(\s*\1){2,}\s*$/, draw: drawRule },
	{ starts: /^\s*>/, draw: drawQuote },
	{ starts: /^\s*([-*+]|\d+[.)])\s+/, draw: drawList },
	{ starts: /^\s*\|.*\|\s*$/, draw: drawTable },
	{ starts: /./s, draw: drawParagraph },
];

function take(lines, pattern) {
	const found = [];
	while (lines.length > 0 && pattern.test(lines[0])) found.push(lines.shift());
	return found;
}

function drawCode(lines) {
	const fence = lines.shift().trim().slice(0, 3);
	const code = [];
	while (lines.length > 0 && !lines[0].trim().startsWith(fence))
		code.push(lines.shift());
	lines.shift();
	return html`<pre dir="auto">${code.join("\n")}</pre>`;
}

function drawHeading(lines) {
	const [, marks, text] = /^(#+)\s+(.*?)\s*#*$/.exec(lines.shift()) ?? [];
	const tag = `h${Math.min(6, (marks?.length ?? 1) + 1)}`;
	return html`<${tag} dir="auto">${inline(text ?? "")}<//>`;
}

function drawRule(lines) {
	lines.shift();
	return html`<hr class="divider" />`;
}

function drawQuote(lines) {
	const text = take(lines, /^\s*>/).map((line) => line.replace(/^\s*> ?/, ""));
	return html`<blockquote dir="auto">${inline(text.join("\n"))}</blockquote>`;
}

function drawList(lines) {
	return take(lines, /^\s*([-*+]|\d+[.)])\s+/).map((line) => {
		const [, space, mark, box, text] =
			/^(\s*)([-*+]|\d+[.)])\s+(\[[ xX]\]\s+)?(.*)$/.exec(line) ?? [];
		const level = Math.min(6, Math.floor((space ?? "").length / 2));
		const shown = /\d/.test(mark) ? mark.replace(")", ".") : "•";
		const tick = box && (/x/i.test(box) ? "☑" : "☐");
		return html`<div class="md-item" style=${{ marginInlineStart: `${level * 1.4}em` }} dir="auto">
			<span class="md-mark">${tick || shown}</span><span>${inline(text)}</span>
		</div>`;
	});
}

function drawTable(lines) {
	const rows = take(lines, /^\s*\|.*\|\s*$/)
		.filter((line) => !/^\s*\|[\s|:-]+\|\s*$/.test(line))
		.map((line) => line.trim().slice(1, -1).split("|"));
	const row = (cells, tag) =>
		html`<tr>${cells.map((cell) => html`<${tag} dir="auto">${inline(cell.trim())}<//>`)}</tr>`;
	const [head = [], ...rest] = rows;
	return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t("table")}>
		<table>
			<thead>${row(head, "th")}</thead>
			<tbody>${rest.map((cells) => row(cells, "td"))}</tbody>
		</table>
	</div>`;
}

function drawParagraph(lines) {
	const text = [lines.shift()];
	const others = kinds.slice(0, -1);
	while (lines.length > 0 && !others.some((one) => one.starts.test(lines[0])))
		text.push(lines.shift());
	return html`<p class="lines" dir="auto">${inline(text.join("\n"))}</p>`;
}
