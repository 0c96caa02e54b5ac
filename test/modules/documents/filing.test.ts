import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { deskSchema } from "../../../src/modules/documents/desk.ts";
import { answer, type Step } from "../../support/endpoint/script.ts";
import { openEndpoint, type ScriptedEndpoint } from "../../support/endpoint.ts";
import { accounts } from "../../support/suitemate.ts";
import { lines, pick, press } from "../writing/support.ts";
import { openDesk, type Shared } from "./hands.ts";

const invoice =
	"Lumen AG\nRechnung 2026-118 vom 12.11.2026\fRechnungsbetrag: CHF 1 240.50, zahlbar bis 30.11.2026";
const contract =
	"Mietvertrag\nDie Kündigungsfrist beträgt drei Monate auf Ende eines Monats.";

const open: (() => Promise<void>)[] = [];
afterEach(async () => {
	for (const close of open.splice(0).reverse()) await close();
});

const desk = async (files: Shared, environment?: Record<string, string>) => {
	const hands = await openDesk(files, environment);
	open.push(hands.close);
	return hands;
};

type Guess = {
	readonly category: string;
	readonly second?: string;
	readonly sure?: string;
	readonly quote?: string;
};

const guess = ({
	category,
	second = "none",
	sure = "certain",
	quote = "Rechnungsbetrag: CHF 1 240.50, zahlbar bis 30.11.2026",
}: Guess): Step => answer(JSON.stringify({ category, second, sure, quote }));

const model = async (
	script: Parameters<typeof openEndpoint>[0],
): Promise<ScriptedEndpoint & { environment: Record<string, string> }> => {
	const endpoint = await openEndpoint(script);
	open.push(endpoint.close);
	return { ...endpoint, environment: { AI_BASE_URL: endpoint.baseUrl } };
};

