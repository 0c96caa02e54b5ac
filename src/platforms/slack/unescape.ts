/** Turns what Slack escaped in a typed command back into what was typed: mail and web links, mentions as `@U1`, channels as `#C1`, entities. */
export const unescapeTyped = (text: string): string =>
	unescapeEntities(
		text
			.replaceAll(/<mailto:([^|>]*)(?:\|[^>]*)?>/gu, "$1")
			.replaceAll(/<@([UW][A-Z0-9]+)(?:\|[^>]*)?>/gu, "@$1")
			.replaceAll(/<#([CG][A-Z0-9]+)(?:\|[^>]*)?>/gu, "#$1")
			.replaceAll(/<(https?:\/\/[^|>]*)(?:\|[^>]*)?>/gu, "$1"),
	);

/** Turns Slack's three entities back into signs; its marks for links and mentions stay. */
export const unescapeEntities = (text: string): string =>
	text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
