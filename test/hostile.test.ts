import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { commands } from "../src/commands.ts";
import type { Account } from "../src/core/actor.ts";
import { named, readTyped } from "../src/core/arguments.ts";
import { cardOf } from "../src/core/card.ts";
import type { Chat } from "../src/core/chat.ts";
import type { Port, Shown } from "../src/core/pipeline.ts";
import { Problem } from "../src/core/problem.ts";
import { problemView } from "../src/platforms/slack/present.ts";
import { pages } from "./modules/documents/question-desk.ts";
import { faultsOfDialog, faultsOfView, reader } from "./support/drawn.ts";
import { echoAtLength } from "./support/endpoint/echo.ts";
import { openEndpoint, type ScriptedEndpoint } from "./support/endpoint.ts";
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
	strictness: "strict",
	tone: "friendly",
	instruction: "Make it rhyme.",
	way: "Nobody has this",
	action: "rephrase",
	answer: "Yes, on Tuesday.",
	keywords: "meeting Tuesday",
	brief: "A page about our house.",
	kind: "home",
	subject: "Meeting",
	term: "Alpenblick Plus",
	lines: "Alpenblick;keep",
	spelling: "on",
	masking: "on",
	feature: "rephrase",
	day: "50000",
	month: "none",
	link: "https://chat.example/archives/C1/p1700000000000001",
	question: "When is it due?",
	category: "Invoice",
	fields: "rent, notice",
	en: "Bills",
	folder: "Finance/{year}",
	words: "rechnung, invoice",
	senders: "@lumen.example",
};

/** A chat with one thread of these messages, in which everything may be done. */
const chatOf = (texts: readonly string[]): Chat => ({
	thread: async () =>
		texts.map((text, index) => ({
			id: String(index + 1),
			author: index % 2 === 0 ? "U0MARC" : "U0ELISE",
			name: index % 2 === 0 ? "Marc" : text.slice(0, 60),
			text,
			at: Date.UTC(2026, 10, 22, 9, index),
			link: "https://chat.example/archives/C1/p1",
		})),
	file: async (id, { user }) => {
		const text = texts[Number(id.replace("F", ""))];
		if (text === undefined) throw new Problem("file-gone");
		const name = text.slice(0, 255);
		return { id, name, by: user, bytes: Buffer.from(text) };
	},
	files: async () => [],
	post: async () => ({ link: null, own: false }),
	replace: async () => ({ link: null }),
	consent: async () => "on",
	consentLink: async () => "https://chat.example/consent",
	revoke: async () => undefined,
});

