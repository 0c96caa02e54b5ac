import { html } from "../html.js";
import { t } from "../words.js";

/** A visible box for a block or element this page cannot draw. */
export function Unknown({ block }) {
	return html`<p class="unknown">${t("unknownBlock", { type: block.type })}</p>`;
}
