import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	misplaced,
	protect,
	restore,
} from "../../../src/ai/guards/placeholders.ts";
import { conceal } from "../../../src/ai/private/conceal.ts";
import { mask } from "../../../src/ai/private/mask.ts";

const digit = fc.integer({ min: 0, max: 9 });
const digits = (length: number) =>
	fc
		.array(digit, { minLength: length, maxLength: length })
		.map((all) => all.join(""));

const groups = (text: string, size: number, gap: string): string =>
	(text.match(new RegExp(`.{1,${size}}`, "gu")) ?? []).join(gap);

const modulo97 = (text: string): number =>
	[...text].reduce((rest, one) => (rest * 10 + Number(one)) % 97, 0);

/** A Swiss or German account with its right check sum, grouped in fours or not. */
const iban = fc
	.tuple(
		fc.constantFrom(["CH", "1217", 17] as const, ["DE", "1314", 18] as const),
		digits(18),
		fc.constantFrom("", " ", "\u00a0"),
	)
	.map(([[country, letters, length], all, gap]) => {
		const account = all.slice(0, length);
		const check = 98 - modulo97(`${account}${letters}00`);
		const whole = `${country}${String(check).padStart(2, "0")}${account}`;
		return groups(whole, 4, gap);
	});

const luhn = (text: string): number =>
	[...text].toReversed().reduce((sum, one, index) => {
		const value = Number(one) * (index % 2 === 0 ? 1 : 2);
		return sum + (value > 9 ? value - 9 : value);
	}, 0);

const card = fc
	.tuple(digits(14), fc.constantFrom("", " ", "-"))
	.map(([all, gap]) => {
		const body = `4${all}`;
		const last = (10 - (luhn(`${body}0`) % 10)) % 10;
		return groups(`${body}${last}`, 4, gap);
	});

const insurance = fc.tuple(digits(9), fc.boolean()).map(([all, dots]) => {
	const body = `756${all}`;
	const sum = [...body].reduce(
		(total, one, index) => total + Number(one) * (index % 2 === 0 ? 1 : 3),
		0,
	);
	const whole = `${body}${(10 - (sum % 10)) % 10}`;
	return dots
		? `${whole.slice(0, 3)}.${whole.slice(3, 7)}.${whole.slice(7, 11)}.${whole.slice(11)}`
		: whole;
});

const phone = fc
	.tuple(
		fc.constantFrom("+41 79 ", "0041 79 ", "079 ", "(079) ", "+41 (0)79 "),
		digits(3),
		digits(2),
		digits(2),
	)
	.map(([start, one, two, three]) => `${start}${one} ${two} ${three}`);

const mail = fc
	.tuple(
		fc.constantFrom("nadia", "marc.dubois", "it+help"),
		fc.constantFrom("alpenblick.example", "mail.büro.ch"),
	)
	.map((parts) => parts.join("@"));

const detail = fc.oneof(iban, card, insurance, phone, mail);
const word = fc.constantFrom("Bitte", "an", "zahlen,", "pour", "le", "mio:");

