import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "../../../../src/core/actor.ts";
import { parseInput, readTyped } from "../../../../src/core/arguments.ts";
import type { Context } from "../../../../src/core/command.ts";
import type { Text } from "../../../../src/core/text.ts";
import type { Block, Row, View } from "../../../../src/core/view.ts";
import { categoryCommands } from "../../../../src/modules/documents/categories/commands.ts";
import { standardCategories } from "../../../../src/modules/documents/categories/standard.ts";
import { suggestCategories } from "../../../../src/modules/documents/categories/suggest.ts";
import { createSeal, newSealKey } from "../../../../src/store/seal.ts";
import { openStore, type Store } from "../../../../src/store/store.ts";
import { readText } from "../../../../src/words/words.ts";
import { codeOf } from "../../../contracts/answers.ts";
import { faultsOfView } from "../../../support/drawn.ts";

let store: Store;
beforeEach(async () => {
	store = await openStore(":memory:", createSeal(newSealKey()));
});
afterEach(() => store.close());

const now = Date.UTC(2026, 10, 22);
const context = (locale: string, role: Role): Context => ({
	actor: {
		account: { platform: "slack", team: "T", user: "U" },
		person: "user:1",
		name: "Anna",
		locale,
		zone: "Europe/Zurich",
		userId: "1",
		email: null,
		grants: [{ role }],
	},
	now,
	request: null,
	progress: () => undefined,
	signal: new AbortController().signal,
});

/** Types a command line; what is not usable is named. */
const typed = (line: string) => {
	const command = categoryCommands.find(({ name }) => line.startsWith(name));
	if (!command) throw new Error("no such command");
	const { input } = readTyped(line.slice(command.name.length), command.args);
	return { command, parsed: parseInput(input, command.args) };
};

const usable = (line: string) => {
	const { command, parsed } = typed(line);
	if (parsed.kind === "faulty")
		throw new Error(`not usable: ${[...parsed.missing, ...parsed.invalid]}`);
	return { command, input: parsed.input };
};

const ask = async (line: string, locale = "en-GB"): Promise<string> => {
	const { command, input } = usable(line);
	const preview = await command.preview?.(
		input,
		store,
		context(locale, "admin"),
	);
	if (!preview) throw new Error("it has no preview");
	return [
		read(preview.title),
		...preview.rows.map(row),
		...(preview.notes ?? []).map((note) => `(${read(note)})`),
	].join("\n");
};

const run = async (
	line: string,
	locale = "en-GB",
	role: Role = "admin",
): Promise<View> => {
	const { command, input } = usable(line);
	const outcome = await command.run(input, store, context(locale, role));
	if (outcome.kind !== "done") throw new Error("it was handed over");
	for (const language of ["en-GB", "de-CH"])
		expect(faultsOfView(outcome.view, language)).toEqual([]);
	return outcome.view;
};

const read = (text: Text): string =>
	readText(text, { locale: "en-GB", zone: "Europe/Zurich", now });
const row = ({ label, value }: Row): string =>
	`${read(label)}: ${Array.isArray(value) ? value.map(read).join(" → ") : read(one(value))}`;
const one = (value: Row["value"]): Text =>
	typeof value === "object" && "length" in value ? value[0] : value;
const draw = ({ title, body }: View): string =>
	[read(title), ...body.flatMap(lines)].join("\n");
const lines = (block: Block): string[] => {
	switch (block.kind) {
		case "facts":
			return block.rows.map(row);
		case "table":
			return block.rows.map((cells) => cells.map(read).join(" | "));
		case "buttons":
			return block.buttons.map(({ label }) => `[${read(label)}]`);
		case "text":
		case "note":
			return [read(block.text)];
		default:
			return [block.kind];
	}
};

