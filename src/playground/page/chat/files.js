import { Picture } from "../blocks/image.js";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../words.js";

/** The files of a message: pictures are shown, others are a card to download. */
export function Files({ files }) {
	return html`<div class="files">
		${files.map((file) =>
			file.mimetype?.startsWith("image/")
				? html`<${Picture} key=${file.id} className="file-picture" url=${file.url} alt=${file.name} />`
				: html`<${FileCard} key=${file.id} file=${file} />`,
		)}
	</div>`;
}

function FileCard({ file }) {
	return html`<a
		class="file"
		href=${file.url}
		download=${file.name}
		aria-label=${t("download", { name: file.name })}
	>
		<span class="file-icon"><${Icon} name="file" /></span>
		<span class="file-text">
			<strong dir="auto">${file.name}</strong>
			<small>${(file.name.split(".").at(-1) ?? "").toUpperCase()} · ${sizeOf(file.size)}</small>
		</span>
		<${Icon} name="download" size="16" />
	</a>`;
}

function sizeOf(bytes) {
	if (!(bytes >= 1024)) return `${bytes ?? 0} B`;
	if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} KB`;
	return `${(bytes / 1024 ** 2).toFixed(1)} MB`;
}
