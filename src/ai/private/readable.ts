import { clean } from "../clean.ts";
import { restore } from "../guards/placeholders.ts";
import { conceal } from "./conceal.ts";

/** A message as a model may read it: people by name instead of mentions, nothing that calls a channel, no hidden characters. `names` are the names by account. */
export const readable = (
	text: string,
	names: ReadonlyMap<string, string>,
): string =>
	clean(text)
		.replace(/`+/gu, "")
		.replace(
			/<@([^<>|\n]{1,40})(?:\|([^<>\n]{0,80}))?>/gu,
			(_, id: string, label?: string) => names.get(id) ?? (label || `@${id}`),
		)
		.replace(
			/<#[^<>|\n]{1,40}\|([^<>\n]{1,80})>/gu,
			(_, label: string) => `#${label}`,
		)
		.replace(
			/<!([a-z]{1,20})(?:\^[^<>|\n]{0,40})?(?:\|[^<>\n]{0,80})?>/gu,
			"$1",
		)
		.replace(
			/<((?:https?:|mailto:)[^<>|\n]{1,3000})\|([^<>\n]{1,300})>/gu,
			(_, link: string, label: string) =>
				link.endsWith(label) ? `<${link}>` : `${label} <${link}>`,
		)
		.replace(/@(?=(?:channel|here|everyone)(?!\p{L}))/giu, "")
		.trim();

/** Texts of which links, addresses and private details stay here; `places` is what stood at each placeholder. */
export type Hidden = {
	readonly texts: readonly string[];
	readonly places: ReadonlyMap<string, string>;
};

/** Hides them in several texts with one numbering; numbers, emoji and names stay readable. */
export const hide = (texts: readonly string[]): Hidden => {
	const { text, places } = conceal(texts.join(seam), { mask: true });
	const shut = [...places].filter(([name]) => hidden.test(name));
	const open = [...places].filter(([name]) => !hidden.test(name));
	return {
		texts: restore(text, new Map(open)).split(seam),
		places: new Map(shut),
	};
};

// A control character cannot stand in a cleaned text.
const seam = "\n\u001e\n";

// What people wrote in our brackets stays hidden too, or it would be taken for one of these.
const hidden = /^\[\[(?:LINK|EMAIL|PHONE|IBAN|AHV|CARD|WORD)_/u;

/** A name as it may stand beside a text: one line of at most 80 characters. */
export const plainName = (name: string): string =>
	clean(name)
		.replace(/\s+/gu, " ")
		.replace(/[<>[\]@]/gu, "")
		.trim()
		.slice(0, 80);
