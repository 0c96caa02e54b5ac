import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { safeUrl } from "../text/links.js";
import { plain } from "../text/textobject.js";

/** A button, or a link that looks like one; while the app works on it, it stays pressed. */
export function Button({ element, act, isBusy }) {
	const look = `button ${element.style ?? ""}`;
	const label = html`<span class="button-text" dir="auto">${plain(element.text)}</span>`;
	const href = element.url && safeUrl(element.url);
	if (href)
		return html`<a
			class=${look}
			href=${href}
			target="_blank"
			rel="noopener noreferrer"
			aria-label=${element.accessibility_label}
			onClick=${() => act()}
			>${label}<${Icon} name="outside" size="14"
		/></a>`;
	return html`<button
		type="button"
		class=${look}
		aria-label=${element.accessibility_label}
		aria-busy=${isBusy}
		onClick=${() => act()}
	>
		${label}
	</button>`;
}
