import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Read } from "../../../src/core/document.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import { Problem } from "../../../src/core/problem.ts";
import type { View } from "../../../src/core/view.ts";
import type { Category } from "../../../src/modules/documents/categories/category.ts";
import { blocksOf, faultsOfView } from "../../support/drawn.ts";
import { livePartsOf } from "../../support/eyes.ts";
import { naughty } from "../../support/naughty.ts";
import { openPaperDesk, type PaperDesk } from "../../support/paper-desk.ts";
import { pick, press } from "../writing/support.ts";
import { pages } from "./question-desk.ts";

/** Names files really get, and others: each is cut as Slack cuts it. */
const names = [
	...naughty,
	"Rechnung <!channel>.txt",
	"Rechnung <@U0ANNA>.txt",
	"Rechnung <https://evil.example|the bill>.txt",
	"Rechnung `code` *bold* ~gone~ ```x```.txt",
	"Rechnung \u202etxt.exe",
	"Rechnung\nof two\r\nlines.txt",
	`Rechnung ${"🧾".repeat(120)}.txt`,
	`Rechnung ${"ﷺ".repeat(240)}.txt`,
	`Rechnung ${"w".repeat(251)}.txt`,
	`Rechnung ${"\u0301".repeat(200)}.txt`,
	"Rechnung ../../../etc/passwd",
	"Rechnung C:\\Windows\\win.ini",
	"CON.txt",
	".htaccess",
	"-rf",
].map((name) => name.slice(0, 255));

/** As many as there may be, none of them nice. */
const categories = (): Category[] =>
	Array.from({ length: 48 }, (_, index): Category => {
		const [what = "x"] = [
			[
				"<!channel>",
				"<@U0ANNA>",
				"<https://evil.example|bills>",
				"`code`",
				"*bold*",
				"مرحبا",
				"\u202egnp",
				"👩‍👩‍👧‍👦🏳️‍🌈",
				"ﷺﷺﷺ",
				"w".repeat(50),
				"{count, plural, one {x}}",
				"a|b",
			][index % 12],
		];
		const name = `${what} ${index}`;
		return {
			id: `own-${index}`,
			names: { en: name, fr: name, de: name, it: name, es: name },
			hint: what.repeat(3),
			folder: `${what}/${"f".repeat(index * 4)}`,
			rule: null,
		};
	});

let desk: PaperDesk;
/** Reads at once what the reading of files has tests of its own for. */
const read: Read = async ({ bytes }) => {
	const text = Buffer.from(bytes).toString("utf8");
	if (text.startsWith("\0")) throw new Problem("file-damaged");
	return pages([text]);
};

beforeAll(async () => {
	desk = await openPaperDesk({}, read);
	for (const [index, name] of names.entries())
		desk.files.set(`F${index}`, {
			name,
			bytes: Buffer.from(
				index % 5 === 4 ? "\0\u0001" : `The text of file number ${index}.`,
			),
		});
	for (const category of categories())
		await desk.store.categories.put(category);
});
afterAll(() => desk.close());

const judge = (shown: Shown): void => {
	if (shown.kind === "problem") {
		expect(shown.text).not.toMatchObject({ say: "problem.unexpected" });
		return;
	}
	if (shown.kind !== "view") throw new Error(shown.kind);
	for (const locale of ["en-GB", "de-CH"])
		judgeView(
			{ ...shown.view, body: [...shown.view.body, ...shown.secret] },
			locale,
		);
};

const judgeView = (view: View, locale: string): void => {
	expect(faultsOfView(view, locale)).toEqual([]);
	expect(livePartsOf(blocksOf(view, locale), [])).toEqual([]);
};

const filesFrom = (start: number, count: number): string[] =>
	Array.from({ length: count }, (_, index) => `F${start + index}`);

