import { html } from "../html.js";

/** The address if it is one we open (http, https, mailto), null otherwise. */
export function safeUrl(url) {
	try {
		const { protocol, href } = new URL(url);
		return ["http:", "https:", "mailto:"].includes(protocol) ? href : null;
	} catch {
		return null;
	}
}

/** A link that opens beside the page, or plain text when its address is not one we open. */
export function Link({ url, children, className }) {
	const href = safeUrl(url);
	if (!href) return html`<span>${children ?? url}</span>`;
	return html`<a class=${className} href=${href} target="_blank" rel="noopener noreferrer"
		>${children ?? url}</a
	>`;
}
