import { useEffect } from "preact/hooks";
import { useSurface } from "../blocks/surface.js";
import { attach, detachAll, useAttached } from "../files/attach.js";
import { AttachedFiles } from "../files/attached.js";
import { useDrop } from "../files/drop.js";
import { sizeOf } from "../files/kinds.js";
import { html } from "../html.js";
import { t } from "../words.js";

const largest = 10 * 1024 * 1024;

/** Files of a form, chosen or dropped; the value is the list of them, those still on their way without an id. */
export function FileInput({ element, blockId, change, field }) {
	const { place } = useSurface();
	const key = `${place.viewId}/${blockId}/${element.action_id}`;
	const files = useAttached(key);
	const most = element.max_files ?? 10;
	const add = (list) => attach(key, list, { most, largest });
	const drop = useDrop(add);
	useEffect(() => change(files), [files]);
	useEffect(() => () => detachAll(key), [key]);
	const accept = element.filetypes?.map((type) => `.${type}`).join(",");
	return html`<div
		class=${`file-input ${drop.isOver ? "over" : ""}`}
		role="group"
		aria-labelledby=${field.id && `${field.id}-label`}
		aria-describedby=${field.describedBy}
		...${drop.handlers}
	>
		<${AttachedFiles} place=${key} files=${files} />
		${
			files.length < most &&
			html`<div class="file-zone">
				<label class="button">
					<input
						type="file"
						class="unseen"
						multiple=${most > 1}
						accept=${accept}
						aria-invalid=${field.isInvalid}
						onChange=${(event) => {
							add([...event.target.files]);
							event.target.value = "";
						}}
					/>
					${t(most > 1 ? "chooseFiles" : "chooseFile")}
				</label>
				<small>${t(most > 1 ? "fileLimits" : "fileLimit", { count: most, size: sizeOf(largest) })}</small>
			</div>`
		}
	</div>`;
}
