import { emoji } from "./emojitable.js";

/** The sign for a Slack emoji name; `code` is Slack's own list of code points (`1f44d-1f3fb`). Null when unknown. */
export function emojiOf(name, code) {
	if (code && /^[0-9a-f]+(-[0-9a-f]+)*$/i.test(code)) {
		const points = code.split("-").map((part) => Number.parseInt(part, 16));
		if (points.every((point) => point <= 0x10ffff))
			return String.fromCodePoint(...points);
	}
	return Object.hasOwn(emoji, name) ? emoji[name] : null;
}

/** Replaces every known `:name:` in plain text. */
export const emojify = (text) =>
	text.replace(/:([a-z0-9_+'-]+):/g, (whole, name) => emojiOf(name) ?? whole);
