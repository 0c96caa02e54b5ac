import { html } from "../html.js";
import { goToMessage, readPermalink } from "../permalink.js";

/** The address if it is one we open (http, https, mailto), null otherwise. */
export function safeUrl(url) {
	try {
		const { protocol, href } = new URL(url);
		return ["http:", "https:", "mailto:"].includes(protocol) ? href : null;
	} catch {
		return null;
	}
}

/** A link that opens beside the page (to a message: in it), or plain text when its address is not one we open. */
export function Link({ url, children, className }) {
	const href = safeUrl(url);
	if (!href) return html`<span>${children ?? url}</span>`;
	const message = readPermalink(href);
	const follow = (event) => {
		event.preventDefault();
		goToMessage(message);
	};
	if (message)
		return html`<a class=${className} href=${href} onClick=${follow}
			>${children ?? url}</a
		>`;
	return html`<a class=${className} href=${href} target="_blank" rel="noopener noreferrer"
		>${children ?? url}</a
	>`;
}
