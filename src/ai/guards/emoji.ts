import type { Kind } from "./kind.ts";

// A sign that is text first (©, ™, ‼) is no emoji unless it says so.
const single =
	"(?:\\p{Regional_Indicator}{2}|[0-9#*]\\ufe0f?\\u20e3|(?![©®™ℹ‼⁉]\\ufe0f?)\\p{Extended_Pictographic}\\ufe0f?\\p{Emoji_Modifier}?[\\u{e0020}-\\u{e007f}]{0,10}|[©®™ℹ‼⁉]\\ufe0f)";

/** Emoji: Slack's names, and characters with their skin tones, flags and joined families. Neighbours are one. */
export const emoji: readonly Kind[] = [
	{
		name: "EMOJI",
		pattern:
			/(?<![\p{L}\d:]):[a-z0-9_+'-]{0,80}?[a-z_+][a-z0-9_+'-]{0,80}:(?:[:]skin-tone-\d:)?(?![\p{L}\d])/gu,
	},
	{
		name: "EMOJI",
		pattern: new RegExp(`${single}(?:\\u200d?${single}){0,50}`, "gu"),
	},
];
