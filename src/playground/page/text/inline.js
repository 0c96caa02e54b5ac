import { html } from "../html.js";
import { formatSlackDate } from "./dates.js";
import { emojiOf } from "./emoji.js";
import { Link } from "./links.js";
import { ChannelMention, GroupMention, UserMention } from "./mention.js";

const edge = "(?<![\\p{L}\\p{N}])";
const after = "(?![\\p{L}\\p{N}])";
const pair = (sign) =>
	`${edge}[${sign}](?=\\S)([^\\n${sign}]*[^\\s${sign}])[${sign}]${after}`;
const token = new RegExp(
	[
		"`([^`\\n]+)`",
		"<([^<>\\n]+)>",
		":([a-z0-9_+'-]+):",
		pair("*"),
		pair("_"),
		pair("~"),
		"(https?:\\/\\/[^\\s<>|]*[^\\s<>|.,;:!?)\\]'\"»”])",
	].join("|"),
	"giu",
);

/** One run of mrkdwn without blocks: bold, italic, strike, code, links, mentions, dates, emoji. */
export function Inline({ text }) {
	const out = [];
	let from = 0;
	for (const match of text.matchAll(token)) {
		if (match.index > from) out.push(decode(text.slice(from, match.index)));
		out.push(draw(match));
		from = match.index + match[0].length;
	}
	if (from < text.length) out.push(decode(text.slice(from)));
	return out;
}

function draw([whole, code, angle, emoji, bold, italic, strike, url]) {
	if (code) return html`<code>${decode(code)}</code>`;
	if (angle) return drawAngle(angle);
	if (emoji) return emojiOf(emoji) ?? whole;
	if (bold) return html`<strong><${Inline} text=${bold} /></strong>`;
	if (italic) return html`<em><${Inline} text=${italic} /></em>`;
	if (strike) return html`<s><${Inline} text=${strike} /></s>`;
	if (url) return html`<${Link} url=${decode(url)}>${decode(url)}<//>`;
	return decode(whole);
}

function drawAngle(inside) {
	const bar = inside.indexOf("|");
	const target = bar < 0 ? inside : inside.slice(0, bar);
	const label = bar < 0 ? "" : decode(inside.slice(bar + 1));
	if (/^@[UW]/.test(target))
		return html`<${UserMention} id=${target.slice(1)} label=${label} />`;
	if (target.startsWith("#"))
		return html`<${ChannelMention} id=${target.slice(1)} label=${label} />`;
	if (target.startsWith("!date^")) return drawDate(target, label);
	if (target.startsWith("!"))
		return html`<${GroupMention} name=${label || target.slice(1).split("^")[0]} />`;
	return html`<${Link} url=${decode(target)}>${label || decode(target).replace(/^mailto:/, "")}<//>`;
}

function drawDate(target, fallback) {
	const [, seconds, format, link] = target.split("^");
	const at = new Date(Number(seconds) * 1000);
	if (Number.isNaN(at.getTime())) return fallback;
	const shown = formatSlackDate(Number(seconds), format ?? "{date}");
	const time = html`<time datetime=${at.toISOString()} title=${fallback}>${shown}</time>`;
	return link ? html`<${Link} url=${decode(link)}>${time}<//>` : time;
}

/** Turns Slack’s three entities back into signs. */
export const decode = (text) =>
	text.replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
