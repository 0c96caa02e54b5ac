import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	numbered,
	safeFolder,
	safeName,
} from "../../../src/modules/documents/file-name.ts";

const hostile = fc.oneof(
	fc.string({ unit: "binary", maxLength: 400 }),
	fc.string({ unit: "grapheme", maxLength: 400 }),
	fc
		.array(
			fc.constantFrom(
				..."./\\ :*?<>|\u0000\n\u202e\u200b\ud800é語".split(""),
				"con",
				"..",
				"pdf",
				"COM1",
			),
			{ maxLength: 60 },
		)
		.map((parts) => parts.join("")),
);
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;
const unsafe = /[\p{Cc}/\\<>:"|?*\u200b\u202a-\u202e\u2066-\u2069]/u;

const isSafe = (name: string): void => {
	expect(name).not.toBe("");
	expect(name).not.toMatch(/^\.|[. ]$/u);
	expect(name).not.toMatch(unsafe);
	expect(name).not.toMatch(reserved);
	expect(name.isWellFormed()).toBe(true);
	expect(Buffer.byteLength(name)).toBeLessThanOrEqual(121);
};

describe("the names of files", () => {
	it.each([
		["Rechnung 2026.pdf", "Rechnung 2026.pdf"],
		["Zürich – Café.docx", "Zürich – Café.docx"],
		["Cafe\u0301.txt", "Café.txt"],
		["../../etc/passwd", "passwd"],
		["C:\\Users\\x\\report.pdf", "report.pdf"],
		["invoice\u202efdp.exe", "invoicefdp.exe"],
		["a\u0000b\nc.pdf", "abc.pdf"],
		["what?: <this>*.pdf", "what-- -this--.pdf"],
		["CON", "_CON"],
		["con.pdf", "_con.pdf"],
		["Lpt1.tar.gz", "_Lpt1.tar.gz"],
		["console.pdf", "console.pdf"],
		[".htaccess", "htaccess"],
		["report.pdf. . .", "report.pdf"],
		["", "Document"],
		["..", "Document"],
		["/", "Document"],
		["\u200b\u200b", "Document"],
	])("make %j into %j", (given, wanted) => {
		expect(safeName(given)).toBe(wanted);
	});

	it("are cut at whole signs, with their ending kept", () => {
		const long = safeName(`${"語".repeat(300)}.pdf`);
		expect(long).toMatch(/^語+\.pdf$/u);
		expect(Buffer.byteLength(long)).toBeGreaterThan(115);
	});

	it("get a number before the ending", () => {
		expect(numbered("Rechnung.pdf", 2)).toBe("Rechnung (2).pdf");
		expect(numbered("README", 3)).toBe("README (3)");
		expect(numbered("a.tar.gz", 2)).toBe("a.tar (2).gz");
	});

	it("can be kept by every system, whatever was given", () => {
		fc.assert(
			fc.property(hostile, fc.integer({ min: 1, max: 9999 }), (name, n) => {
				const safe = safeName(name);
				isSafe(safe);
				isSafe(numbered(safe, n));
				expect(safeName(safe)).toBe(safe);
			}),
			{ numRuns: 2000 },
		);
	});
});

describe("the names of folders", () => {
	it.each([
		["Finance/Invoices/2026", ["Finance", "Invoices", "2026"]],
		["/Finance//./../x/", ["Finance", "x"]],
		["Finance\\Invoices", ["Finance", "Invoices"]],
		["aux/con.d", ["_aux", "_con.d"]],
		["", []],
		[" / ", []],
	])("of %j are %j", (given, wanted) => {
		expect(safeFolder(given)).toEqual(wanted);
	});

	it("can be kept by every system, whatever was given", () => {
		fc.assert(
			fc.property(fc.array(hostile), (parts) => {
				const safe = safeFolder(parts.join("/"));
				expect(safe.length).toBeLessThanOrEqual(10);
				safe.map(isSafe);
			}),
			{ numRuns: 1000 },
		);
	});
});
