import { Element } from "../elements/element.js";
import { html } from "../html.js";
import { plain } from "../text/textobject.js";
import { t } from "../words.js";
import { useSurface } from "./surface.js";

/** One labelled field of a form, with its hint, and what is wrong with it underneath. */
export function InputBlock({ block, blockId }) {
	const { errors } = useSurface();
	const id = `field-${blockId}`;
	const error = errors[blockId];
	const notes = [block.hint && `${id}-hint`, error && `${id}-error`];
	const isGroup = ["checkboxes", "radio_buttons", "file_input"].includes(
		block.element.type,
	);
	const label = html`${plain(block.label)}
	${block.optional && html`<span class="optional"> (${t("optional")})</span>`}`;
	const field = {
		id,
		isInvalid: Boolean(error),
		isRequired: !block.optional,
		describedBy: notes.filter(Boolean).join(" ") || undefined,
	};
	return html`<div class=${`input-block ${error ? "invalid" : ""}`} data-block=${blockId}>
		${
			isGroup
				? html`<div class="label" id=${`${id}-label`} dir="auto">${label}</div>`
				: html`<label class="label" for=${id} id=${`${id}-label`} dir="auto">${label}</label>`
		}
		<${Element}
			element=${block.element}
			blockId=${blockId}
			field=${field}
			isSilent=${!block.dispatch_action}
		/>
		${block.hint && html`<p class="hint" id=${`${id}-hint`} dir="auto">${plain(block.hint)}</p>`}
		${error && html`<p class="error" id=${`${id}-error`} role="alert" dir="auto">${error}</p>`}
	</div>`;
}
