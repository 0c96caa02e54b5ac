import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { arg, flag } from "../../src/core/arg.ts";
import { parseInput, readTyped, writeTyped } from "../../src/core/arguments.ts";
import { Problem } from "../../src/core/problem.ts";
import { quoteWord, splitWords } from "../../src/core/typed.ts";

const add = z.object({
	email: arg.email(),
	first: arg.text(),
	last: arg.text(),
	role: flag(arg.choice(["normal", "admin"])),
	silent: flag(arg.yes()),
});
const words = (line: string) => splitWords(line).map((word) => word.text);

describe("typed words", () => {
	it.each([
		['users add "Luca Moretti"', ["users", "add", "Luca Moretti"]],
		["“Luca Moretti” x", ["Luca Moretti", "x"]],
		["„Luca Moretti“ x", ["Luca Moretti", "x"]],
		["« Luca Moretti » x", ["Luca Moretti", "x"]],
		["'Luca Moretti' x", ["Luca Moretti", "x"]],
		["L'Oréal d'Or", ["L'Oréal", "d'Or"]],
		['an "open quote runs on', ["an", "open quote runs on"]],
		['say \\"x', ["say", '\\"x']],
		['"a \\" b"', ['a " b']],
		['--why="new here" x', ["--why=new here", "x"]],
		["   ", []],
	])("reads %j as people mean it", (line, expected) => {
		expect(words(line)).toEqual(expected);
	});

	it("reads back every word it quotes", () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: "grapheme" })), (texts) => {
				expect(words(texts.map(quoteWord).join(" "))).toEqual(texts);
			}),
		);
	});
});

describe("arguments", () => {
	it("fills words in order and flags by name, whatever dash a phone makes of two", () => {
		for (const dash of ["--", "—", "–"])
			expect(
				readTyped(
					`a@b.ch Luca ${dash}role admin "Di Marco" ${dash}silent ${dash}why "new here"`,
					add,
				),
			).toEqual({
				input: {
					email: "a@b.ch",
					first: "Luca",
					last: "Di Marco",
					role: "admin",
					silent: true,
				},
				why: "new here",
			});
	});

	it("reads typed text back that it wrote itself", () => {
		const text = fc.string({ unit: "grapheme", minLength: 1 });
		const some = fc.record(
			{
				email: text,
				first: text,
				last: text,
				role: text,
				silent: fc.boolean(),
			},
			{ requiredKeys: [] },
		);
		fc.assert(
			fc.property(some, (input) => {
				expect(readTyped(writeTyped(input, add), add).input).toEqual(input);
			}),
		);
	});

	it.each([
		["a b c d", "too-many-words"],
		["a --colour red", "unknown-flag"],
		["a --role", "missing-argument"],
	])("says what is wrong with %j", (line, code) => {
		const read = () => readTyped(line, add);
		expect(read).toThrow(Problem);
		expect(read).toThrow(code);
	});

	it("keeps the rest of a line as it was written", () => {
		const write = z.object({ tone: flag(arg.text()), text: arg.rest() });
		expect(
			readTyped('--tone calm  He said "no --tone" \n twice', write).input,
		).toEqual({
			tone: "calm",
			text: 'He said "no --tone" \n twice',
		});
	});

	it("names what is missing and what does not fit, never the value", () => {
		expect(parseInput({ email: "nonsense", first: "a‮b" }, add)).toEqual({
			kind: "faulty",
			missing: ["last"],
			invalid: ["email", "first"],
		});
	});

	it("survives anything", () => {
		fc.assert(
			fc.property(fc.string({ unit: "binary" }), (line) => {
				try {
					const { input } = readTyped(line, add);
					parseInput(input, add);
				} catch (error) {
					expect(error).toBeInstanceOf(Problem);
				}
			}),
		);
	});
});
