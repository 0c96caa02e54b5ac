import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/core/csv.ts";
import { Problem } from "../../../src/core/problem.ts";
import { findColumns } from "../../../src/modules/bulk/find-columns.ts";
import { mailKind } from "../../../src/modules/bulk/mail-kind.ts";
import { usersKind } from "../../../src/modules/bulk/users-kind.ts";
import { readTable } from "../../../src/reading/text/read-table.ts";
import { readText } from "../../../src/words/words.ts";

const rows = (given: string | Uint8Array) => {
	const read = readTable(given);
	return typeof read === "string" ? read : read.map(({ cells }) => cells);
};

const people = (given: string) => {
	const read = readTable(given);
	if (typeof read === "string") throw new Error(read);
	return findColumns(read, usersKind);
};

/** The sentence of a table that is refused. */
const refused = (work: () => unknown): string => {
	try {
		work();
	} catch (error) {
		if (!(error instanceof Problem)) throw error;
		const { why = "" } = error.values;
		return readText(why, { locale: "en-GB", zone: "UTC", now: 0 });
	}
	throw new Error("it was not refused");
};

const word = fc.stringMatching(
	/^[A-Za-zäöüéèàçñßôÉÖ][A-Za-zäöüéèàçñß' .-]{0,10}[a-zäöüé]$/u,
);
const cell = fc.oneof(
	word,
	fc.constantFrom(
		"a;b",
		"a,b",
		"a|b",
		"a\tb",
		'say "hi"',
		"two\nlines",
		"",
		"=1+1",
		"-x",
	),
);
const tables = fc.integer({ min: 2, max: 6 }).chain((width) =>
	fc.tuple(
		fc.array(word, { minLength: width, maxLength: width }),
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
			minLength: 1,
			maxLength: 8,
		}),
	),
);

const quoted = (table: readonly (readonly string[])[], mark: string): string =>
	table
		.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark))
		.join("\r\n");

const filled = (table: readonly (readonly string[])[]): string[][] =>
	table
		.map((row) => row.slice(0, row.findLastIndex((one) => one !== "") + 1))
		.filter((row) => row.length > 0);

describe("a table whose making nobody told", () => {
	it("is read the same whatever its delimiter and encoding", () => {
		const encodings = ["utf8", "utf8-bom", "utf16-le", "windows-1252"] as const;
		fc.assert(
			fc.property(
				tables,
				fc.constantFrom(";", ",", "\t", "|"),
				fc.constantFrom(...encodings),
				([head, body], mark, encoding) => {
					const table = [head, ...body];
					const text = quoted(table, mark);
					const bytes =
						encoding === "utf8-bom"
							? iconv.encode(text, "utf8", { addBOM: true })
							: iconv.encode(text, encoding, {
									addBOM: encoding === "utf16-le",
								});
					expect(rows(bytes)).toEqual(filled(table));
				},
			),
			{ numRuns: 300 },
		);
	});

	it("is read back when we wrote it, formulas and all", () => {
		const table = [
			["email", "first", "last"],
			["a@b.example", "=cmd()", "-Minus"],
		];
		const read = readTable(writeCsv(table, ";"));
		if (typeof read === "string") throw new Error(read);
		expect(findColumns(read, usersKind).lines).toEqual([
			{
				number: 2,
				cells: { email: "a@b.example", first: "=cmd()", last: "-Minus" },
			},
		]);
	});

	it.each(["\r\n", "\n", "\r"])("ends its lines with %j", (end) => {
		expect(rows(["a;b", "c;d", ""].join(end))).toEqual([
			["a", "b"],
			["c", "d"],
		]);
	});

	it("may say its delimiter as spreadsheets do, and end in empty rows and columns", () => {
		const text =
			"sep=;\r\nemail;first, last;;\r\n;;;\r\na@b.example;Ann;;\r\n;;\r\n\r\n";
		expect(readTable(text)).toEqual([
			{ number: 1, cells: ["email", "first, last"] },
			{ number: 3, cells: ["a@b.example", "Ann"] },
		]);
	});

	it.each([
		["a workbook", Buffer.from("PK\u0003\u0004abcdef"), "workbook"],
		["an old workbook", Buffer.from("d0cf11e0a1b11ae1", "hex"), "workbook"],
		["a PDF", Buffer.from("%PDF-1.7"), "workbook"],
		["bytes of a program", Buffer.from([1, 0, 2, 3, 0, 0, 0, 9]), "binary"],
		["a quotation mark that never ends", 'a;"b\nc;d', "quote"],
	])("is refused when it is %s", (_what, given, why) => {
		expect(rows(given)).toBe(why);
	});

	it("takes no long time for hostile signs", () => {
		for (const text of [
			'"'.repeat(200_001),
			";".repeat(900_000),
			"\n".repeat(900_000),
			`"${"a;".repeat(400_000)}"`,
		])
			expect(Array.isArray(rows(text)) || rows(text) === "quote").toBe(true);
	}, 20_000);
});

