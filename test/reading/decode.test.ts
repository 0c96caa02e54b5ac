import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/reading/text/decode.ts";
import { decodeHtml } from "../../src/reading/text/decode-html.ts";

const swiss =
	"Sehr geehrte Frau Müller, die Rechnung über 1’200 Franken – für «Zürich» – ist fällig. Grüsse";
const german = "„Schöne Grüße“, sagte Jörg. Der Preis beträgt 5 € für Äpfel.";
const french =
	"L’été dernier, à Genève, le maître d’œuvre a reçu 1 000 € : « ça alors ! » Où êtes-vous, Noël ?";
const italian = "Perché no? Così è la città: più caffè, già lunedì.";
const spanish = "¿Mañana? ¡Sí! El niño pagó 30 € por el camión.";

describe("what a file that does not say its encoding says", () => {
	it.each([swiss, german, french, italian, spanish])(
		"is read right: %s",
		(text) => {
			for (const encoding of ["utf8", "windows-1252", "utf-16le", "utf-16be"])
				expect(decode(iconv.encode(text, encoding))).toBe(text);
			for (const encoding of ["utf8", "utf-16le", "utf-16be"])
				expect(
					decode(iconv.encode(text, encoding, { addBOM: true })).replace(
						"\ufeff",
						"",
					),
				).toBe(text);
		},
	);

	it("is read right from an old Mac and from an old PC", () => {
		const old =
			"Müller, Zürich: Geschäftsführer für Öl, à Genève, élève, Straße";
		expect(decode(iconv.encode(old, "macintosh"))).toBe(old);
		expect(decode(iconv.encode(old, "cp850"))).toBe(old);
	});

	it("is read right in Russian, Greek and Japanese", () => {
		const russian =
			"Уважаемые коллеги, сообщаем вам, что заседание состоится в понедельник в десять часов утра.";
		const japanese =
			"拝啓、貴社ますますご清栄のこととお慶び申し上げます。会議は月曜日の午前十時に始まります。";
		expect(decode(iconv.encode(russian, "windows-1251"))).toBe(russian);
		expect(decode(iconv.encode(japanese, "shift_jis"))).toBe(japanese);
	});

	it("never fails, whatever the bytes are", () => {
		const bytes = Uint8Array.from({ length: 256 }, (_, at) => at);
		expect(decode(bytes).length).toBeGreaterThan(100);
		expect(decode(new Uint8Array())).toBe("");
	});

	it("follows a page that says its encoding, unless its bytes are surely UTF-8", () => {
		const page = '<meta charset="iso-8859-1"><p>Zürich € Łódź</p>';
		expect(decodeHtml(Buffer.from(page))).toBe(page);
		const polish = '<meta charset="iso-8859-2"><p>Łódź, żółw</p>';
		expect(decodeHtml(iconv.encode(polish, "iso-8859-2"))).toBe(polish);
	});
});
