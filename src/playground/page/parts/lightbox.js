import { html } from "../html.js";
import { setState, useStore } from "../store.js";
import { t } from "../words.js";
import { Dialog } from "./dialog.js";
import { Icon } from "./icon.js";

/** A picture as large as the window; `state.picture` holds {url, alt}. */
export function Lightbox() {
	const picture = useStore((state) => state.picture);
	if (!picture) return null;
	const close = () => setState({ picture: null });
	return html`<${Dialog} label=${picture.alt} className="lightbox light" onEscape=${close}>
		<button type="button" class="quiet lightbox-close" aria-label=${t("close")} onClick=${close}>
			<${Icon} name="close" />
		</button>
		<img src=${picture.url} alt=${picture.alt} />
		<p dir="auto">${picture.alt}</p>
	<//>`;
}
