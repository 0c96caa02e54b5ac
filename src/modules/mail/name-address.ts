import { domainToUnicode } from "node:url";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Address, Mail } from "./mail.ts";

/** The whole address that a text means, in lower case; without a domain it is in the main one. Problem: `invalid-argument`. */
export const wholeAddress = async (
	mail: Pick<Mail, "domains">,
	text: string,
	argument: "address" | "alias" = "address",
): Promise<string> => {
	const typed = text.trim().toLowerCase();
	const [name, domain, ...more] = typed.split("@");
	if (domain !== undefined)
		return more.length > 0 ? typed : `${name}@${asWritten(domain)}`;
	const [main] = await mail.domains();
	if (main === undefined) throw notUsable(argument);
	return `${typed}@${main.toLowerCase()}`;
};

/** An address or alias that can be made: of a domain of ours and not there yet. Problems: `invalid-argument`, `already-there`. */
export const newAddress = async (
	mail: Mail,
	text: string,
	argument: "address" | "alias" = "address",
): Promise<string> => {
	const address = await wholeAddress(mail, text, argument);
	const [name = "", domain = ""] = address.split("@");
	const ours = await mail.domains();
	const isOurs = ours.some((one) => one.toLowerCase() === domain);
	const isWhole = address === `${name}@${domain}` && local.test(name);
	if (!isOurs || !isWhole) throw notUsable(argument);
	if (await mail.get(address)) throw new Problem("already-there");
	return address;
};

/** The address a text means, given by itself or by one of its aliases. Problem: `not-found`. */
export const knownAddress = async (
	mail: Mail,
	text: string,
): Promise<Address> => {
	const address = await mail.get(await wholeAddress(mail, text));
	if (address) return address;
	throw new Problem("not-found");
};

/** A domain as people write it, also where it was given in its form for machines (`xn--`). */
const asWritten = (domain: string): string =>
	domain.includes("xn--") ? domainToUnicode(domain) || domain : domain;

/** Infomaniak takes names of at most 64 letters, digits and `. _ - +`. */
const local = /^[a-z0-9](?:[a-z0-9._+-]{0,62}[a-z0-9])?$/u;

const notUsable = (argument: "address" | "alias"): Problem =>
	new Problem("invalid-argument", { name: say(`arg.${argument}`) });
