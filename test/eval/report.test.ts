import { describe, expect, it } from "vitest";
import { html } from "../../eval/report/html.ts";
import { answer } from "../support/endpoint/script.ts";
import { evaluate } from "./evaluate.ts";
import { few, perfect, spoiled } from "./models.ts";

/** Tags that are opened and not closed, or closed and not opened. */
const unbalanced = (page: string): readonly string[] => {
	const open: string[] = [];
	const wrong: string[] = [];
	const alone = new Set(["meta", "!doctype"]);
	const inside = page.replace(/<style>[\s\S]*?<\/style>/u, "");
	for (const [, slash, name = ""] of inside.matchAll(
		/<(\/?)([!a-z][a-z\d]*)(?:\s[^<>]*)?>/giu,
	)) {
		if (alone.has(name)) continue;
		if (slash === "") open.push(name);
		else if (open.pop() !== name) wrong.push(name);
	}
	return [...wrong, ...open];
};

describe("the report page", () => {
	it("holds everything in one file that loads and runs nothing", async () => {
		const { page, report } = await evaluate(perfect, few("rephrase"));
		expect(unbalanced(page)).toEqual([]);
		expect(page).toMatch(/^<!doctype html>\n<html lang="en">/u);
		expect(page).toContain("default-src 'none'");
		expect(page).not.toMatch(/<script|<link|<img|url\(|@import|\son\w+=/iu);
		expect(page).toContain("width=device-width");
		expect(page).toContain("light dark");
		expect(page).toContain(report.model);
		expect(page).toContain(report.host);
		expect(page).not.toContain("/v1");
		expect(page).toContain("100 %");
	});

	it("shows a hostile answer as text", async () => {
		const attack =
			"<script>alert(1)</script><img src=x onerror=alert(2)> </pre></article> \"' &amp; \u0000\u001b[31m";
		const { page, report } = await evaluate(() => answer(attack), few("tone"));
		expect(report.results.some((one) => one.answer?.includes("<script>"))).toBe(
			true,
		);
		expect(unbalanced(page)).toEqual([]);
		expect(page).not.toMatch(/<script|<img/iu);
		expect(page).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
		// biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
		expect(page).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/u);
	});

	it("shows a failed case with what was given, wanted and answered", async () => {
		const { page } = await evaluate(
			spoiled((text) => text.replaceAll("Basel", "Paris")),
			few("rephrase", "1"),
		);
		expect(page).toContain("en-t01");
		expect(page).toContain("something that had to stay is gone: Basel");
		expect(page).toContain("keeps 12 · Basel · Monday · 10:00");
		expect(page).toContain("meeting which we had planned in Paris");
	});

	it("says so when a run was stopped", async () => {
		const stop = new AbortController();
		let asked = 0;
		const { page, report, code, out } = await evaluate(
			(seen) => {
				asked += 1;
				if (asked > 5) stop.abort();
				return perfect(seen);
			},
			few("rephrase", "40"),
			{ signal: stop.signal },
		);
		expect(code).toBe(130);
		expect(report.whole).toBe(false);
		expect(report.figures.cases).toBeGreaterThan(1);
		expect(report.figures.cases).toBeLessThan(10);
		expect(page).toContain(`Stopped after ${report.figures.cases} of 40 cases`);
		expect(out).toContain(`${report.figures.cases} of 40, stopped`);
	});
});

describe("a piece of a page", () => {
	it("escapes what is put in, and nothing twice", () => {
		const inner = html`<b>${"<i>"}</b>`;
		expect(html`<p title="${'"'}">${inner}${[inner]}${3}</p>`.html).toBe(
			'<p title="&quot;"><b>&lt;i&gt;</b><b>&lt;i&gt;</b>3</p>',
		);
	});
});
