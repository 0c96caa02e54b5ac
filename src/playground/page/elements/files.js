import { useState } from "preact/hooks";
import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { uploadAll } from "../uploads.js";
import { t } from "../words.js";

/** Files of a form; the value is a list of {id, name}. */
export function FileInput({ element, value, change, field }) {
	const [isLoading, setLoading] = useState(false);
	const files = value ?? [];
	const most = element.max_files ?? 10;
	const add = async (list) => {
		setLoading(true);
		const added = await uploadAll([...list].slice(0, most - files.length));
		setLoading(false);
		change([...files, ...added]);
	};
	const accept = element.filetypes?.map((type) => `.${type}`).join(",");
	return html`<div
		class="file-input"
		role="group"
		aria-labelledby=${field.id && `${field.id}-label`}
		aria-describedby=${field.describedBy}
	>
		<ul class="tags">
			${files.map(
				(file) => html`<li class="tag" key=${file.id}>
					<${Icon} name="file" size="14" /><span dir="auto">${file.name}</span>
					<button
						type="button"
						class="quiet"
						aria-label=${t("removeFile", { name: file.name })}
						onClick=${() => change(files.filter((one) => one !== file))}
					>
						<${Icon} name="close" size="14" />
					</button>
				</li>`,
			)}
		</ul>
		${
			files.length < most &&
			html`<label class="button" aria-busy=${isLoading}>
				<input
					type="file"
					class="unseen"
					multiple=${most > 1}
					accept=${accept}
					onChange=${(event) => add(event.target.files)}
				/>
				${t("chooseFiles")}
			</label>`
		}
	</div>`;
}
