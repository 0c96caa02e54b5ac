import type { Origin } from "../../../core/chat.ts";

const form =
	/^<?(https?:\/\/[^\s<>|]{1,300}\/archives\/([A-Z0-9]{2,30})\/p(\d{10})(\d{6})(\?[^\s<>|]{0,300})?)(?:\|[^<>\n]{0,300})?>?(?=\s|$)/u;

/** Reads the link to a message that a text begins with, as Slack's "Copy link" gives it, and what stands behind it; null when it begins otherwise. */
export const readMessageLink = (
	text: string,
): { readonly origin: Origin; readonly rest: string } | null => {
	const found = form.exec(text.trim());
	const [whole = "", , channel, seconds, micros, query = ""] = found ?? [];
	if (channel === undefined) return null;
	const thread = new URLSearchParams(query).get("thread_ts");
	return {
		origin: {
			channel,
			message: `${seconds}.${micros}`,
			thread:
				thread !== null && /^\d{10}\.\d{6}$/u.test(thread) ? thread : null,
			author: null,
		},
		rest: text.trim().slice(whole.length).trim(),
	};
};
