import { finding, type Guard } from "./finding.ts";
import { plain } from "./plain.ts";

const patterns = [
	// Slack's own: a label in angle brackets, a date, a command.
	/<[^<>\n]{0,300}\|[^<>\n]{0,300}>/u,
	/<!date\b/iu,
	// Block Kit written out.
	/["']?(?:action_id|block_id|callback_id|button|accessory)["']\s*:/iu,
	/["']type["']\s*:\s*["'](?:button|actions|section|modal|input|context|header|image|divider|mrkdwn|plain_text|overflow|static_select|rich_text)["']/iu,
	/["'](?:blocks|attachments)["']\s*:\s*\[/iu,
	// HTML that does something or looks like a control.
	/<\/?(?:a|button|script|iframe|img|form|input|svg|object|embed|style|link|meta|base)\b[^>]*>/iu,
	/\bjavascript:\s*\S|\bdata:text\/html/iu,
];

/** No mark-up that a platform would turn into a link, a picture or a button, unless the text has the same. */
export const noMarkup: Guard = ({ answered, before, given }) => {
	const seen = plain(answered);
	const own = `${before}\n${plain(given)}`;
	return finding(
		"markup",
		"reject",
		patterns
			.filter((pattern) => pattern.test(seen) && !pattern.test(own))
			.map((pattern) => pattern.exec(seen)?.[0] ?? ""),
	);
};