describe("A name from a stranger", () => {
	it.each(names.map((name, index) => [name.slice(0, 40), index] as const))(
		"such as %j is only words on its card, filed and taken out again",
		async (_name, index) => {
			const shown = await desk.invoke("ask", { files: [`F${index}`] });
			judge(shown);
			if (shown.kind !== "view") return;
			const before = desk.filed();
			const input = pick(shown.view, "own-1");
			const filed = await desk.invoke("ask file", input);
			judge(filed);
			if (filed.kind !== "view") return;
			const fresh = desk.filed().filter((path) => !before.includes(path));
			expect(fresh).toHaveLength(1);
			expect(fresh[0]).not.toMatch(/\.\.(?:\/|$)|[\\\p{Cc}\p{Bidi_Control}]/u);
			judge(await desk.invoke("ask refile", pick(filed.view, "own-2")));
			judge(await desk.invoke("ask unfile", press(filed.view, "ask unfile")));
			expect(desk.filed()).toEqual(before);
		},
	);

	it.each([0, 20, 40, 55])(
		"stands beside nineteen others from %i on one card, in every state",
		async (start) => {
			const first = await desk.card("ask", { files: filesFrom(start, 20) });
			judgeView(first, "en-GB");
			let view = first;
			for (const [command, steps] of [
				["ask leave", 3],
				["ask file", 5],
			] as const)
				for (let step = 0; step < steps; step += 1) {
					if (!JSON.stringify(view).includes('"ask leave"')) break;
					const input = press(view, "ask leave");
					const shown = await desk.invoke(
						command,
						command === "ask leave" ? input : { ...input, category: "own-9" },
					);
					judge(shown);
					if (shown.kind === "view") view = shown.view;
				}
			const undo = view.body
				.flatMap((block) => (block.kind === "buttons" ? [block.menu] : []))
				.find((menu) => menu?.command === "ask unfile");
			for (const { value } of undo?.options ?? [])
				judge(
					await desk.invoke("ask unfile", { ...undo?.input, filing: value }),
				);
		},
	);

	it("is only words where twenty are filed with one press, and undone with one", async () => {
		const rules = names.flatMap((name, index) =>
			name.startsWith("Rechnung") && index % 5 !== 4 ? [`F${index}`] : [],
		);
		const card = await desk.card("ask", { files: rules });
		judgeView(card, "en-GB");
		const before = desk.filed();
		const filed = await desk.card("ask file-all", press(card, "ask file-all"));
		judgeView(filed, "en-GB");
		expect(desk.filed().length - before.length).toBeGreaterThan(5);
		judge(
			await desk.invoke("ask unfile", press(filed, "ask unfile", "Undo all")),
		);
		expect(desk.filed()).toEqual(before);
	});
});

describe("A category with a wild name", () => {
	it("is only words in the list, in its dialog and when it changes", async () => {
		for (const [command, input] of [
			["categories list", {}],
			["categories list", { page: "2" }],
			["categories list", { page: "6" }],
			["categories show", { category: "<!channel> 0" }],
			["categories show", { category: "own-1" }],
		] as const) {
			const shown = await desk.invoke(command, input);
			if (shown.kind !== "dialog") judge(shown);
		}
	});

	it("cannot be filed under when it is not on the list", async () => {
		const card = await desk.card("ask", { files: ["F50"] });
		const { session } = press(card, "ask leave");
		for (const category of [
			"../../etc",
			"__proto__",
			"constructor",
			"own-99",
			"own-1/../x",
			" ",
		])
			expect(
				await desk.invoke("ask file", { session, paper: "0", category }),
			).toMatchObject({ kind: expect.stringMatching(/problem|dialog/u) });
		for (const paper of ["-1", "1", "NaN", "0x0", "1e1", "__pr"])
			judge(
				await desk.invoke("ask file", { session, paper, category: "own-1" }),
			);
	});
});

describe("Files one may not have", () => {
	it.each([
		["others' files", ["F7"]],
		[
			"files nobody has",
			["F9999", "../F1", "__proto__", "U0ANNA", "https://x"],
		],
		["the same file many times", Array<string>(20).fill("F60")],
		["more than can be read", Array.from({ length: 60 }, (_, i) => `F${i}`)],
		["ten thousand", Array.from({ length: 10_000 }, (_, i) => `F${i}`)],
		["none", []],
		["empty ids", ["", " "]],
		["things that are no ids", [null, {}, 3, ["F1"]]],
		["ids of any length", ["F".repeat(10_000)]],
		["a text", "F1"],
		["an object", { 0: "F1" }],
	] as const)("%s get a clear answer", async (_what, files) => {
		desk.others.add("F7");
		for (const command of ["ask", "ask document"]) {
			const shown = await desk.invoke(command, { files });
			if (shown.kind !== "dialog") judge(shown);
			expect(JSON.stringify(shown)).not.toContain("text of file number 7.");
		}
		expect(desk.events.filter(({ event }) => event === "failure")).toEqual([]);
	});
});
