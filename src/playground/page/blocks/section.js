import { Element } from "../elements/element.js";
import { html } from "../html.js";
import { TextObject } from "../text/textobject.js";

/** Text, up to ten fields in two columns, and one thing beside them. */
export function Section({ block, blockId }) {
	const { text, fields, accessory } = block;
	return html`<div class=${`section ${accessory ? `with-${accessory.type}` : ""}`}>
		<div class="section-main">
			${text && html`<div class="section-text"><${TextObject} text=${text} /></div>`}
			${
				fields &&
				html`<div class="fields">
					${fields.map((field) => html`<div class="field" dir="auto"><${TextObject} text=${field} /></div>`)}
				</div>`
			}
		</div>
		${
			accessory &&
			html`<div class="accessory"><${Element} element=${accessory} blockId=${blockId} /></div>`
		}
	</div>`;
}
