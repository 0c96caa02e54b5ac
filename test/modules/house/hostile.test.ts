import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../../src/commands.ts";
import { named, readTyped } from "../../../src/core/arguments.ts";
import { cardOf } from "../../../src/core/card.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import { Problem } from "../../../src/core/problem.ts";
import { createPen, drawView } from "../../../src/platforms/slack/draw/view.ts";
import { faultsOfDialog, faultsOfView, reader } from "../../support/drawn.ts";
import { naughty } from "../../support/naughty.ts";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { act, menuOf } from "./hands.ts";

let test: TestSuitemate;
beforeAll(async () => {
	test = await openTestSuitemate();
});
afterAll(() => test.close());

const own = commands.filter(({ name }) =>
	/^write (?:glossary|tones|actions|house|swiss)\b/u.test(name),
);
const fitting: Readonly<Record<string, string>> = {
	scope: "organisation",
	language: "de",
	rule: "prefer",
	spelling: "on",
	team: "Vente",
	instead: "one, two",
};
const draftOf = { draft: "private-x", id: "private-x" };

/** Whatever comes back is something Slack takes, and never our own fault. */
const judge = (shown: Shown, what: string): void => {
	if (shown.kind === "problem")
		expect(shown.text, what).not.toMatchObject({ say: "problem.unexpected" });
	if (shown.kind === "view") {
		expect(faultsOfView(shown.view, "de-CH"), what).toEqual([]);
		expect(drawnOf(shown), what).not.toMatch(unwritten);
	}
	if (shown.kind === "request")
		expect(faultsOfView(cardOf(shown.request, "asker"), "en"), what).toEqual(
			[],
		);
};

// A sentence nobody wrote is drawn as its key.
const unwritten = /"(?:house|choice|arg)\.[\w.-]+"/u;

const drawnOf = ({ view }: Shown & { kind: "view" }): string =>
	JSON.stringify(drawView(view, createPen(reader("en")), "LEFT OUT").blocks);

describe("hostile words", () => {
	it.each(own.map((command) => [command.name, command] as const))(
		"in /%s get a clear answer",
		async (name, command) => {
			const args = named(command.args);
			const good = Object.fromEntries(
				args.flatMap(({ name: arg, meta }) =>
					meta.form === "flag" ? [] : [[arg, fitting[arg] ?? "x"]],
				),
			);
			for (const { name: arg } of args)
				for (const bad of naughty)
					judge(
						await act(test, "anna", name, { ...good, [arg]: bad }),
						`${name} ${arg}=${JSON.stringify(bad.slice(0, 40))}`,
					);
			expect(test.events.filter(({ event }) => event === "failure")).toEqual(
				[],
			);
		},
	);

	it("of any kind in any argument end in an answer", async () => {
		const value = fc.oneof(
			fc.constantFrom(...naughty, ...Object.values(fitting)),
			fc.string({ unit: "binary" }),
			fc.integer(),
			fc.boolean(),
			fc.constant(null),
			fc.array(fc.string()),
			fc.string().map((text) => ({ text })),
		);
		const names = own.flatMap(({ args }) => Object.keys(args.shape));
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...own),
				fc.dictionary(fc.constantFrom(...names), value),
				async ({ name }, input) => {
					judge(await act(test, "marc", name, { ...draftOf, ...input }), name);
				},
			),
			{ numRuns: 200 },
		);
		expect(test.events.filter(({ event }) => event === "failure")).toEqual([]);
	});

	it("typed as a line never break the reader", () => {
		const line = fc.array(fc.constantFrom(...naughty, "--instead", "--team"));
		fc.assert(
			fc.property(line, fc.constantFrom(...own), (parts, { args }) => {
				try {
					readTyped(parts.join(" "), args);
				} catch (error) {
					expect(error).toBeInstanceOf(Problem);
				}
			}),
		);
	});
});

describe("in Slack", () => {
	it.each(own.map((command) => [command.name, command] as const))(
		"/%s has a dialog and a title that fit",
		(name, { args, asksWhy }) => {
			const plan = {
				command: name,
				args,
				input: {},
				asksWhy,
				callback: "command",
				metadata: "{}",
			};
			expect(faultsOfDialog(plan, "en")).toEqual([]);
			expect(
				reader("en")({ say: `command.${name}` }).length,
			).toBeLessThanOrEqual(24);
		},
	);

	it("a page of the longest terms and tones fits whole", async () => {
		const long = (sign: string, length: number, number: number) =>
			`${number}`.padStart(length, sign);
		for (let number = 10; number < 40; number += 1) {
			await act(test, "elise", "write glossary add", {
				term: long("“", 80, number),
				instead: Array.from({ length: 10 }, (_, index) =>
					long('"', 78, number * 10 + index),
				).join(","),
				team: "Vente",
			});
			await act(test, "elise", "write tones add", {
				name: long("ß", 40, number),
				instruction: long("ü", 1000, number),
				team: "Vente",
			});
		}
		for (const base of ["write glossary", "write tones"]) {
			const shown = await act(test, "elise", base);
			expect(menuOf(shown)?.options).toHaveLength(15);
			judge(shown, base);
			if (shown.kind !== "view") throw new Error("no view");
			expect(drawnOf(shown)).not.toContain("LEFT OUT");
		}
	});
});