describe("the list of categories", () => {
	it("is read in one's own language, with how often each was right", async () => {
		for (let n = 0; n < 20; n += 1)
			await store.experience.add(
				`f${n}`,
				{
					suggested: "invoice",
					chosen: n < 2 ? "contract" : "invoice",
					source: "rule",
					sure: "certain",
				},
				n < 2 ? "contract" : "invoice",
				[],
			);
		const german = draw(await run("categories list", "de-CH", "member"));
		expect(german).toContain(
			"Rechnung | Finance/Invoices/{year} | right 18 of the last 20 | Standard",
		);
		expect(german).toContain(
			"Vertrag | Contracts/{year} | none yet | Standard",
		);
		expect(german).not.toContain("[Add a category…]");
		const english = draw(await run("categories list"));
		expect(english).toContain("Categories: 12");
		expect(english).toContain("[Add a category…]");
	});

	it("has pages, also when it is full, and says so when it is empty", async () => {
		for (let n = standardCategories.length; n < 60; n += 1)
			await run(
				`categories add "${"Ä".repeat(30)} ${n}" --folder ${"x".repeat(200)}`,
			);
		const first = draw(await run("categories list"));
		expect(first).toContain("Page 1 of 3 · 60 in all");
		await run("categories list --page 3");
		for (const { id } of await store.categories.list())
			await store.categories.remove(id);
		expect(draw(await run("categories list"))).toContain(
			"There is no category",
		);
	});
});

describe("a new category", () => {
	it("has one name for all languages, and the others that are given", async () => {
		expect(
			await ask(
				'categories add Spesen --fr "Notes de frais" --hint Belege --words "Beleg, Taxi" --senders "@sbb.example"',
			),
		).toMatchInlineSnapshot(`
			"Add the category Spesen
			Name in English: Spesen
			Name in French: Notes de frais
			Name in German: Spesen
			Name in Italian: Spesen
			Name in Spanish: Spesen
			Folder: Spesen
			What belongs there: Belege
			Words in the name: Beleg and Taxi
			Senders: @sbb.example"
		`);
		await run('categories add Spesen --fr "Notes de frais"');
		expect(
			draw(await run('categories show "notes DE frais"', "fr-CH")),
		).toMatchInlineSnapshot(`
			"Notes de frais
			Names: Spesen and Notes de frais
			Folder: Spesen
			Comes from: Your own
			Suggestions: none yet
			Documents it learned from: 0
			[Change…]
			[Remove…]
			[All categories]"
		`);
		expect(await suggestCategories(store.categories, "fr")).toContain(
			"Notes de frais",
		);
		expect(await codeOf(ask("categories add SPESEN"))).toBe("already-there");
		expect(await codeOf(run("categories add SPESEN"))).toBe("already-there");
	});

	it("cannot be named or filed in a way that makes no sense", () => {
		for (const line of [
			"categories add",
			`categories add ${"x".repeat(41)}`,
			"categories add X --folder ../up",
			"categories add X --folder a/{month}",
			"categories add X --words --,--",
			`categories add X --words "${Array.from({ length: 21 }, (_, n) => `wort${"x".repeat(n)}`)}"`,
			"categories add X --senders nobody",
			"categories add X --de a\u202eb",
		])
			expect([line, typed(line).parsed.kind]).toEqual([line, "faulty"]);
		expect(typed("categories add X --folder A/{year}/B").parsed.kind).toBe(
			"input",
		);
	});
});

describe("changing a category", () => {
	it("shows before and after, and keeps the rest", async () => {
		expect(
			await ask(
				'categories edit Vertrag --folder "Verträge/{year}" --words none --de Verträge',
			),
		).toMatchInlineSnapshot(`
			"Change the category Contract
			Name in English: Contract
			Name in French: Contrat
			Name in German: Vertrag → Verträge
			Name in Italian: Contratto
			Name in Spanish: Contrato
			Folder: Contracts/{year} → Verträge/{year}
			What belongs there: Agreements between parties with duties, a term and signatures, and notices that end them
			Words in the name: contract, agreement, vertrag, mietvertrag, kaufvertrag, werkvertrag, rahmenvertrag, leasingvertrag and 6 more → nothing"
		`);
		await run("categories edit rechnung --folder /");
		const invoice = (await store.categories.list()).find(
			({ id }) => id === "invoice",
		);
		expect(invoice).toMatchObject({
			folder: "",
			names: { de: "Rechnung", en: "Invoice" },
			rule: { words: expect.arrayContaining(["facture"]) },
		});
		expect(draw(await run("categories show Invoice"))).toContain(
			"Standard, changed",
		);
		expect(await codeOf(ask("categories edit invoice --folder /"))).toBe(
			"nothing-to-do",
		);
		expect(await codeOf(ask("categories edit invoice --de Vertrag"))).toBe(
			"already-there",
		);
		expect(await codeOf(ask("categories edit Nix --de X"))).toBe("not-found");
	});

	it("renames one name for all languages as a whole", async () => {
		await run("categories add Spesen");
		await run("categories edit Spesen --de Auslagen");
		expect(await suggestCategories(store.categories, "it")).toContain(
			"Auslagen",
		);
		await run("categories edit Auslagen --de Auslagen --en Expenses");
		await run("categories edit Expenses --de Spesen");
		expect(await suggestCategories(store.categories, "de")).toContain("Spesen");
		expect(await suggestCategories(store.categories, "en")).toContain(
			"Expenses",
		);
	});

	it("is done in a dialog that holds what it says now", async () => {
		const edit = categoryCommands.find(
			({ name }) => name === "categories edit",
		);
		const form = await edit?.form?.(
			{ category: "Photo" },
			store,
			context("en-GB", "admin"),
		);
		expect(form?.initial).toMatchObject({
			en: "Photo",
			de: "Foto",
			folder: "Photos/{year}",
		});
		expect(form?.initial).not.toHaveProperty("words");
	});
});

