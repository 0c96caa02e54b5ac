import fc from "fast-check";
import { expect, it } from "vitest";
import { literal } from "../../../src/platforms/slack/streaming/literal.ts";

const signs = fc.string({
	unit: fc.constantFrom(..."ab1 \t\n<>&!@#|:./\\`*_~[]()-+="),
});

/** What a reader of markdown sees. */
const shown = (markdown: string): string =>
	markdown
		.replaceAll("\u2060", "")
		.replaceAll(/\\([\\`*_~[\]])/gu, "$1")
		.replaceAll("&lt;", "<")
		.replaceAll("&gt;", ">")
		.replaceAll("&amp;", "&");

it("what goes before stays as it is when more is added", () => {
	fc.assert(
		fc.property(signs, signs, (before, after) => {
			expect(literal(before + after).startsWith(literal(before))).toBe(true);
		}),
	);
});

it("every sign is shown as it was written", () => {
	const spaced = (text: string) =>
		text.replaceAll("\u00a0\u00a0", "\t").replaceAll(/[\u00a0\t ]+/gu, " ");
	fc.assert(
		fc.property(signs, (text) => {
			expect(spaced(shown(literal(text)))).toBe(spaced(text));
		}),
	);
});

it("nothing is left that Slack or markdown would act on", () => {
	fc.assert(
		fc.property(signs, (text) => {
			expect(literal(text)).not.toMatch(
				/[<>]|&(?!amp;|lt;|gt;)|[@:.#|](?!\u2060)|(?<!\\)(?:\\\\)*[`*_~[\]]|^[ \t]|^[-+=](?!\u2060)/mu,
			);
		}),
	);
});

it.each([
	["<!channel>", "&lt;!channel&gt;"],
	["@here", "@\u2060here"],
	["[a](https://b.example)", "\\[a\\](https:\u2060//b.\u2060example)\u2060"],
	["- one", "-\u2060 one"],
	["1. one", "1.\u2060 one"],
	["---", "-\u2060--"],
	["    code", "\u00a0\u00a0\u00a0\u00a0code"],
])("%j becomes %j", (text, markdown) => {
	expect(literal(text)).toBe(markdown);
});
