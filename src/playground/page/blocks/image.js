import { useState } from "preact/hooks";
import { html } from "../html.js";
import { setState } from "../store.js";
import { Link } from "../text/links.js";
import { TextObject } from "../text/textobject.js";
import { t } from "../words.js";

/** A picture with its title; a click enlarges it. */
export function ImageBlock({ block }) {
	return html`<figure class="image-block">
		${block.title && html`<figcaption><${TextObject} text=${block.title} /></figcaption>`}
		<${Picture} url=${imageUrl(block)} alt=${block.alt_text ?? ""} />
	</figure>`;
}

/** A picture as a button that enlarges it, with what is given as `caption` below; when it cannot be loaded its text, or `missing`, stands there instead. */
export function Picture({ url, alt, className = "", caption, missing }) {
	const [isBroken, setBroken] = useState(false);
	if (missing && (isBroken || !url)) return missing;
	if (isBroken || !url)
		return html`<p class="picture-missing">
			${t("notShown")} ${alt}
			${" "}${url && html`<${Link} url=${new URL(url, location.href).href} />`}
		</p>`;
	const picture = html`<button
		type="button"
		class=${`picture ${className}`}
		aria-label=${t("enlarge", { name: alt })}
		onClick=${() => setState({ picture: { url, alt } })}
	>
		<img src=${url} alt=${alt} onError=${() => setBroken(true)} />
	</button>`;
	if (!caption) return picture;
	return html`<figure class="captioned">
		${picture}
		<figcaption>${caption}</figcaption>
	</figure>`;
}

/** Where the picture of a block or element is: its address, or the uploaded file's. Null when it has neither. */
export function imageUrl({ image_url, slack_file }) {
	if (image_url)
		return /^(https?:|data:image\/)/.test(image_url) ? image_url : null;
	if (slack_file?.url) return slack_file.url;
	return slack_file?.id ? `/files/${encodeURIComponent(slack_file.id)}` : null;
}