describe("A file somebody sent", () => {
	it("gets a category, its folder, and words of its own that say why", async () => {
		const { environment } = await model([guess({ category: "invoice" })]);
		const hands = await desk({ "Scan0117.pdf": invoice }, environment);
		const view = await hands.card("ask", { files: ["Scan0117.pdf"] });
		expect(lines(view)).toEqual([
			"“Scan0117.pdf”",
			"PDF · 2 pages · German",
			"I would file it under Invoice, in Finance/Invoices/2026.",
			"Because it says “Rechnungsbetrag: CHF 1 240.50, zahlbar bis 30.11.2026” (page 2).",
			expect.stringContaining("[File it] [Leave it] [Other category]"),
			"[Summarise] [Ask…] [Extract fields…] [Translate]",
			expect.stringContaining("scripted-model"),
		]);
	});

	it("gets none when the model gives words that are not in it, twice", async () => {
		const invented = { category: "invoice", quote: "Amount due: 9 999 francs" };
		const { environment, asked } = await model([
			guess(invented),
			guess({ ...invented, second: "finance" }),
		]);
		const hands = await desk({ "Scan.pdf": invoice }, environment);
		const view = await hands.card("ask", { files: ["Scan.pdf"] });
		expect(asked[1]?.user).toContain("Rejected: quote");
		expect(lines(view)).toContain(
			"I am not sure. It could be Invoice or Finance.",
		);
		expect(lines(view).join()).not.toContain("[File it]");
	});

	it("gets none when the model itself is not sure, and when it only guesses", async () => {
		const { environment } = await model([
			guess({ category: "unsure", second: "contract" }),
			guess({ category: "legal", sure: "guess" }),
		]);
		const hands = await desk(
			{ "a.pdf": invoice, "b.pdf": invoice },
			environment,
		);
		const first = await hands.card("ask", { files: ["a.pdf"] });
		expect(lines(first)).toContain("I am not sure. It could be Contract.");
		const second = await hands.card("ask", { files: ["b.pdf"] });
		expect(lines(second)).toContain("I am not sure. It could be Legal.");
	});

	it("needs no model where a rule of the organisation fits, or where it is a photo", async () => {
		const { environment, asked } = await model([guess({ category: "other" })]);
		const files = { "Rechnung 7.pdf": contract, "IMG_1.jpg": "x" };
		const hands = await desk(files, environment);
		const ruled = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		expect(lines(ruled)).toContain(
			"Because a rule of this category fits its name, kind or sender.",
		);
		const photo = await hands.card("ask", { files: ["IMG_1.jpg"] });
		expect(lines(photo)).toEqual([
			"“IMG_1.jpg”",
			"Picture · 4,032 × 3,024 pixels · taken on 3 May 2025 · Canon EOS R6",
			expect.stringMatching(/^I would file it under Photo, in .*2025\.$/u),
			"Because it is a photo from a camera.",
			"[File it] [Leave it] [Other category]",
			expect.stringContaining("Only you see this."),
		]);
		expect(asked).toEqual([]);
	});

	it("waits for a person where no model is connected, and says so", async () => {
		const hands = await desk({ "Scan.pdf": contract });
		const view = await hands.card("ask", { files: ["Scan.pdf"] });
		expect(lines(view).join("\n")).toContain("no model is connected");
		const filed = await hands.card("ask file", pick(view, "contract"));
		expect(lines(filed).join("\n")).toContain("Filed under Contract:");
	});

	it("waits for a person where the model does not answer", async () => {
		const { environment } = await model([{ kind: "hang-up" }]);
		const hands = await desk({ "Scan.pdf": contract }, environment);
		const view = await hands.card("ask", { files: ["Scan.pdf"] });
		expect(lines(view).join("\n")).toContain("The model did not answer");
	});

	it("is not looked at by a model that its person switched off, which the card says", async () => {
		const { environment, asked } = await model([guess({ category: "other" })]);
		const hands = await desk({ "Scan.pdf": contract }, environment);
		await hands.invoke("ai off", {});
		const view = await hands.card("ask", { files: ["Scan.pdf"] });
		expect(lines(view).join("\n")).toContain("AI is switched off for you");
		expect(asked).toEqual([]);
	});

	it("sends no mail address in the name of a file to the model", async () => {
		const { environment, asked } = await model([
			guess({ category: "contract", quote: "Die Kündigungsfrist beträgt" }),
		]);
		const name = "von anna.muster@alpenblick.example.pdf";
		const hands = await desk({ [name]: contract }, environment);
		await hands.card("ask", { files: [name] });
		expect(asked[0]?.user).toContain("von [[EMAIL_");
		expect(asked[0]?.user).not.toContain("anna.muster");
	});

	it("sends no secret and no account number to the model", async () => {
		const { environment, asked } = await model([
			guess({ category: "finance", quote: "Bitte bewahren Sie ihn gut auf" }),
		]);
		const text = `Zugang\npassword: hunter2secret\nIBAN CH93 0076 2011 6238 5295 7\nBitte bewahren Sie ihn gut auf.`;
		const hands = await desk({ "x.pdf": text }, environment);
		await hands.card("ask", { files: ["x.pdf"] });
		expect(asked[0]?.user).toContain("Bitte bewahren");
		expect(asked[0]?.user).not.toMatch(/hunter2secret|0076 2011/u);
	});

	it("that came with a question gets its category when its person goes back to it", async () => {
		const { environment, asked } = await model((seen) =>
			seen.system.startsWith("You sort a document")
				? guess({
						category: "contract",
						quote: "Die Kündigungsfrist beträgt drei Monate",
					})
				: answer(JSON.stringify({ found: false, answer: "", passages: [] })),
		);
		const hands = await desk({ "Scan.pdf": contract }, environment);
		const view = await hands.card("ask", {
			files: ["Scan.pdf"],
			question: "Wer ist der Vermieter?",
		});
		expect(asked).toHaveLength(1);
		const back = await hands.card("ask desk", press(view, "ask desk"));
		expect(lines(back).join("\n")).toContain("I would file it under Contract");
		await hands.card("ask desk", press(view, "ask desk"));
		expect(asked).toHaveLength(2);
	});

	it("that cannot be read is a sentence", async () => {
		const hands = await desk({ "broken.pdf": { code: "file-damaged" } });
		const shown = await hands.invoke("ask", { files: ["broken.pdf"] });
		expect(shown).toMatchObject({
			kind: "problem",
			text: { say: "problem.file-damaged" },
		});
	});
});

