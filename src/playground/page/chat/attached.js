import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { t } from "../words.js";

/** Files that go with the next message, each removable. */
export function AttachedFiles({ files, setFiles }) {
	if (files.length === 0) return null;
	return html`<ul class="tags attached">
		${files.map(
			(file) => html`<li class="tag" key=${file.id}>
				<${Icon} name="file" size="14" /><span dir="auto">${file.name}</span>
				<button
					type="button"
					class="quiet"
					aria-label=${t("removeFile", { name: file.name })}
					onClick=${() => setFiles(files.filter((one) => one !== file))}
				>
					<${Icon} name="close" size="14" />
				</button>
			</li>`,
		)}
	</ul>`;
}
