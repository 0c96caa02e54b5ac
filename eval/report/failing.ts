import { type Action, actions } from "../actions.ts";
import { failureTitles } from "../judge/failure.ts";
import type { Result } from "../result.ts";
import { type Html, html } from "./html.ts";
import { languageName } from "./rates.ts";

/** Every case that failed, with what was wanted and what came, folded by action. */
export const failing = (results: readonly Result[]): readonly Html[] =>
	actions.flatMap((action) => {
		const own = results.filter((one) => one.action === action && !one.passed);
		return own.length === 0 ? [] : [group(action, own)];
	});

const group = (action: Action, results: readonly Result[]): Html =>
	html`<details><summary>${action}: ${results.length} ${results.length === 1 ? "case" : "cases"}</summary>
${results.toSorted((a, b) => a.id.localeCompare(b.id)).map(card)}</details>
`;

const card = (one: Result): Html =>
	html`<article><h3>${one.id} <span class="quiet">${languageName(one.language)}${one.detail === "" ? "" : `, ${one.detail}`}, ${(one.ms / 1000).toFixed(1)} s</span></h3>
<ul class="bad-word">${one.failures.map(
		({ name, what }) =>
			html`<li>${failureTitles[name]}${what.some(Boolean) ? `: ${what.join(" · ")}` : ""}</li>`,
	)}</ul>
<h4>Given</h4><pre>${one.given}</pre>
<h4>Wanted</h4><pre>${one.expected.join("\n")}</pre>
<h4>${one.problem === null ? "Answer" : "Last answer, not shown"}</h4>${
		one.answer === null
			? html`<p class="quiet">none</p>`
			: html`<pre>${one.answer}</pre>`
	}</article>
`;
