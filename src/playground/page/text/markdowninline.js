import { html } from "../html.js";
import { emojiOf } from "./emoji.js";
import { Link } from "./links.js";

const token = new RegExp(
	[
		"\\\\([\\\\`*_~\\[\\]()#>|!-])",
		"`([^`\\n]+)`",
		"!?\\[([^\\]\\n]*)\\]\\(([^)\\s]+)[^)]*\\)",
		"(?:\\*\\*(?=\\S)([^\\n]*?\\S)\\*\\*|__(?=\\S)([^\\n]*?\\S)__)",
		"~~(?=\\S)([^\\n]*?\\S)~~",
		"(?:\\*(?=[^\\s*])([^\\n*]*?[^\\s*])\\*|(?<![\\p{L}\\p{N}])_(?=\\S)([^\\n_]*?\\S)_(?![\\p{L}\\p{N}]))",
		":([a-z0-9_+'-]+):",
		"(https?:\\/\\/[^\\s<>]*[^\\s<>.,;:!?)\\]'\"])",
	].join("|"),
	"gu",
);

/** One run of markdown: strong, emphasis, strike, code, links (pictures become links), emoji. */
export function MarkdownInline({ text }) {
	const out = [];
	let from = 0;
	for (const match of text.matchAll(token)) {
		out.push(decoded(text.slice(from, match.index)), draw(match));
		from = match.index + match[0].length;
	}
	out.push(decoded(text.slice(from)));
	return out;
}

/** The three signs that Slack wants written as entities. */
const decoded = (text) =>
	text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");

function draw(match) {
	const [
		whole,
		sign,
		code,
		label,
		target,
		bold,
		bold2,
		strike,
		em,
		em2,
		emoji,
		url,
	] = match;
	const inside = (part) => html`<${MarkdownInline} text=${part} />`;
	if (sign) return sign;
	if (code) return html`<code>${code}</code>`;
	if (target) return html`<${Link} url=${target}>${label || target}<//>`;
	if (bold || bold2) return html`<strong>${inside(bold || bold2)}</strong>`;
	if (strike) return html`<s>${inside(strike)}</s>`;
	if (em || em2) return html`<em>${inside(em || em2)}</em>`;
	if (emoji) return emojiOf(emoji) ?? whole;
	return html`<${Link} url=${url} />`;
}