/** Every answer is a good Slack message or dialog in every language, and none is an unexpected failure. */
const judge = (
	shown: Shown,
	what: string,
	locales: readonly string[] = ["en-GB", "de-CH", "fr-CH", "es-ES"],
): void => {
	for (const locale of locales) {
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

/** The dialog a button opens is good too, with whatever its form shows, or says why there is none. */
const judgeForm = async (
	one: TestSuitemate,
	command: (typeof commands)[number],
	input: Readonly<Record<string, unknown>>,
): Promise<void> => {
	if (!command.form) return;
	const invocation = { command: command.name, input };
	const shown = await one.app.form(invocation, accounts.marc, quietPort);
	if (shown.kind === "problem") return judge(shown, command.name);
	const plan = dialogOf({ kind: "dialog", ...invocation, invalid: [] });
	for (const locale of ["en-GB", "de-CH"])
		expect(
			faultsOfDialog(
				{ ...plan, ...(shown.form ? { form: shown.form } : {}) },
				locale,
			),
			command.name,
		).toEqual([]);
};

const dialogOf = ({ command, input }: Shown & { kind: "dialog" }) => ({
	command,
	input,
	args: commands.find(({ name }) => name === command)?.args ?? commands[0].args,
	asksWhy: true,
	callback: "command",
	metadata: JSON.stringify({ command, input }).slice(0, 3000),
});

describe("hostile words", () => {
	it.each(commands.map((command) => [command.name, command] as const))(
		"in %s get a clear answer",
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
					await judgeForm(test, command, { ...good, [arg]: bad });
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
			fc.property(line, fc.constantFrom(...commands), (typed, command) => {
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
				fc.constantFrom(...commands),
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

describe("hostile words to a model that says them back", () => {
	let endpoint: ScriptedEndpoint;
	let talking: TestSuitemate;
	beforeAll(async () => {
		endpoint = await openEndpoint(echoAtLength);
		talking = await openTestSuitemate(
			{ AI_BASE_URL: endpoint.baseUrl },
			() => ({
				chat: chatOf([...naughty, "x".repeat(3000)]),
				readFile: async ({ bytes }) => pages([Buffer.from(bytes).toString()]),
			}),
		);
		own = await sessionsOf(accounts.marc);
		foreign = await sessionsOf(accounts.elise);
	});
	afterAll(async () => {
		await talking.close();
		await endpoint.close();
	});

	let own: readonly string[] = [];
	let foreign: readonly string[] = [];

	const port: Port = {
		...quietPort,
		origin: { channel: "C1", message: "1", thread: "1", author: "U0MARC" },
	};
	/** Those that belong to a command: of documents, or of texts. */
	const ownFor = (name: string): readonly string[] =>
		name.startsWith("ask") ? own.slice(-2) : own;
	const ask = (
		command: string,
		input: Readonly<Record<string, unknown>>,
		account: Account = accounts.marc,
	) => talking.app.invoke({ command, input }, account, port);
	const goodFor = (command: (typeof commands)[number]) =>
		Object.fromEntries(
			named(command.args).flatMap(({ name, meta }) =>
				meta.form === "flag" ? [] : [[name, fitting[name] ?? "x"]],
			),
		);
	/** Tokens of every kind of session there is, one for each command that begins one. */
	const sessionsOf = async (account: Account): Promise<readonly string[]> => {
		const beginnings = [
			["write rephrase", { text: fitting.text }],
			["write replies", { text: fitting.text }],
			["write summary", {}],
			["write mail", { keywords: fitting.keywords }],
			["write site", { kind: "home", brief: fitting.brief }],
			["write rephrase", { text: "password: Tr0ub4dor&3xyz" }],
			["ask", { files: ["F20"] }],
			["ask", { files: Array.from({ length: 20 }, (_, at) => `F${at + 30}`) }],
		] as const;
		const begun: Shown[] = [];
		for (const [command, input] of beginnings)
			begun.push(await ask(command, input, account));
		return begun.map((shown, index) => {
			judge(shown, `begin ${index}`);
			const token = /"session":"([^"]+)"/u.exec(JSON.stringify(shown))?.[1];
			if (token === undefined)
				throw new Error(`no session: ${JSON.stringify(shown).slice(0, 400)}`);
			return token;
		});
	};

	const writing = commands.filter(({ name }) =>
		/^(?:write|ai|ask)\b/u.test(name),
	);
	const wordy = (command: (typeof commands)[number]): readonly string[] =>
		named(command.args)
			.filter(({ meta }) => meta.form === "rest" || meta.field === "text")
			.filter(({ meta }) => meta.hidden !== true)
			.map(({ name }) => name);
	it.each(
		writing
			.filter((command) => wordy(command).length > 0)
			.map((command) => [command.name, command] as const),
	)("in %s get a clear answer", async (name, command) => {
		const takesSession = "session" in command.args.shape;
		const [session] = takesSession ? ownFor(name) : [];
		for (const arg of wordy(command))
			for (const bad of naughty) {
				const input = {
					...goodFor(command),
					[arg]: bad,
					...(session === undefined ? {} : { session }),
				};
				judge(
					await ask(name, input),
					`${name} ${arg}=${JSON.stringify(bad.slice(0, 40))}`,
					["en-GB", "de-CH"],
				);
				await judgeForm(talking, command, input);
			}
		expect(talking.events.filter(({ event }) => event === "failure")).toEqual(
			[],
		);
	});

	const carrying = commands.filter(({ args }) => "session" in args.shape);
	it.each(carrying.map((command) => [command.name, command] as const))(
		"a forged, foreign or spent session in %s opens nothing",
		async (name, command) => {
			const [first = ""] = own;
			const forged = [
				first.slice(0, -2),
				first.replace(/.(?=.{9}$)/u, (sign) => (sign === "A" ? "B" : "A")),
				`${first.split(".")[0]}.${foreign[0]?.split(".")[1]}`,
				`${first.split(".")[0]}`,
				`../${first}`,
				"x.y",
				`${"0".repeat(36)}.${"k".repeat(43)}`,
				...naughty.slice(0, 25).filter((text) => text.trim() !== ""),
			];
			for (const session of [...foreign, ...forged]) {
				const input = { ...goodFor(command), session };
				const shown = await ask(name, input);
				judge(shown, `${name} ${session.slice(0, 40)}`);
				expect(["problem", "dialog"]).toContain(shown.kind);
				await judgeForm(talking, command, input);
			}
			expect(talking.events.filter(({ event }) => event === "failure")).toEqual(
				[],
			);
		},
	);

	it.each(carrying.map((command) => [command.name, command] as const))(
		"sessions of every kind, with anything beside them, get a clear answer in %s",
		async (name, command) => {
			const hidden = named(command.args)
				.filter(({ name: arg, meta }) => meta.hidden && arg !== "session")
				.map(({ name: arg }) => arg);
			const odd = [
				...naughty.slice(0, 25),
				"tone:nonsense",
				"into:xx",
				"correct:",
				"way:",
				`way:${"x".repeat(90)}`,
				"as-is",
				"yes",
				"agree",
				"short",
			];
			for (const session of own) {
				const input = { ...goodFor(command), session };
				judge(await ask(name, input), name);
				await judgeForm(talking, command, input);
				for (const arg of hidden)
					for (const value of odd)
						judge(
							await ask(name, { ...input, [arg]: value }),
							`${name} ${arg}=${value}`,
						);
			}
			expect(talking.events.filter(({ event }) => event === "failure")).toEqual(
				[],
			);
		},
	);

	it.each([
		[[]],
		[["-1"]],
		[["0", "0", "0"]],
		[["999999"]],
		[["NaN", "1e309", "0x1"]],
		[["__proto__", "constructor"]],
		[Array.from({ length: 90 }, (_, index) => String(index))],
		[Array(200).fill("1")],
		[[null, {}, 3]],
		["0"],
		[{ 0: "0" }],
	])("changes to keep such as %j get a clear answer", async (changes) => {
		const [session] = own;
		judge(await ask("write choose", { session, changes }), "write choose");
		expect(talking.events.filter(({ event }) => event === "failure")).toEqual(
			[],
		);
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
