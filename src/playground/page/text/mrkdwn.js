import { html } from "../html.js";
import { decode, Inline } from "./inline.js";

/** Slack's mrkdwn as elements: fenced code, quotes, and lines of formatted text. */
export function Mrkdwn({ text }) {
	return html`<div class="mrkdwn" dir="auto">${String(text ?? "")
		.split(/```/)
		.flatMap(fence)}</div>`;
}

function fence(part, index, parts) {
	const isCode = index % 2 === 1;
	const isClosed = index < parts.length - 1;
	if (isCode && isClosed)
		return html`<pre dir="auto">${decode(bare(part.replace(/^\n|\n$/g, "")))}</pre>`;
	return quoteGroups(isCode ? `\`\`\`${part}` : trimAround(part, index, parts));
}

function trimAround(part, index, parts) {
	const start = index > 0 ? part.replace(/^\n/, "") : part;
	return index < parts.length - 1 ? start.replace(/\n$/, "") : start;
}

function quoteGroups(text) {
	if (!text) return [];
	const groups = [];
	for (const line of text.split("\n")) {
		const isQuote = /^(&gt;|>)/.test(line);
		const last = groups.at(-1);
		const content = isQuote ? line.replace(/^(&gt;|>) ?/, "") : line;
		if (last?.isQuote === isQuote) last.lines.push(content);
		else groups.push({ isQuote, lines: [content] });
	}
	return groups.map(({ isQuote, lines }) => {
		const inside = html`<${Inline} text=${lines.join("\n")} />`;
		return isQuote
			? html`<blockquote dir="auto">${inside}</blockquote>`
			: html`<div class="lines" dir="auto">${inside}</div>`;
	});
}

const bare = (text) =>
	text.replace(/<([^<>|]+)(?:\|([^<>]*))?>/g, (_, url, label) => label || url);