describe("private details", () => {
	test("leave nothing behind and come back whole", () =>
		fc.assert(
			fc.property(fc.array(fc.tuple(word, detail)), (pairs) => {
				const text = pairs.map((pair) => pair.join(" ")).join(" ");
				const masked = mask(text);
				expect(masked.text).toBe(
					[...masked.places.keys()]
						.map((name, index) => `${pairs[index]?.[0]} ${name}`)
						.join(" "),
				);
				expect([...masked.places.values()]).toEqual(
					pairs.map(([, one]) => one),
				);
				expect(restore(masked.text, masked.places)).toBe(text);
				expect(misplaced(masked.text, masked.places)).toEqual([]);
			}),
		));

	test("are concealed with everything else in one numbering", () =>
		fc.assert(
			fc.property(fc.array(fc.tuple(word, detail)), (pairs) => {
				const text = pairs
					.map(([one, found]) => `${one} ${found} https://a.example/?q=1`)
					.join(" ");
				const { text: sent, places } = conceal(text, { mask: true });
				expect(sent.replace(/\[\[[A-Z]+_\d+\]\]/gu, "")).not.toMatch(/\d/u);
				expect(
					[...places.keys()].map((name) => /\d+/u.exec(name)?.[0]),
				).toEqual([...places.keys()].map((_, index) => String(index + 1)));
				expect(restore(sent, places)).toBe(text);
			}),
		));

	test("an account is never cut, whatever stands round it", () =>
		fc.assert(
			fc.property(
				iban,
				fc.constantFrom("", " ", "1 ", "12. ", "(", "IBAN:", "\n", "0 "),
				fc.constantFrom("", " ", " 12", ".", ", 15 %", "\n", " BIC", " 079"),
				(account, before, after) => {
					const text = `${before}${account}${after}`;
					for (const one of [
						mask(text),
						conceal(text, { mask: true }),
						protect(text),
					])
						expect([...one.places.values()]).toContain(account);
				},
			),
			{ numRuns: 300 },
		));

	test("come back from any text", () =>
		fc.assert(
			fc.property(
				fc
					.array(
						fc.oneof(
							detail,
							fc.string({ unit: "binary" }),
							fc.constantFrom("[[EMAIL_1]]", "[[", "]]", "+", "0", " "),
						),
					)
					.map((parts) => parts.join("")),
				(text) => {
					for (const one of [mask(text), conceal(text, { mask: true })]) {
						expect(restore(one.text, one.places)).toBe(text);
						expect(misplaced(one.text, one.places)).toEqual([]);
					}
				},
			),
			{ numRuns: 300 },
		));

	test.each([
		["write to nadia@a.ch", "write to [[EMAIL_1]]"],
		["call 079 123 45 67 or 044/123 45 67", "call [[PHONE_1]] or [[PHONE_2]]"],
		["+49 30 1234567, +33 6 12 34 56 78", "[[PHONE_1]], [[PHONE_2]]"],
		["06 12 34 56 78, 030 1234567", "[[PHONE_1]], [[PHONE_2]]"],
		[
			"cell. 333 123 4567, móvil 612 345 678",
			"cell. [[PHONE_1]], móvil [[PHONE_2]]",
		],
		["Tel. 1234567", "Tel. [[PHONE_1]]"],
		["+41 79 123 45 67 12 Uhr", "[[PHONE_1]] 12 Uhr"],
		["FR14 2004 1010 0505 0001 3M02 606", "[[IBAN_1]]"],
		["ch9300762011623852957 bitte", "[[IBAN_1]] bitte"],
		["756.9217.0769.85", "[[AHV_1]]"],
		["3782 822463 10005", "[[CARD_1]]"],
		["the [[EMAIL_1]] itself", "the [[WORD_1]] itself"],
	])("%j is sent as %j", (text, sent) => {
		expect(mask(text).text).toBe(sent);
	});

	test("are counted by kind", () => {
		expect(mask("a@b.ch, c@d.ch, 079 123 45 67").kinds).toEqual({
			EMAIL: 2,
			PHONE: 1,
		});
	});

	test.each([
		"on 30.11.2026 and 2026-11-30 and 01.02.2026 10:30",
		"from 192.168.10.20 to 10.0.0.1",
		"CHF 612 345 678 and 1'240.50 and 612 345 678 €",
		"order 123456789012, page 12 of 2026",
		"CH93 0076 2011 6238 5295 8",
		"4111 1111 1111 1112",
		"7569217076984",
		"reference 21 00000 00003 13947 14300 09017",
		"01-02-2026, 05/2026, 24/7, 10-12 Uhr",
	])("%j holds none", (text) => {
		expect(mask(text).text).toBe(text);
	});

	test("survive on a text that has placeholders already", () => {
		const given = protect("see https://a.example and 079 123 45 67");
		const masked = mask(given.text);
		expect(masked.text).toBe("see [[WORD_1]] and [[PHONE_2]]");
		expect(restore(restore(masked.text, masked.places), given.places)).toBe(
			"see https://a.example and 079 123 45 67",
		);
	});

	test("without masking, the rest is protected alone", () => {
		const text = "079 123 45 67, nadia@a.ch, 756.9217.0769.85, CHF 12.50";
		expect(conceal(text, { mask: false })).toEqual(protect(text));
		expect(conceal(text, { mask: false }).text).toContain("079 123 45 67");
	});
});
