import { html } from "../html.js";
import { TextObject } from "../text/textobject.js";
import { imageUrl } from "./image.js";
import { Unknown } from "./unknown.js";

/** Small print: texts and tiny pictures in a row. */
export function Context({ block }) {
	return html`<div class="context">
		${block.elements.map((element) => html`<${ContextElement} element=${element} />`)}
	</div>`;
}

function ContextElement({ element }) {
	if (element.type === "mrkdwn" || element.type === "plain_text")
		return html`<div class="context-text"><${TextObject} text=${element} /></div>`;
	if (element.type === "image")
		return html`<img class="context-image" src=${imageUrl(element)} alt=${element.alt_text} />`;
	return html`<${Unknown} block=${element} />`;
}