describe("Filing", () => {
	it("puts the file into the drive at a click, says where, and can be undone", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const place = join(hands.folder, "Finance/Invoices/2026/Rechnung 7.pdf");
		expect(existsSync(place)).toBe(false);
		const filed = await hands.card("ask file", press(view, "ask file"));
		expect(readFileSync(place, "utf8")).toBe(invoice);
		expect(lines(filed)).toContain(
			"Filed under Invoice: Finance/Invoices/2026/Rechnung 7.pdf",
		);
		const audit = await hands.store.audit.list({ limit: 5 });
		expect(audit.map(({ event, command }) => [event, command])).toContainEqual([
			"done",
			"ask file",
		]);
		const undone = await hands.card("ask unfile", press(filed, "ask unfile"));
		expect(existsSync(place)).toBe(false);
		expect(lines(undone).join("\n")).toContain("[File it]");
	});

	it("happens once, however often the button is pressed", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const button = press(view, "ask file");
		await Promise.allSettled(
			[1, 2, 3].map(() => hands.invoke("ask file", button)),
		);
		const late = await hands.invoke("ask file", button);
		expect(late).toMatchObject({ text: { say: "problem.nothing-to-do" } });
		const folder = join(hands.folder, "Finance/Invoices/2026");
		expect(existsSync(join(folder, "Rechnung 7.pdf"))).toBe(true);
		expect(existsSync(join(folder, "Rechnung 7 (2).pdf"))).toBe(false);
	});

	it("does not happen where the folder of the category changed since the card was shown", async () => {
		const files = { "Rechnung 7.pdf": invoice, "Rechnung 8.pdf": invoice };
		const hands = await desk(files);
		const one = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const both = await hands.card("ask", { files: Object.keys(files) });
		const found = await hands.store.categories.list();
		const category = found.find(({ id }) => id === "invoice");
		if (category === undefined) throw new Error("no category");
		await hands.store.categories.put({ ...category, folder: "Elsewhere" });
		for (const [command, view] of [
			["ask file", one],
			["ask file-all", both],
		] as const)
			expect(await hands.invoke(command, press(view, command))).toMatchObject({
				kind: "problem",
				text: { say: "problem.stale" },
			});
		expect(existsSync(join(hands.folder, "Elsewhere"))).toBe(false);
		const again = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const filed = await hands.card("ask file", press(again, "ask file"));
		expect(lines(filed).join("\n")).toContain("Elsewhere/Rechnung 7.pdf");
	});

	it("is not one more request on the home page", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		await hands.card("ask file", press(view, "ask file"));
		const home = await hands.card("home", {});
		expect(lines(home).join("\n")).not.toContain("Rechnung 7.pdf");
	});

	it("keeps nothing of the button's token in the request it leaves", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const button = press(view, "ask file");
		await hands.card("ask file", button);
		const requests = await hands.store.requests.list({});
		expect(requests).toHaveLength(1);
		expect(requests[0]?.invocation.input).toEqual({
			paper: "0",
			goes: button.goes,
		});
	});

	it("moves to another category, and learns what was right", async () => {
		const { environment } = await model(() => guess({ category: "invoice" }));
		const hands = await desk(
			{ "a.pdf": invoice, "b.pdf": invoice },
			environment,
		);
		const view = await hands.card("ask", { files: ["a.pdf"] });
		const filed = await hands.card("ask file", press(view, "ask file"));
		const next = await hands.card("ask", { files: ["b.pdf"] });
		expect(lines(next).join("\n")).toContain(
			"My one suggestion for this category was right.",
		);
		const moved = await hands.card("ask refile", pick(filed, "finance"));
		expect(lines(moved).join("\n")).toMatch(/Filed under Finance: .*a\.pdf/u);
		expect(await hands.store.experience.tally("invoice")).toEqual({
			right: 0,
			of: 1,
		});
		await hands.card("ask unfile", press(moved, "ask unfile"));
		expect(await hands.store.experience.tally("invoice")).toEqual({
			right: 0,
			of: 0,
		});
	});

	it("leaves a category alone that somebody put there by hand", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const filed = await hands.card("ask file", press(view, "ask file"));
		const { filing } = press(filed, "ask unfile");
		const kept = await hands.store.filings.get(String(filing));
		await hands.drive.byHand(kept?.file ?? "", "Steuern 2026", true);
		await hands.card("ask refile", pick(filed, "finance"));
		const file = await hands.drive.get(kept?.file ?? "");
		expect(file?.categories).toEqual(
			expect.arrayContaining([
				{ name: "Steuern 2026", by: "hand" },
				{ name: "Finance", by: "us" },
			]),
		);
		expect(file?.categories).toHaveLength(2);
	});

	it("does not take out what somebody changed since, and says so", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const filed = await hands.card("ask file", press(view, "ask file"));
		const place = join(hands.folder, "Finance/Invoices/2026/Rechnung 7.pdf");
		writeFileSync(place, "with my notes");
		const kept = await hands.card("ask unfile", press(filed, "ask unfile"));
		expect(readFileSync(place, "utf8")).toBe("with my notes");
		expect(lines(kept).join("\n")).toContain("somebody changed it since");
	});

	it("is nobody's business but that of whoever sent the file", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const stolen = press(view, "ask file");
		expect(
			await hands.invoke("ask file", stolen, accounts.elise),
		).toMatchObject({ text: { say: "problem.session-over" } });
		const filed = await hands.card("ask file", stolen);
		const undo = press(filed, "ask unfile");
		expect(
			await hands.invoke("ask unfile", undo, accounts.elise),
		).toMatchObject({ text: { say: "problem.not-yours" } });
	});

	it("works when the text itself is already forgotten, and can still be undone", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const button = press(view, "ask file");
		const { ai } = hands.services;
		const kept = await ai.sessions.open(
			String(button.session),
			(await hands.app.who(accounts.nadia)).person,
			deskSchema,
		);
		await ai.sessions.end(kept.papers[0]?.text ?? "");
		const filed = await hands.card("ask file", button);
		expect(lines(filed).join("\n")).toContain("Filed under Invoice");
		const undone = await hands.card("ask unfile", press(filed, "ask unfile"));
		expect(lines(undone).join("\n")).toContain("[File it]");
	});

	it("can be undone when the documents themselves are long gone", async () => {
		const hands = await desk({ "Rechnung 7.pdf": invoice });
		const view = await hands.card("ask", { files: ["Rechnung 7.pdf"] });
		const filed = await hands.card("ask file", press(view, "ask file"));
		const { filing } = press(filed, "ask unfile");
		await hands.services.ai.sessions.end(
			String(press(view, "ask file").session),
		);
		const undone = await hands.card("ask unfile", {
			...press(filed, "ask unfile"),
			filing,
		});
		expect(lines(undone)).toEqual([
			"1 document taken out of the drive",
			"The files in the chat were never touched, so they can be filed again.",
		]);
	});
});

