import { z } from "zod";
import type { Recipient } from "./mail-session.ts";

/** The people of a header line, at most a hundred: every usable address with the name before it. */
export const peopleIn = (header: string): readonly Recipient[] => {
	let from = 0;
	return [...header.slice(0, 10_000).matchAll(address)]
		.flatMap(({ 0: found, index }): readonly Recipient[] => {
			const name = nameOf(header.slice(from, index));
			from = index + found.length;
			const usable = z.email().max(254).safeParse(found);
			return usable.success
				? [{ name: name === found ? "" : name, address: usable.data }]
				: [];
		})
		.slice(0, 100);
};

/** A name as it may stand in a header: one line, without the marks addresses are made of. */
export const nameOf = (text: string): string =>
	text
		.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
		.replace(/mailto:/giu, "")
		.replace(/[<>[\]()"“”„;]/gu, " ")
		.replace(/^[\s,'*_]+|[\s,'*_:]+$/gu, "")
		.replace(/ {2,}/gu, " ")
		.slice(0, 100)
		.toWellFormed();

const address =
	/(?<![\w.%+-])[\w.%+-]{1,64}@[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,8}/gu;
