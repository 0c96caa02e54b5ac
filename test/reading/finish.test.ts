import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { documentSchema, type Piece, textOf } from "../../src/core/document.ts";
import { finish } from "../../src/reading/finish.ts";
import { sectionsOf } from "../../src/reading/sections.ts";
import { tidy, tidyLine } from "../../src/reading/tidy.ts";
import { unfinished } from "../../src/reading/unfinished.ts";

const paragraph = (text: string): Piece => ({ kind: "paragraph", text });

describe("text as it is handed on", () => {
	it("is composed, and holds nothing that nobody sees", () => {
		expect(tidy("e\u0301 Zu\u0308rich")).toBe("é Zürich");
		expect(
			tidy(
				"a\0b\u200bc\u202ed\u2066e\u{e0041}f\ufeffg\u00adh\u001b[0m\u{e0101}\ufe00",
			),
		).toBe("abcdefgh[0m");
		expect(tidy("a\r\nb\rc\u2028d\te")).toBe("a\nb\nc\nd\te");
		expect(tidy("👩\u200d🚀 ❤\ufe0f x\u200dy")).toBe("👩\u200d🚀 ❤\ufe0f xy");
		expect(tidyLine("  a \n\t b\u00a0 ")).toBe("a b");
	});

	it("is tidied once and for all", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (text) => {
				const once = tidy(text);
				expect(tidy(once)).toBe(once);
				expect(once).not.toMatch(/[\p{Cf}--\u200d]/v);
			}),
		);
	});

	it("is cut in reading order, in the middle of a piece if need be", () => {
		const parts = sectionsOf([
			{ kind: "heading", level: 1, text: "One" },
			paragraph("12345"),
			{ kind: "heading", level: 1, text: "Two" },
			{
				kind: "table",
				rows: [
					["a", "b"],
					["c", "d"],
				],
			},
			paragraph("end"),
		]);
		const read = (most: number) => finish("docx", unfinished(parts), most);
		expect(read(1_000)).toMatchObject({ cut: false, parts });
		expect(textOf(read(7))).toBe("One\n123");
		expect(read(7)).toMatchObject({ cut: true });
		expect(read(10).parts).toHaveLength(1);
		expect(textOf(read(17))).toBe("One\n12345\n\nTwo\na\tb");
		expect(read(17).cut).toBe(true);
	});

	it("never passes its limit, even with pieces of nothing, and fits its schema", () => {
		const cells = fc.array(fc.array(fc.string({ unit: "binary" })));
		const piece = fc.oneof(
			fc.string({ unit: "binary" }).map(paragraph),
			cells.map((rows): Piece => ({ kind: "table", rows })),
		);
		fc.assert(
			fc.property(fc.array(piece), fc.nat(60), (pieces, most) => {
				const read = finish("text", unfinished(sectionsOf(pieces)), most);
				expect(textOf(read).length).toBeLessThanOrEqual(most + 1);
				expect(documentSchema.parse(read)).toEqual(read);
				expect(textOf(read)).toBe(textOf(read).toWellFormed());
			}),
		);
	});

	it("keeps what a file says of itself short", () => {
		const read = finish(
			"mail",
			unfinished([], {
				facts: {
					title: " \u200b ",
					author: "a".repeat(10_000),
					mail: {
						from: "x\u202e",
						to: "y ".repeat(9_000),
						subject: "",
						sent: null,
						attachments: Array.from({ length: 900 }, () => "z\n"),
					},
				},
			}),
		);
		expect(read.facts.title).toBeNull();
		expect(read.facts.author).toHaveLength(500);
		expect(read.facts.mail).toMatchObject({ from: "x", subject: "" });
		expect(read.facts.mail?.to.length).toBeLessThanOrEqual(500);
		expect(read.facts.mail?.attachments).toEqual(Array(100).fill("z"));
	});
});
