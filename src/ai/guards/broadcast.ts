import { finding, type Guard } from "./finding.ts";
import { plain } from "./plain.ts";

const call =
	/<\s*!\s*(?:channel|here|everyone|subteam)[^>]*>?|(?<![\p{L}\d])@(?:channel|here|everyone)(?![\p{L}\d])/giu;

/** An answer never calls a whole channel, even if the text did: it was a placeholder then. Entities, invisible characters and wide letters do not hide a call. */
export const noBroadcast: Guard = ({ answered, given }) => {
	const own = new Set(plain(given).match(call) ?? []);
	return finding("broadcast", "reject", [
		...(answered.match(call) ?? []),
		...(plain(answered).match(call) ?? []).filter(
			(one) => !answered.includes(one) && !own.has(one),
		),
	]);
};
