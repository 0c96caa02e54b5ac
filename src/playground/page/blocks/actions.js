import { Element } from "../elements/element.js";
import { html } from "../html.js";

/** A row of buttons, selects and the like. */
export function Actions({ block, blockId }) {
	return html`<div class="actions">
		${block.elements.map(
			(element, index) =>
				html`<${Element} key=${element.action_id ?? index} element=${element} blockId=${blockId} />`,
		)}
	</div>`;
}
