import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
	type MessageFormatElement,
	parse,
} from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { commands } from "../src/commands.ts";
import { argMeta, choicesOf } from "../src/core/arg.ts";
import { named } from "../src/core/arguments.ts";
import { problemCodes } from "../src/core/problem.ts";
import { languages } from "../src/words/languages.ts";

const english: Readonly<Record<string, string>> = languages.en;
const src = join(import.meta.dirname, "..", "src");
const code = readdirSync(src, { recursive: true, encoding: "utf8" })
	.filter(
		(path) =>
			path.endsWith(".ts") &&
			!path.startsWith("words/") &&
			!path.startsWith("reading/") &&
			!path.startsWith("playground/"),
	)
	.map((path) => readFileSync(join(src, path), "utf8"));

/** The placeholders of a message with their kind, from every branch. */
const holes = (message: string): string[] =>
	[...new Set(collect(parse(message, { ignoreTag: true })))].sort();

const collect = (elements: readonly MessageFormatElement[]): string[] =>
	elements.flatMap((element) => {
		if (element.type === 5 || element.type === 6)
			return [
				`${element.value}:${element.type}`,
				...Object.values(element.options).flatMap(({ value }) =>
					collect(value),
				),
			];
		return element.type === 0 || element.type === 7 ? [] : [`${element.value}`];
	});

const names = (message: string): string[] =>
	[...new Set(holes(message).map((hole) => hole.split(":")[0] ?? ""))].sort();

describe.each(Object.entries(languages))(
	"the words of %s",
	(language, words: Readonly<Record<string, string>>) => {
		it("are the same sentences as in English, none missing, none left over", () => {
			expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
		});

		it("take the same placeholders as in English", () => {
			const different = Object.entries(english).filter(
				([key, message]) =>
					names(words[key] ?? "").join() !== names(message).join(),
			);
			expect(different.map(([key]) => key)).toEqual([]);
		});

		it("do not shout, and are not left in English by mistake", () => {
			expect(
				Object.entries(words)
					.filter(([, text]) => /!(?!=)/u.test(text))
					.map(([key]) => key),
			).toEqual([]);
			const same = Object.entries(words).filter(
				([key, text]) =>
					text === english[key] &&
					text
						.replaceAll(/\{[^}]*\}|[^\p{L} ]/gu, "")
						.trim()
						.split(/ +/u).length > 3,
			);
			expect(language === "en" ? [] : same.map(([key]) => key)).toEqual([]);
		});
	},
);

describe("every sentence the code names", () => {
	const known = (key: string) => Object.hasOwn(english, key);

	it("is written", () => {
		const literal = code.flatMap((text) =>
			[...text.matchAll(/\bsay\(\s*"([^"]+)"/gu)].map(([, key = ""]) => key),
		);
		expect(literal.length).toBeGreaterThan(100);
		expect([...new Set(literal)].filter((key) => !known(key))).toEqual([]);
	});

	it("is written for every problem, command, argument, choice and state", () => {
		const wanted = [
			...problemCodes.map((problem) => `problem.${problem}`),
			...commands.flatMap(({ name }) => [`command.${name}`, `help.${name}`]),
			...commands.flatMap(({ args }) =>
				named(args).flatMap(({ name, meta }) =>
					meta.hidden
						? []
						: [`arg.${meta.words ?? name}`, `hint.${meta.words ?? name}`],
				),
			),
			...commands.flatMap(({ args }) =>
				named(args).flatMap(({ schema }) =>
					argMeta(schema).field === "choice"
						? choicesOf(schema).map((choice) => `choice.${choice}`)
						: [],
				),
			),
			"command.decline",
			"arg.reason",
			"hint.reason",
		];
		expect([...new Set(wanted)].filter((key) => !known(key))).toEqual([]);
	});

	it("is used somewhere", () => {
		const all = code.join("\n");
		const stems = /^(?:problem|command|help|arg|hint|choice|example)\./u;
		const used = (key: string) =>
			all.includes(`"${key}"`) || stems.test(key) || built(all, key);
		expect(Object.keys(english).filter((key) => !used(key))).toEqual([]);
	});
});

/** Whether a template builds keys that begin like this one, as in `users.state.${state}`. */
const built = (all: string, key: string): boolean =>
	key
		.split(".")
		.some(
			(_, index, parts) =>
				index > 0 && all.includes(`\`${parts.slice(0, index).join(".")}.\${`),
		);
