import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Read } from "../../../src/core/document.ts";
import type { Shown } from "../../../src/core/pipeline.ts";
import { Problem } from "../../../src/core/problem.ts";
import { wordsOf } from "../../support/eyes.ts";
import { openPaperDesk, type PaperDesk } from "../../support/paper-desk.ts";
import { openSlackTest, type SlackTest } from "../../support/slack.ts";
import { accounts, quietPort } from "../../support/suitemate.ts";
import { lines, pick, press } from "../writing/support.ts";
import { pages } from "./question-desk.ts";

const bill = "Rechnung Nr. 7 vom 3. Mai 2026\nBetrag 120 Franken";
const read: Read = async ({ bytes }) => pages([Buffer.from(bytes).toString()]);

const open: PaperDesk[] = [];
afterEach(async () => {
	for (const one of open.splice(0)) await one.close();
});
const deskOf = async (...names: readonly string[]): Promise<PaperDesk> => {
	const desk = await openPaperDesk({}, read);
	open.push(desk);
	for (const name of names)
		desk.files.set(name, { name, bytes: Buffer.from(`${bill} ${name}`) });
	return desk;
};
const invokeAt = (
	suitemate: Pick<PaperDesk, "app">,
	command: string,
	input: Readonly<Record<string, unknown>>,
): Promise<Shown> =>
	suitemate.app.invoke({ command, input }, accounts.marc, quietPort);