describe("the headings of people", () => {
	it.each([
		["English", "Email;First name;Last name;Role;Language;Teams"],
		["French", "Adresse e-mail;Prénom;Nom de famille;Rôle;Langue;Équipes"],
		["French, another way", "COURRIEL;PRENOM;NOM;ROLE;LANGUE;EQUIPE"],
		["German", "E-Mail-Adresse;Vorname;Nachname;Rolle;Sprache;Gruppen"],
		["German, another way", "\uFEFF E-Mail ; Vorname;Name;Rolle;Sprache;Team"],
		["Italian", "Posta elettronica;Nome;Cognome;Ruolo;Lingua;Gruppi"],
		["Spanish", "Correo electrónico;Nombre;Apellidos;Rol;Idioma;Equipos"],
		[
			"an export of Google",
			"Email Address [Required];First Name [Required];Last Name [Required];Role;Language;Groups",
		],
		[
			"an export of Microsoft",
			"User principal name;Given name;Surname;Role;Preferred language;Groups",
		],
	])("are understood in %s", (_language, head) => {
		const { lines, ignored } = people(
			`${head}\na@b.example;Ann;Bo;admin;fr;IT`,
		);
		expect(ignored).toEqual([]);
		expect(lines[0]?.cells).toEqual({
			email: "a@b.example",
			first: "Ann",
			last: "Bo",
			role: "admin",
			language: "fr",
			teams: "IT",
		});
	});

	it("stand in any order, beside others that are told", () => {
		const { lines, ignored } = people(
			"Phone\tNachname\tEmpty\tVorname\tMail\n079\tBo\t\tAnn\ta@b.example",
		);
		expect(ignored).toEqual(["Phone"]);
		expect(lines[0]?.cells).toEqual({
			email: "a@b.example",
			first: "Ann",
			last: "Bo",
		});
	});

	it("that are missing or there twice are named", () => {
		expect(refused(() => people("Mail;Name\na@b.example;Ann Bo"))).toBe(
			"No column is headed: First name.",
		);
		expect(refused(() => people("Mail;E-Mail;Vorname;Nachname\na;b;c;d"))).toBe(
			"Several columns look like “Mail address”. Rename or delete the ones you do not mean.",
		);
		expect(refused(() => people(""))).toBe("There are no rows in it.");
	});

	it("may be left out when the columns tell themselves", () => {
		const { lines } = people(
			"Baumann;Anna;anna.baumann@x.example;de\nFavre;Élise;elise.favre@x.example;fr",
		);
		expect(lines[1]?.cells).toEqual({
			email: "elise.favre@x.example",
			first: "Élise",
			last: "Favre",
			language: "fr",
		});
		expect(lines[0]?.number).toBe(1);
	});

	it("are asked for when that leaves a doubt", () => {
		for (const text of [
			"Anna;Baumann;info@x.example",
			"Anna;Baumann;anna.baumann@x.example;079 123",
			"anna@x.example;Anna",
			"one;two",
		])
			expect(refused(() => people(text))).toBe(
				"It has no headings that I know, and I cannot tell the columns apart. Put headings above them: Mail address, First name and Last name.",
			);
	});
});

describe("the headings of addresses", () => {
	it.each([
		"Address;Owner;Aliases",
		"Adresse;Propriétaire;Alias",
		"E-Mail-Adresse;Besitzer;Aliasse",
		"Indirizzo e-mail;Proprietario;Alias",
		"Dirección;Propietario;Alias",
	])("are understood: %s", (head) => {
		const read = readTable(`${head}\na@b.example;c@b.example;d, e`);
		if (typeof read === "string") throw new Error(read);
		expect(findColumns(read, mailKind).lines[0]?.cells).toEqual({
			address: "a@b.example",
			owner: "c@b.example",
			aliases: "d, e",
		});
	});

	it("are not needed for a single column", () => {
		const read = readTable("a@b.example\nc@b.example");
		if (typeof read === "string") throw new Error(read);
		expect(findColumns(read, mailKind).lines).toHaveLength(2);
	});
});
