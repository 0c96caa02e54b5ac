import { finding, type Guard } from "./finding.ts";

const call =
	/<!(?:channel|here|everyone|subteam)[^>]*>?|(?<![\p{L}\d])@(?:channel|here|everyone)\b/giu;

/** An answer never calls a whole channel, even if the text did: it was a placeholder then. */
export const noBroadcast: Guard = ({ answered }) =>
	finding("broadcast", "reject", answered.match(call) ?? []);
