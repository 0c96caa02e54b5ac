import { addresses } from "../guards/kinds.ts";
import { cards } from "./card.ts";
import { ibans } from "./iban.ts";
import { insuranceNumbers } from "./insurance.ts";
import { phonesAbroad, phonesAtHome } from "./phone.ts";
import { type Replaced, replaceKinds } from "./replace-kinds.ts";

const details = [
	{ name: "WORD", pattern: /\[\[[A-Z]+_\d+\]\]/gu },
	addresses,
	ibans,
	insuranceNumbers,
	cards,
	phonesAbroad,
	...phonesAtHome,
];

/** Replaces mail addresses, bank accounts, insurance numbers, cards and phone numbers alone; a text that is to be rewritten wants `conceal`. Placeholders that stand there already survive. */
export const mask = (text: string): Replaced => replaceKinds(text, details);
