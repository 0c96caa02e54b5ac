import type { Kind } from "../guards/kind.ts";
import {
	doubleFields,
	enclosed,
	links,
	slackMarks,
	typedMarks,
} from "../guards/kinds.ts";
import { cards } from "./card.ts";
import { ibans } from "./iban.ts";
import { insuranceNumbers } from "./insurance.ts";
import { phonesAbroad, phonesAtHome } from "./phone.ts";
import { type Replaced, replaceKinds } from "./replace-kinds.ts";

const open: readonly Kind[] = [
	...enclosed,
	...slackMarks,
	doubleFields,
	...links,
];

const unmasked = [...open, ibans, phonesAbroad, ...typedMarks];
const masked = [
	...open,
	ibans,
	insuranceNumbers,
	cards,
	phonesAbroad,
	...phonesAtHome,
	...typedMarks,
];

/** Replaces everything that must come back letter by letter, and with `mask` every private detail too, in one numbering. Links, mail addresses, accounts and numbers with a country code are replaced either way. */
export const conceal = (
	text: string,
	{ mask }: { readonly mask: boolean },
): Replaced => replaceKinds(text, mask ? masked : unmasked);
