import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { TextObject } from "../text/textobject.js";

/** A coloured notice of a dialog: default, info, warning, error or success. */
export function Alert({ block }) {
	const level = Object.hasOwn(icons, block.level) ? block.level : "default";
	return html`<div class=${`alert ${level}`} role="note">
		<${Icon} name=${icons[level]} />
		<div><${TextObject} text=${block.text} /></div>
	</div>`;
}

const icons = {
	default: "info",
	info: "info",
	warning: "warning",
	error: "warning",
	success: "check",
};