describe("Many files at once", () => {
	const many: Shared = {
		"Rechnung 1.pdf": invoice,
		"Rechnung 2.pdf": invoice,
		"Foto.jpg": "x",
		"Notiz.pdf": contract,
		"zu.pdf": { code: "file-locked" },
	};

	it("stand on one card, what is not clear first", async () => {
		const hands = await desk(many);
		const view = await hands.card("ask", { files: Object.keys(many) });
		expect(lines(view)).toMatchInlineSnapshot(`
			[
			  "5 files",
			  "heading",
			  "“Notiz.pdf”: No rule of yours fits, and no model is connected, so I do not know where it belongs. Choose a category, or leave it.",
			  "[Leave it] [Category]",
			  "heading",
			  "table",
			  "[File these 3] [One is not right]",
			  "heading",
			  "- “zu.pdf”: This file is protected with a password, so I cannot read it. Nothing was kept. Save it without the password and send it again.",
			  "heading",
			  "[Summarise] [Ask…] [Extract fields…] [Translate]",
			  "Without AI: by your rules and what the file says of itself. Only you see this, and what I read is forgotten after half an hour.",
			]
		`);
		const filed = await hands.card("ask file-all", press(view, "ask file-all"));
		expect(lines(filed)).toMatchInlineSnapshot(`
			[
			  "5 files",
			  "heading",
			  "“Notiz.pdf”: No rule of yours fits, and no model is connected, so I do not know where it belongs. Choose a category, or leave it.",
			  "[Leave it] [Category]",
			  "heading",
			  "- Invoice: Finance/Invoices/2026/Rechnung 1.pdf",
			  "- Invoice: Finance/Invoices/2026/Rechnung 2.pdf",
			  "- Photo: Photos/2025/Foto.jpg",
			  "[Undo all] [Undo one]",
			  "Can be undone until 22 December 2026 (in 30 days).",
			  "heading",
			  "- “zu.pdf”: This file is protected with a password, so I cannot read it. Nothing was kept. Save it without the password and send it again.",
			  "heading",
			  "[Summarise] [Ask…] [Extract fields…] [Translate]",
			  "Without AI: by your rules and what the file says of itself. Only you see this, and what I read is forgotten after half an hour.",
			]
		`);
		const undone = await hands.card(
			"ask unfile",
			press(filed, "ask unfile", "Undo all"),
		);
		expect(lines(undone)).toEqual([
			"5 files",
			"3 documents were taken out of the drive again.",
			...lines(view).slice(1),
		]);
	});

	it("are looked at one by one where a suggestion is not right, and left alone at a click", async () => {
		const hands = await desk(many);
		const view = await hands.card("ask", { files: Object.keys(many) });
		const doubted = await hands.card("ask doubt", pick(view, "0"));
		expect(lines(doubted)).toContain(
			"“Rechnung 1.pdf”: I am not sure. It could be Invoice.",
		);
		const left = await hands.card("ask leave", {
			...press(doubted, "ask leave"),
			paper: "0",
		});
		expect(lines(left)).toContain("Left alone: Rechnung 1.pdf");
	});

	it("go on where one of them is gone, and say which was not done", async () => {
		const files: Record<string, string> = {
			"Rechnung 1.pdf": invoice,
			"Rechnung 2.pdf": invoice,
		};
		const hands = await desk(files);
		const view = await hands.card("ask", { files: Object.keys(files) });
		delete files["Rechnung 1.pdf"];
		const filed = await hands.card("ask file-all", press(view, "ask file-all"));
		const said = lines(filed).join("\n");
		expect(said).toContain("“Rechnung 1.pdf”: This file is no longer there");
		expect(said).toContain("Invoice: Finance/Invoices/2026/Rechnung 2.pdf");
	});

	it("are refused beyond twenty", async () => {
		const hands = await desk({});
		const shown = await hands.invoke("ask", {
			files: Array.from({ length: 21 }, (_, index) => `F${index}`),
		});
		expect(shown.kind).not.toBe("view");
	});
});
