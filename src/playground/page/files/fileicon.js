import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { kindOf } from "./kinds.js";

/** The coloured square that stands for a file. */
export function FileIcon({ file }) {
	const { look, icon } = kindOf(file);
	return html`<span class=${`file-icon ${look}`}><${Icon} name=${icon} /></span>`;
}

/** The name of a file and, below it, its kind and size. */
export function FileText({ file, note }) {
	const { letters } = kindOf(file);
	return html`<span class="file-text">
		<strong dir="auto" title=${file.name}>${file.name}</strong>
		<small>${letters && `${letters} · `}${note}</small>
	</span>`;
}
