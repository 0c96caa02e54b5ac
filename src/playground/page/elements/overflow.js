import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { Menu } from "../parts/menu.js";
import { safeUrl } from "../text/links.js";
import { plain } from "../text/textobject.js";
import { t } from "../words.js";

/** The menu behind three dots; choosing an option tells the app, and opens the option's address if it has one. */
export function Overflow({ element, act, isBusy }) {
	const choose = (option) => {
		const href = option.url && safeUrl(option.url);
		if (href) window.open(href, "_blank", "noopener,noreferrer");
		act(option);
	};
	return html`<span class="overflow" aria-busy=${isBusy}
		><${Menu}
			label=${t("moreOptions")}
			buttonClass="button icon-only"
			button=${html`<${Icon} name="more" />`}
			items=${element.options.map((option) => ({
				label: plain(option.text),
				note: plain(option.description),
				onChoose: () => choose(option),
			}))}
	/></span>`;
}
