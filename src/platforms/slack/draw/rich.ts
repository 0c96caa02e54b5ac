import type { KnownBlock, RichTextBlock, RichTextElement } from "@slack/types";

/** Turns text with Slack's own marks (`<@U1>`, `<#C1|x>`, `<https://…|label>`) into rich text elements; everything else, broadcasts too, stays literal and pings nobody. */
export const richText = (text: string): RichTextElement[] => {
	const elements: RichTextElement[] = [];
	let at = 0;
	for (const match of text.matchAll(marks)) {
		const element = markOf(match[0]);
		if (!element) continue;
		if (match.index > at) elements.push(plain(text.slice(at, match.index)));
		elements.push(element);
		at = match.index + match[0].length;
	}
	if (at < text.length) elements.push(plain(text.slice(at)));
	return elements.length > 0 ? elements : [plain(" ")];
};

/** A literal run of text, optionally styled. */
export const plain = (
	text: string,
	style?: { bold?: boolean; strike?: boolean },
): RichTextElement => ({
	type: "text",
	text: text,
	...(style ? { style } : {}),
});

const marks = /<[^<>\n]{1,3000}>/gu;

const markOf = (mark: string): RichTextElement | null => {
	const [target = "", label] = mark.slice(1, -1).split("|");
	if (/^@[UW][A-Z0-9]{1,30}$/u.test(target))
		return { type: "user", user_id: target.slice(1) };
	if (/^#C[A-Z0-9]{1,30}$/u.test(target))
		return { type: "channel", channel_id: target.slice(1) };
	if (/^(?:https?:\/\/|mailto:)/u.test(target))
		return {
			type: "link",
			url: target,
			...(label ? { text: label } : {}),
		};
	return null;
};

/** A block of rich text. */
export const rich = (elements: RichTextBlock["elements"]): KnownBlock => ({
	type: "rich_text",
	elements,
});