describe("removing and forgetting", () => {
	const learn = () => store.experience.add("f", null, "photo", [1]);
	const learned = async () => (await store.experience.counts([])).size;

	it("takes a category away with what was learned, and brings it back as it was", async () => {
		await learn();
		expect(await ask("categories remove Foto")).toMatchInlineSnapshot(`
			"Remove the category Photo
			Name in English: Photo
			Name in French: Photo
			Name in German: Foto
			Name in Italian: Foto
			Name in Spanish: Foto
			Folder: Photos/{year}
			What belongs there: Pictures taken with a camera, without a document on them
			Documents it learned from: 1
			(Filed documents keep this category and stay where they are. What was learned of it is forgotten.)"
		`);
		const view = await run("categories remove Foto", "de-CH");
		expect(await suggestCategories(store.categories, "de")).not.toContain(
			"Foto",
		);
		expect(await learned()).toBe(0);
		const back = view.body
			.flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
			.find(({ label }) => read(label) === "Undo: bring it back");
		expect(back?.does).toEqual({
			kind: "invoke",
			command: "categories add",
			input: { name: "Foto" },
		});
		await run("categories add Foto");
		expect(await store.categories.list()).toEqual(standardCategories);
	});

	it("brings an own category back with all it said", async () => {
		await run("categories add Spesen --en Expenses --words Beleg --folder /");
		const before = (await store.categories.list()).at(-2);
		const view = await run("categories remove Spesen", "de-CH");
		const [back] = view.body.flatMap((block) =>
			block.kind === "buttons" ? block.buttons : [],
		);
		if (back?.does.kind !== "invoke") throw new Error("it should be a button");
		const add = categoryCommands.find(({ name }) => name === "categories add");
		await add?.run(back.does.input, store, context("de-CH", "admin"));
		const after = (await store.categories.list()).at(-2);
		expect({ ...after, id: "" }).toEqual({ ...before, id: "" });
	});

	it("forgets one or all, and knows when there is nothing", async () => {
		expect(await codeOf(ask("categories forget"))).toBe("nothing-to-do");
		await learn();
		expect(await codeOf(ask("categories forget Invoice"))).toBe(
			"nothing-to-do",
		);
		expect(await ask("categories forget Photo")).toMatchInlineSnapshot(`
			"Forget what was learned of Photo
			Documents it learned from: 1
			Suggestions: none yet
			(This cannot be undone. Documents and categories stay.)"
		`);
		expect(draw(await run("categories forget Photo"))).toContain(
			"What was learned of Photo is forgotten",
		);
		await learn();
		expect(await ask("categories forget")).toContain("of all categories");
		await run("categories forget");
		expect(await learned()).toBe(0);
	});

	it("is an admin's to ask for, and a second person's to decide", () => {
		expect(
			categoryCommands.map(({ name, who, effect }) => [
				name,
				who,
				effect({ category: "X", name: "X" }),
			]),
		).toEqual([
			["categories list", "member", "read"],
			["categories show", "member", "read"],
			["categories add", "admin", "change"],
			["categories edit", "admin", "change"],
			["categories remove", "admin", "destroy"],
			["categories forget", "admin", "destroy"],
		]);
	});
});
