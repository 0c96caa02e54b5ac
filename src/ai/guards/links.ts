import { conceal } from "../private/conceal.ts";
import { finding, type Guard } from "./finding.ts";
import { digitsIn } from "./kind.ts";
import { plain } from "./plain.ts";

/** No link, address, mention, channel, phone number, account or card may appear that was not there, however it is disguised. */
export const noNewLinks: Guard = ({ answered, before, places }) => {
	const known = new Set([...places.values(), ...reachesOf(before)].map(same));
	const fresh = reachesOf(answered).filter((found) => !known.has(same(found)));
	return finding("new-links", "reject", [...new Set(fresh)]);
};

const kinds = /^\[\[(?:LINK|EMAIL|MENTION|CHANNEL|PHONE|IBAN|AHV|CARD)_/u;
// Endings that are words too: a text may lack the space after its full stop, an answer may not bring one along.
const bare =
	/(?<![\p{L}\d@._/-])(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.){1,8}(?:de|fr|it|es|ai|me|co|us|ru|tk|zip)(?![\p{L}\d-])/gu;

/** What can be reached through a text, as it is written and as it may be read. */
const reachesOf = (text: string): readonly string[] =>
	[...new Set([text, plain(text)])].flatMap((one) => {
		const { text: rest, places } = conceal(one, { mask: true });
		return [
			...[...places].filter(([name]) => kinds.test(name)).map(([, at]) => at),
			...(rest.match(bare) ?? []),
		];
	});

// A phone number may be written anew, with the code of its country or without.
const same = (found: string): string =>
	/^[+(\d][\d \u00a0\u202f.()/+-]+$/u.test(found)
		? digitsIn(found.replace("(0)", "")).slice(-8)
		: found.toLowerCase();
