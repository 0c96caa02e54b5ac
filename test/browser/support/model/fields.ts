import type { Part } from "./passages.ts";

/** What each field looks like in a document, by the words that describe it; the first group is the value. */
const looks: readonly (readonly [says: RegExp, look: RegExp])[] = [
	[
		/number of the invoice/u,
		/(?:Invoice number:|Rechnungsnummer:|Rechnung Nr\.)\s*([\w-]+)/u,
	],
	[
		/date of the invoice/u,
		/(?:Invoice date:|Rechnungsdatum:)\s*(\d{1,2}\.? \p{L}+ \d{4})/u,
	],
	[
		/has to be paid by/u,
		/(?:Due date:|Zahlbar bis:)\s*(\d{1,2}\.? \p{L}+ \d{4})/u,
	],
	[
		/whole amount to pay/u,
		/(?:Total to pay:|Rechnungsbetrag:)\s*([\d.’' ]+ [A-Z]{3})|(Total CHF\s+[\d.’']+)/u,
	],
	[/IBAN/u, /(\[\[IBAN_\d+\]\]|[A-Z]{2}\d{2}(?: ?[A-Z\d]{2,4}){3,8})/u],
	[
		/who wrote the invoice/u,
		/^((?:Harrowgate|Druckerei|Schreinerei) [^,\n]+)/mu,
	],
	[/period of notice|notice/iu, /with (three months' notice[^,\n]*)/u],
	[/fee|what is paid/iu, /a fixed fee of (\d+ francs)/u],
];

/** The values of the fields that are asked for, each with the line it stands in. */
export const fieldsIn = (fields: string, parts: readonly Part[]) =>
	fields.split("\n").flatMap((line) => {
		const number = /^\D*(\d+)/u.exec(line)?.[1];
		if (number === undefined) return [];
		const field = Number(number);
		const look = looks.find(([says]) => says.test(line))?.[1];
		for (const { part, text } of look === undefined ? [] : parts) {
			const found = look?.exec(text);
			const value = found?.slice(1).find((one) => one !== undefined);
			if (found && value !== undefined)
				return [{ field, value: value.trim(), part, quote: found[0].trim() }];
		}
		return [{ field, value: "", part: 0, quote: "" }];
	});
