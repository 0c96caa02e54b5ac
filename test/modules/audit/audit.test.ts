import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeCsv } from "../../../src/core/csv.ts";
import { verifyAudit } from "../../../src/modules/audit/verify.ts";
import {
	accounts,
	openTestSuitemate,
	quietPort,
	type TestSuitemate,
} from "../../support/suitemate.ts";
import { carryOut, doors, draw, type } from "../users/hands.ts";

let test: TestSuitemate;
beforeEach(async () => {
	test = await openTestSuitemate();
});
afterEach(() => test.close());

const fill = async (count: number) => {
	for (let number = 1; number <= count; number++)
		await test.store.audit.add({
			at: test.clock.now,
			event: "refused",
			by: { person: "user:1", name: `Somebody ${number}`, account: "a" },
			command: "users list",
			request: null,
			details: {},
		});
};

const file = async () => {
	const shown = await type(test, "anna", "audit export");
	const body = shown.kind === "view" ? shown.view.body : [];
	const found = body.find((block) => block.kind === "file");
	if (!found) throw new Error("no file");
	return { ...found, sensitive: shown.kind === "view" && shown.sensitive };
};

describe("the audit log", () => {
	it("is empty at first", async () => {
		expect(draw(await type(test, "anna", "audit list"))).toMatchInlineSnapshot(`
			"The audit log is empty
			[Search…] [Export as CSV] [Check the log]"
		`);
	});

	it("says who asked, who decided and what happened, newest first", async () => {
		await carryOut(test, "nadia", "storage purge-trash");
		const seen = await type(test, "anna", "audit list");
		expect(draw(seen)).toMatchInlineSnapshot(`
			"Audit log, 3 lines
			No. | When | Who | What happened | Command | Request
			3 | 22 Nov 2026, 15:00 | Nadia Keller | done | storage purge-trash | R-0001
			2 | 22 Nov 2026, 15:00 | Anna Baumann | approved | storage purge-trash | R-0001
			1 | 22 Nov 2026, 15:00 | Nadia Keller | asked | storage purge-trash | R-0001
			[Search…] [Export as CSV] [Check the log]"
		`);
	});

	it("is read a page at a time, a page after the last being the last", async () => {
		await fill(45);
		const first = await type(test, "anna", "audit list");
		expect(draw(first)).toContain("45 | ");
		expect(draw(first)).toContain("\n26 | ");
		expect(draw(first)).not.toContain("\n25 | ");
		expect(doors(first)[0]).toBe('More → invoke audit list {"page":2}');
		const last = draw(await type(test, "anna", "audit list --page 3"));
		expect(last).toContain("\n5 | ");
		expect(last).toContain("\n1 | ");
		expect(last).not.toContain("\n6 | ");
		expect(draw(await type(test, "anna", "audit list --page 99"))).toBe(last);
	});

	it("is searched by name, command, request or value", async () => {
		await carryOut(test, "anna", "plan change pro 25", "marc");
		await fill(2);
		const found = async (text: string) =>
			draw(await type(test, "anna", `audit search ${text}`)).split("\n")[0];
		expect(await found("R-0001")).toBe("3 lines found");
		expect(await found("pro 25")).toBe("3 lines found");
		expect(await found("marc")).toBe("1 line found");
		expect(await found("--page 1 somebody")).toBe("2 lines found");
		expect(await found("zebra")).toBe("No line found");
	});

	it("is not for the help desk", async () => {
		for (const line of ["list", "search x", "export", "verify"])
			expect(draw(await type(test, "nadia", `audit ${line}`))).toBe(
				"problem.not-allowed",
			);
	});
});

describe("the export", () => {
	it("is a private file with every line, oldest first, and is a line itself", async () => {
		await fill(2);
		const { name, mime, text, sensitive } = await file();
		expect({ name, mime, sensitive }).toEqual({
			name: "audit-2026-11-22.csv",
			mime: "text/csv",
			sensitive: true,
		});
		const rows = text.split("\r\n");
		expect(rows).toHaveLength(4);
		expect(rows[1]).toMatch(
			/^"1","2026-11-22T14:00:00.000Z","refused","Somebody 1"/u,
		);
		expect(draw(await type(test, "anna", "audit list"))).toContain(
			"3 | 22 Nov 2026, 15:00 | Anna Baumann | exported | audit export",
		);
	});

	it("has all lines of a long log", async () => {
		await fill(2001);
		expect((await file()).text.split("\r\n")).toHaveLength(2003);
	});

	it("gives no cell that a spreadsheet would run", () => {
		const bad = [
			"=1+1",
			"+1",
			"-1",
			"@x",
			"\t=1",
			" =1",
			"＝1",
			"\u200b=1",
			"\rx",
		];
		const cells = writeCsv([bad]).slice(1).trimEnd().split('","');
		expect(cells).toHaveLength(bad.length);
		for (const cell of cells) expect(cell.replace(/^"/u, "")).toMatch(/^'/u);
	});

	it("keeps quotes, commas and line breaks inside their cell", () => {
		expect(
			writeCsv([
				['say "x", then', "a\nb"],
				["plain", ""],
			]),
		).toBe('\uFEFF"say ""x"", then","a\nb"\r\n"plain",""\r\n');
	});
});

describe("checking the log", () => {
	it("says that it is whole and how many lines it has", async () => {
		await fill(3);
		expect(
			draw(await type(test, "anna", "audit verify")),
		).toMatchInlineSnapshot(`
			"The audit log is whole: 3 lines
			(Every line fits the one before it, and nothing is missing at the end.)"
		`);
	});

	it.each([
		["changed", "Line 7 was changed after it was written."],
		["missing", "Line 7 is missing."],
		["cut", "The end was cut off or replaced"],
	] as const)(
		"names the first line that is %s, and what that means",
		async (why, sentence) => {
			const audit = {
				verify: async () => ({ kind: "broken" as const, number: 7, why }),
			};
			const context = {
				...quietPort,
				actor: await test.app.who(accounts.anna),
				now: 0,
				request: null,
			};
			const outcome = await verifyAudit.run({}, { audit }, context);
			if (outcome.kind !== "done") throw new Error(outcome.kind);
			const { view } = outcome;
			const text = draw({ kind: "view", view, secret: [], sensitive: false });
			expect(text).toContain("The audit log is not whole, from line 7 on");
			expect(text).toContain(sentence);
			expect(text).toContain("Nothing was changed by this check.");
		},
	);
});
