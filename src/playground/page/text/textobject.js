import { html } from "../html.js";
import { emojify } from "./emoji.js";
import { Mrkdwn } from "./mrkdwn.js";

/** A Block Kit text object: mrkdwn is formatted, plain_text only has its emoji replaced. */
export function TextObject({ text }) {
	if (!text) return null;
	if (text.type === "mrkdwn") return html`<${Mrkdwn} text=${text.text} />`;
	const shown = text.emoji === false ? text.text : emojify(text.text);
	return html`<span class="plain" dir="auto">${breakable(shown)}</span>`;
}

/** Lets a mail address that is too long for its place go on below after its @. */
const breakable = (text) =>
	text
		.split(/(?<=\S@)(?=\S)/)
		.flatMap((part, index) => (index > 0 ? [html`<wbr />`, part] : [part]));

/** A plain_text object as a string, for options and labels. */
export const plain = (text) => (text ? emojify(text.text ?? "") : "");
