import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../words.js";
import { detach, isUploading } from "./attach.js";
import { FileIcon, FileText } from "./fileicon.js";
import { sizeOf } from "./kinds.js";

/** The files that go along, each with how far it is and a button to take it away. */
export function AttachedFiles({ place, files }) {
	if (files.length === 0) return null;
	return html`<ul class="attached" aria-label=${t("attached")} aria-busy=${isUploading(files)}>
		${files.map((file) => html`<${Attached} key=${file.key} place=${place} file=${file} />`)}
	</ul>`;
}

function Attached({ place, file }) {
	const { name, size, sent, id, preview } = file;
	const remove = (event) => {
		const list = event.currentTarget.closest("ul");
		const row = event.currentTarget.closest("li");
		const next = row.nextElementSibling ?? row.previousElementSibling;
		const holder = list.closest("form");
		detach(place, file);
		(
			next?.querySelector("button") ?? holder?.querySelector("textarea, input")
		)?.focus({ preventScroll: true });
	};
	return html`<li class=${`attachment ${id ? "" : "loading"}`} data-testid="attached">
		${
			preview
				? html`<img class="file-icon" src=${preview} alt="" />`
				: html`<${FileIcon} file=${file} />`
		}
		<${FileText} file=${file} note=${id ? sizeOf(size) : percent(sent)} />
		<button
			type="button"
			class="quiet"
			aria-label=${t("removeFile", { name })}
			title=${t("removeFile", { name })}
			onClick=${remove}
		>
			<${Icon} name="close" size="16" />
		</button>
		${!id && html`<progress max="1" value=${sent} aria-label=${t("uploading", { name })}></progress>`}
	</li>`;
}

const percent = (part) =>
	new Intl.NumberFormat(document.documentElement.lang, {
		style: "percent",
	}).format(part);
