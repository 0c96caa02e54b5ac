import { html } from "../html.js";
import { formatSlackDate } from "./dates.js";
import { emojiOf } from "./emoji.js";
import { Link } from "./links.js";
import { ChannelMention, GroupMention, UserMention } from "./mention.js";

/** A rich_text block: sections, lists with indent, quotes and preformatted text. */
export function RichText({ block }) {
	return html`<div class="rich" dir="auto">
		${grouped(block.elements ?? []).map((part) =>
			Array.isArray(part)
				? html`<${RichLists} lists=${part} />`
				: html`<${RichPart} part=${part} />`,
		)}
	</div>`;
}

function grouped(elements) {
	const out = [];
	for (const element of elements) {
		const last = out.at(-1);
		if (element.type !== "rich_text_list") out.push(element);
		else if (Array.isArray(last)) last.push(element);
		else out.push([element]);
	}
	return out;
}

function RichPart({ part }) {
	const inside = html`<${RichRuns} runs=${part.elements ?? []} />`;
	if (part.type === "rich_text_quote")
		return html`<blockquote dir="auto">${inside}</blockquote>`;
	if (part.type === "rich_text_preformatted")
		return html`<pre dir="auto">${inside}</pre>`;
	return html`<div class="lines" dir="auto">${inside}</div>`;
}

function RichLists({ lists }) {
	return lists.map((list) => {
		const tag = list.style === "ordered" ? "ol" : "ul";
		const indent = Math.min(8, Number(list.indent ?? 0));
		return html`<${tag}
			class=${`indent-${indent % 3}`}
			start=${tag === "ol" ? Number(list.offset ?? 0) + 1 : undefined}
			style=${{ marginInlineStart: `${indent * 1.5}em` }}
		>
			${(list.elements ?? []).map(
				(item) =>
					html`<li dir="auto"><${RichRuns} runs=${item.elements ?? []} /></li>`,
			)}
		<//>`;
	});
}

function RichRuns({ runs }) {
	return runs.map((run) => styled(run.style, drawRun(run)));
}

function styled(style, inside) {
	if (!style) return inside;
	let out = inside;
	if (style.code) out = html`<code>${out}</code>`;
	if (style.bold) out = html`<strong>${out}</strong>`;
	if (style.italic) out = html`<em>${out}</em>`;
	if (style.strike) out = html`<s>${out}</s>`;
	if (style.underline) out = html`<u>${out}</u>`;
	if (style.highlight) out = html`<mark>${out}</mark>`;
	return out;
}

function drawRun(run) {
	switch (run.type) {
		case "text":
			return run.text;
		case "link":
			return html`<${Link} url=${run.url}>${run.text || run.url}<//>`;
		case "user":
			return html`<${UserMention} id=${run.user_id} />`;
		case "channel":
			return html`<${ChannelMention} id=${run.channel_id} />`;
		case "usergroup":
			return html`<${GroupMention} name=${run.usergroup_id} />`;
		case "broadcast":
			return html`<${GroupMention} name=${run.range} />`;
		case "emoji":
			return emojiOf(run.name, run.unicode) ?? `:${run.name}:`;
		case "color":
			return html`<code>${run.value}</code>`;
		case "date":
			return drawDate(run);
		default:
			return run.text ?? run.fallback ?? "";
	}
}

function drawDate(run) {
	const shown = formatSlackDate(run.timestamp, run.format) || run.fallback;
	const time = html`<time title=${run.fallback}>${shown}</time>`;
	return run.url ? html`<${Link} url=${run.url}>${time}<//>` : time;
}
