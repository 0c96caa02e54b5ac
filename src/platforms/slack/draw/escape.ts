/** Slack's three reserved signs as entities, so that nothing a person or a model wrote becomes a mention or a link. */
export const escapeText = (text: string): string =>
	text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Cuts a text to Slack's limit by whole code points, with an ellipsis. */
export const cut = (text: string, limit: number): string =>
	text.length <= limit
		? text
		: `${text.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;
