import { digitsIn, type Kind } from "../guards/kind.ts";

// Country and number of characters, from the IBAN registry of SWIFT.
const lengths = new Map(
	`AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28
	EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HN28 HR21 HU28 IE22 IL23 IQ23 IS26
	IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28
	NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25
	SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30`
		.split(/\s+/u)
		.map((one) => [one.slice(0, 2), Number(one.slice(2))]),
);

/** Bank accounts with a right check sum (ISO 13616, mod 97), grouped or not, whole or not at all. */
export const ibans: Kind = {
	name: "IBAN",
	pattern:
		/(?<![\p{L}\d])[A-Z]{2}[ \u00a0\u202f]?\d{2}(?:[ \u00a0\u202f-]?[A-Z\d]){11,34}/giu,
	take: (found) => {
		const length = lengths.get(found.slice(0, 2).toUpperCase());
		if (length === undefined) return 0;
		const end = endOf(found, length);
		if (end === null || /^[\p{L}\d]/u.test(found.slice(end))) return 0;
		return remainder(found.slice(0, end)) === 1 ? end : 0;
	},
};

const endOf = (found: string, length: number): number | null => {
	const places = [...found.matchAll(/[A-Z\d]/giu)];
	const last = places[length - 1];
	return last === undefined ? null : last.index + 1;
};

const remainder = (iban: string): number => {
	const plain = iban.replace(/[^A-Z\d]/giu, "").toUpperCase();
	const turned = `${plain.slice(4)}${plain.slice(0, 4)}`;
	const digits = digitsIn(
		turned.replace(/[A-Z]/gu, (letter) =>
			String(letter.charCodeAt(0) - "A".charCodeAt(0) + 10),
		),
	);
	return [...digits].reduce(
		(rest, digit) => (rest * 10 + Number(digit)) % 97,
		0,
	);
};
