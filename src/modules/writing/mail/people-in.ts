import { decodeWords } from "postal-mime";
import { z } from "zod";
import type { Recipient } from "./mail-session.ts";

/** The people of a header line, at most a hundred: every usable address with the name before it. An address that stands in a name is none, as anybody can write one there. */
export const peopleIn = (header: string): readonly Recipient[] => {
	const line = header.slice(0, 10_000);
	let from = 0;
	return [...line.matchAll(address)]
		.filter(({ 0: found, index }) => !isInName(line, index, found.length))
		.flatMap(({ 0: found, index }): readonly Recipient[] => {
			const name = nameOf(decodeWords(line.slice(from, index)));
			from = index + found.length;
			const usable = z.email().max(254).safeParse(found);
			return usable.success
				? [{ name: name.includes("@") ? "" : name, address: usable.data }]
				: [];
		})
		.slice(0, 100);
};

const isInName = (line: string, at: number, length: number): boolean => {
	const before = line.slice(0, at);
	const quotes = before.match(/(?<!\\)"/gu)?.length ?? 0;
	return (
		quotes % 2 === 1 ||
		/\([^()]{0,200}$/u.test(before.slice(-200)) ||
		/^[^,;<>]{0,200}<\s*(?:mailto:)?[\w.%+-]{1,64}@/u.test(
			line.slice(at + length, at + length + 300),
		)
	);
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
