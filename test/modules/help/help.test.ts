import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { commands } from "../../../src/commands.ts";
import { isTypeable } from "../../../src/core/arg.ts";
import { named, parseInput, readTyped } from "../../../src/core/arguments.ts";
import { subjectOf, typeable } from "../../../src/modules/help/listed.ts";
import { nearest } from "../../../src/modules/help/nearest.ts";
import {
	slashed,
	typedExample,
	typedForm,
} from "../../../src/modules/help/typed-form.ts";
import { languages } from "../../../src/words/languages.ts";
import { faultsOfView } from "../../support/drawn.ts";
import {
	openTestSuitemate,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

describe("help", () => {
	it("lists by subject every command somebody may use, and only those", async () => {
		const owner = draw(await type(test, "marc", "help"));
		for (const { name } of typeable(commands))
			expect(owner).toContain(slashed(name).replace("/ksuite ", ""));
		const member = draw(await type(test, "elise", "help"));
		expect(member).toContain("Storage: storage");
		expect(member).not.toContain("users remove");
		expect(member).toMatch(/\d+ more commands need another role/u);
	});

	it("fits into one message for an owner", async () => {
		const shown = await type(test, "marc", "help");
		if (shown.kind !== "view") throw new Error(shown.kind);
		expect(faultsOfView(shown.view, "en-GB")).toEqual([]);
	});

	it("shows a subject with the typed forms, also what needs another role", async () => {
		const seen = await type(test, "nadia", "help storage");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Storage
			- /ksuite storage: How full the storage is, how it grows and when it is full
			- /ksuite storage top: The largest files and folders, and what sits in the trash
			- /ksuite storage purge-trash: Delete what is in the trash for good, so that its room is free again
			- /ksuite storage watch [--at AT] [--of OF] [--in IN]: Have a channel or the admins told when storage, seats or addresses fill up
			- /ksuite storage watches: Who is told when something fills up, and from where
			- /ksuite storage unwatch [--of OF] [--in IN]: Have nobody told any more of what you name
			[storage] [storage top] [storage purge-trash] [storage watch] [storage watches] [storage unwatch] [Everything]"
		`);
		expect(doors(seen)[0]).toBe('storage → invoke help {"topic":"storage"}');
		expect(draw(await type(test, "nadia", "help roles"))).toContain(
			"(needs the role owner)",
		);
	});

	it("shows one command in detail, with a button that opens its dialog", async () => {
		const seen = await type(test, "nadia", "help users add");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"/ksuite users add EMAIL FIRST LAST [--role ROLE] [--language LANGUAGE]
			Invite somebody to kSuite, with a seat
			EMAIL: Mail address. Write a whole mail address, such as luca@example.com.
			FIRST: First name. At most 128 characters, on one line.
			LAST: Last name. At most 128 characters, on one line.
			[--role ROLE]: Role, may be left out. One of: normal · admin · owner
			[--language LANGUAGE]: Language, may be left out. One of: de · en · es · fr · it
			Example: /ksuite users add luca.moretti@alpenblick.example Luca Moretti
			Who may: The role help desk and higher
			You: may do this
			(You see exactly what would happen before anything is changed.)
			[Start it (primary)] [More about: People]"
		`);
		expect(doors(seen)).toMatchInlineSnapshot(`
			[
			  "Start it → dialog users add {}",
			  "More about: People → invoke help {"topic":"users"}",
			]
		`);
	});

	it("says who may, who may only ask, and who may not", async () => {
		const you = async (who: "marc" | "nadia" | "elise") =>
			draw(await type(test, who, "help storage purge-trash"))
				.split("\n")
				.find((line) => line.startsWith("You: "));
		expect(await you("marc")).toBe("You: may do this");
		expect(await you("nadia")).toBe(
			"You: may ask for this; somebody else decides",
		);
		expect(await you("elise")).toBe("You: may not do this");
		expect(doors(await type(test, "elise", "help users add"))).toHaveLength(1);
	});

	it.each(["/ksuite users add", "USERS  ADD", "users add luca@x.example"])(
		"understands %s",
		async (topic) => {
			const text = draw(await type(test, "nadia", `help ${topic}`));
			expect(text).toMatch(/^\/ksuite users add EMAIL/u);
		},
	);

	it("suggests the nearest for what it does not know", async () => {
		const seen = await type(test, "nadia", "help storaeg");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"I do not know this topic
			Did you mean storage?
			[storage] [Everything]"
		`);
		expect(draw(await type(test, "nadia", "help zzzzzzzzzz"))).toContain(
			"Nothing is close to it.",
		);
	});

	it.each([
		["user ad", ["users add"]],
		["sto", ["storage", "storage top", "storage purge-trash"]],
		["qqqq", []],
	])("finds near %s", (typed, names) => {
		const all = ["users add", "storage", "storage top", "storage purge-trash"];
		expect(nearest(typed, all)).toEqual(names);
	});
});

describe("every command in help", () => {
	const english: Readonly<Record<string, string>> = languages.en;
	it.each(
		typeable(commands).map((command) => [command.name, command] as const),
	)(
		"%s has a form, an example that can be typed, and a subject",
		(name, command) => {
			expect(typedForm(command)).toContain(slashed(name));
			const example = typedExample(command).slice(slashed(name).length);
			const { input } = readTyped(example, command.args);
			const parsed = parseInput(input, command.args);
			const lacking = parsed.kind === "faulty" ? parsed : null;
			// What can only be chosen in a dialog opens one.
			const chosen = named(command.args)
				.filter(({ meta }) => !isTypeable(meta))
				.map(({ name }) => name);
			expect(chosen).toEqual(
				expect.arrayContaining([...(lacking?.missing ?? [])]),
			);
			expect(lacking?.invalid ?? []).toEqual([]);
			expect(english[`help.subject.${subjectOf(command)}`]).toBeDefined();
		},
	);

	it("leaves out what only buttons do", () => {
		const names = typeable(commands).map(({ name }) => name);
		expect(names).toContain("write rephrase");
		expect(names).not.toContain("write stop");
	});
});