describe("A document that is filed", () => {
	it("stands there once, whichever of two processes heard of the press", async () => {
		const desk = await deskOf("Rechnung 7.pdf");
		const others = [desk.another(), desk.another()];
		const view = await desk.card("ask", { files: ["Rechnung 7.pdf"] });
		const button = press(view, "ask file");
		const all = await Promise.all(
			[desk, ...others, ...others].map((one) =>
				invokeAt(one, "ask file", button),
			),
		);
		expect(all.some(({ kind }) => kind === "view")).toBe(true);
		for (const shown of all)
			if (shown.kind === "problem")
				expect(shown.text).not.toMatchObject({ say: "problem.unexpected" });
		expect(desk.filed()).toHaveLength(1);
		const filed = all.find((one) => one.kind === "view");
		if (filed?.kind !== "view") throw new Error("nothing was filed");
		const undo = press(filed.view, "ask unfile");
		await Promise.all(
			[desk, ...others].map((one) => invokeAt(one, "ask unfile", undo)),
		);
		expect(desk.filed()).toEqual([]);
		expect(await desk.store.audit.verify()).toMatchObject({ kind: "whole" });
		expect(desk.events.filter(({ event }) => event === "failure")).toEqual([]);
	});

	it("stands there once in a batch, too, and is all taken out by one undo", async () => {
		const names = [1, 2, 3, 4].map((number) => `Rechnung ${number}.pdf`);
		const desk = await deskOf(...names);
		const other = desk.another();
		const view = await desk.card("ask", { files: names });
		const button = press(view, "ask file-all");
		const all = await Promise.all(
			[desk, other].map((one) => invokeAt(one, "ask file-all", button)),
		);
		expect(desk.filed()).toHaveLength(4);
		const filed = all.find((one) => one.kind === "view");
		if (filed?.kind !== "view") throw new Error("nothing was filed");
		const { session } = press(filed.view, "ask unfile");
		const now = await desk.card("ask desk", { session });
		for (const { does } of now.body.flatMap((block) =>
			block.kind === "buttons" ? block.buttons : [],
		))
			if (does.kind === "invoke" && does.command === "ask unfile")
				await invokeAt(desk, "ask unfile", does.input);
		expect(desk.filed()).toEqual([]);
	});

	it.each(["filings", "experience"] as const)(
		"stands there once when its process died before %s heard of it, and can be undone",
		async (part) => {
			const desk = await deskOf("Rechnung 7.pdf");
			const dying = desk.another(({ store }) => ({
				store: {
					...store,
					[part]: {
						...store[part],
						add: async () => {
							throw new Problem("unavailable");
						},
					},
				},
			}));
			const view = await desk.card("ask", { files: ["Rechnung 7.pdf"] });
			const button = press(view, "ask file");
			expect(await invokeAt(dying, "ask file", button)).toMatchObject({
				kind: "problem",
			});
			expect(desk.filed()).toHaveLength(1);
			const filed = await desk.card("ask file", button);
			expect(desk.filed()).toHaveLength(1);
			expect(lines(filed).join("\n")).toContain("Filed under Invoice");
			await desk.card("ask unfile", press(filed, "ask unfile"));
			expect(desk.filed()).toEqual([]);
			expect(await desk.store.experience.tally("invoice")).toEqual({
				right: 0,
				of: 0,
			});
		},
	);

	it("is where its last card says when it was sent and filed twice", async () => {
		const desk = await deskOf("Rechnung 7.pdf");
		const one = await desk.card("ask", { files: ["Rechnung 7.pdf"] });
		const two = await desk.card("ask", { files: ["Rechnung 7.pdf"] });
		await desk.card("ask file", press(one, "ask file"));
		const filed = await desk.card("ask file", pick(two, "contract"));
		const [path = "", ...more] = desk.filed();
		expect(more).toEqual([]);
		expect(lines(filed).join("\n")).toContain(`Filed under Contract: ${path}`);
		expect(path).toMatch(/^Contracts\//u);
		const { filing } = press(filed, "ask unfile");
		const kept = await desk.store.filings.get(String(filing));
		const there = await desk.drive.get(kept?.file ?? "");
		expect(there?.categories.map(({ name }) => name)).toEqual(["Contract"]);
		await desk.card("ask unfile", press(filed, "ask unfile"));
		expect(desk.filed()).toEqual([]);
	});

	it("leaves no token behind in what is stored of it, with which its text could be read", async () => {
		const names = ["Rechnung 7.pdf", "Rechnung 8.pdf"];
		const desk = await deskOf(...names);
		const one = await desk.card("ask", { files: names.slice(0, 1) });
		const filed = await desk.card("ask file", press(one, "ask file"));
		await desk.card("ask refile", pick(filed, "contract"));
		await desk.card("ask unfile", press(filed, "ask unfile"));
		const two = await desk.card("ask", { files: names });
		const all = await desk.card("ask file-all", press(two, "ask file-all"));
		await desk.card("ask unfile", press(all, "ask unfile"));
		const requests = JSON.stringify(await desk.store.requests.list({}));
		for (const { session } of [
			press(one, "ask file"),
			press(two, "ask file-all"),
		])
			expect(requests).not.toContain(String(session).split(".").at(-1));
	});
});

describe("In Slack", () => {
	let test: SlackTest;
	beforeAll(async () => {
		test = await openSlackTest();
	});
	afterAll(() => test.close());
	const as = "U0NADIA";
	const filed = (): readonly string[] =>
		readdirSync(join(test.folder, "drive"), {
			recursive: true,
			encoding: "utf8",
		}).filter((path) => path.endsWith(".txt"));
	const mine = () => test.slack.direct(as);
	const sent = async (name: string) => {
		const bytes = Buffer.from(`${bill} ${name}`);
		const files = [test.slack.upload(as, name, bytes)];
		const { ts } = test.slack.say({ as, channel: mine(), text: "", files });
		const all = () =>
			test.slack
				.messages(mine(), as)
				.filter((one) => one.threadTs === ts && one.user !== as);
		const says = (text: string) =>
			test.slack.waitFor(() =>
				all().findLast((one) => wordsOf(one.blocks).includes(text)),
			);
		return { all, says };
	};

	it("a double click, and a click that Slack tells twice, files and undoes once", async () => {
		const { all, says } = await sent("Rechnung 7.txt");
		const message = await says("I would file it under");
		const path = "dispatch";
		test.slack.fault({ path, method: "interactive", kind: "retry", times: 2 });
		const twice = (on: typeof message, label: string) =>
			Promise.all(
				[1, 2].map(() => test.slack.press({ as, message: on, label })),
			);
		await twice(message, "File it");
		const done = await says("Filed under Invoice");
		expect(filed()).toEqual([
			join("Finance", "Invoices", "2026", "Rechnung 7.txt"),
		]);
		test.slack.fault({ path, method: "interactive", kind: "retry", times: 2 });
		await twice(done, "Undo");
		await says("I would file it under");
		expect(filed()).toEqual([]);
		for (const one of all())
			expect(wordsOf(one.blocks)).not.toMatch(/not expect|Reading/u);
	});

	it("a file that Slack tells of twice has one card", async () => {
		test.slack.fault({ path: "dispatch", method: "events_api", kind: "retry" });
		const { all, says } = await sent("Rechnung 8.txt");
		await says("I would file it under");
		expect(all()).toHaveLength(1);
	});

	it("can be undone after a restart, by the button on the card", async () => {
		const { says } = await sent("Rechnung 9.txt");
		const message = await says("I would file it under");
		await test.slack.press({ as, message, label: "File it" });
		const done = await says("Filed under Invoice");
		await test.restart();
		await test.slack.press({ as, message: done, label: "Undo" });
		await test.slack.waitFor(() => filed().length === 0);
	});
});
