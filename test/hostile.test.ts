import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../src/commands.ts";
import { named, readTyped } from "../src/core/arguments.ts";
import { cardOf } from "../src/core/card.ts";
import type { Shown } from "../src/core/pipeline.ts";
import { Problem } from "../src/core/problem.ts";
import { problemView } from "../src/platforms/slack/present.ts";
import { faultsOfDialog, faultsOfView, reader } from "./support/drawn.ts";
import { naughty } from "./support/naughty.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	type TestSuitemate,
} from "./support/suitemate.ts";

let test: TestSuitemate;
beforeAll(async () => {
	test = await openTestSuitemate();
});
afterAll(() => test.close());

/** Something that fits each argument, so that one hostile value at a time gets far. */
const fitting: Record<string, string> = {
	email: "somebody.new@alpenblick.example",
	first: "Some",
	last: "Body",
	person: "elise.favre@alpenblick.example",
	team: "IT",
	name: "Night shift",
	address: "info@alpenblick.example",
	alias: "hello@alpenblick.example",
	plan: "pro",
	users: "25",
	role: "admin",
	request: "R-0001",
	search: "a",
	text: "Please send the figures until Friday.",
	account: "@U0ELISE",
	code: "123456",
	topic: "users",
};

/** Every answer is a good Slack message or dialog in every language, and none is an unexpected failure. */
const judge = (shown: Shown, what: string): void => {
	for (const locale of ["en-GB", "de-CH", "fr-CH", "es-ES"]) {
		switch (shown.kind) {
			case "view":
				expect(
					faultsOfView(
						{ ...shown.view, body: [...shown.view.body, ...shown.secret] },
						locale,
					),
					what,
				).toEqual([]);
				break;
			case "request":
				for (const audience of ["asker", "decider"] as const)
					expect(
						faultsOfView(cardOf(shown.request, audience), locale),
						what,
					).toEqual([]);
				break;
			case "problem":
				expect(shown.text, what).not.toMatchObject({
					say: "problem.unexpected",
				});
				expect(
					faultsOfView(problemView(shown.text, shown.reference), locale),
					what,
				).toEqual([]);
				break;
			case "dialog":
				expect(faultsOfDialog(dialogOf(shown), locale), what).toEqual([]);
		}
	}
};

const dialogOf = ({ command, input }: Shown & { kind: "dialog" }) => ({
	command,
	input,
	args: commands.find(({ name }) => name === command)?.args ?? commands[0].args,
	asksWhy: true,
	callback: "command",
	metadata: JSON.stringify({ command, input }).slice(0, 3000),
});

/** Commands that call a model or wait are tried with their own tests. */
const offline = commands.filter(({ name }) => !/^(?:write|ai) /u.test(name));

describe("hostile words", () => {
	it.each(offline.map((command) => [command.name, command] as const))(
		"in /ksuite %s get a clear answer",
		async (name, command) => {
			const args = named(command.args);
			const good = Object.fromEntries(
				args.flatMap(({ name: arg, meta }) =>
					meta.form === "flag" ? [] : [[arg, fitting[arg] ?? "x"]],
				),
			);
			for (const { name: arg } of args)
				for (const bad of naughty) {
					const shown = await test.app.invoke(
						{
							command: name,
							input: { ...good, [arg]: bad },
							why: bad.slice(0, 400),
						},
						accounts.marc,
						quietPort,
					);
					judge(shown, `${name} ${arg}=${JSON.stringify(bad.slice(0, 40))}`);
				}
			expect(test.events.filter(({ event }) => event === "failure")).toEqual(
				[],
			);
		},
	);

	it("typed as a line never break the reader", () => {
		const line = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.constantFrom(...naughty),
			fc
				.array(fc.constantFrom(...naughty, "--role", '"', "users"), {
					maxLength: 6,
				})
				.map((parts) => parts.join(" ")),
		);
		fc.assert(
			fc.property(line, fc.constantFrom(...offline), (typed, command) => {
				try {
					readTyped(typed, command.args);
				} catch (error) {
					expect(error).toBeInstanceOf(Problem);
				}
			}),
		);
	});

	it("of any kind in any argument end in an answer", async () => {
		const value = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.string({ unit: "grapheme" }),
			fc.integer(),
			fc.boolean(),
			fc.constant(null),
			fc.array(fc.string()),
			fc.object(),
		);
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(...offline),
				fc.dictionary(fc.constantFrom(...Object.keys(fitting)), value),
				async (command, input) => {
					judge(
						await test.app.invoke(
							{ command: command.name, input },
							accounts.marc,
							quietPort,
						),
						command.name,
					);
				},
			),
			{ numRuns: 150 },
		);
	});

	it("leave the log of changes whole and nobody's seat taken", async () => {
		expect(await test.store.audit.verify()).toMatchObject({ kind: "whole" });
		expect((await test.services.users.seats()).used).toBe(20);
	});
});

describe("every command", () => {
	it.each(commands.map((command) => [command.name, command] as const))(
		"%s has a dialog Slack takes, in every language",
		(name, command) => {
			for (const locale of ["en", "fr", "de", "it", "es"]) {
				const plan = {
					command: name,
					args: command.args,
					input: {},
					asksWhy: command.asksWhy,
					callback: "command",
					metadata: "{}",
				};
				const asks =
					named(command.args).some(({ meta }) => !meta.hidden) ||
					command.asksWhy;
				expect(asks ? faultsOfDialog(plan, locale) : []).toEqual([]);
				expect(
					reader(locale)({ say: `command.${name}` }).length,
					`${locale} ${name}`,
				).toBeLessThanOrEqual(24);
			}
		},
	);
});
