import { actions, caseLanguages } from "../actions.ts";
import type { Cell, Figures } from "../figures.ts";
import { rate } from "../table.ts";
import { type Html, html } from "./html.ts";

const languageNames = new Intl.DisplayNames("en", { type: "language" });

/** How a language is called. */
export const languageName = (language: string): string =>
	languageNames.of(language) ?? language;

/** The pass rate of every action in every language, as a table with bars. */
export const rates = ({ cells }: Figures): Html => {
	const languages = caseLanguages.filter((language) =>
		cells.some((cell) => cell.language === language),
	);
	const row = (own: readonly Cell[]): readonly Html[] => [
		...languages.map((language) =>
			share(own.filter((cell) => cell.language === language)),
		),
		share(own),
	];
	return html`<div class="wide"><table>
<thead><tr><th>Action</th>${languages.map((one) => html`<th><span class="full-name">${languageName(one)}</span><span class="short-name">${one}</span></th>`)}<th>All</th></tr></thead>
<tbody>${actions
		.filter((action) => cells.some((cell) => cell.action === action))
		.map(
			(action) =>
				html`<tr><th>${action}</th>${row(cells.filter((cell) => cell.action === action))}</tr>
`,
		)}<tr class="sum"><th>All</th>${row(cells)}</tr></tbody>
</table></div>`;
};

const share = (cells: readonly Cell[]): Html => {
	const all = cells.reduce((sum, { cases }) => sum + cases, 0);
	const passed = cells.reduce((sum, cell) => sum + cell.passed, 0);
	return all === 0
		? html`<td>–</td>`
		: html`<td title="${passed} of ${all}">${rate(cells)}${bar(passed / all, false)}</td>`;
};

/** A bar as long as a share of one. */
export const bar = (part: number, bad: boolean): Html =>
	html`<span class="bar${bad ? " bad" : ""}"><i style="width:${Math.round(part * 100)}%"></i></span>`;

/** How many texts without mistakes were changed all the same. */
export const overCorrection = ({ clean }: Figures): Html =>
	clean.length === 0
		? html`<p class="quiet">No text without mistakes was corrected.</p>`
		: html`<div class="wide"><table>
<thead><tr><th>Language</th><th>Texts without mistakes</th><th>Changed</th><th>Rate</th></tr></thead>
<tbody>${clean.map(
				({ language, cases, changed }) =>
					html`<tr><th>${languageName(language)}</th><td>${cases}</td><td>${changed}</td><td>${Math.ceil((changed / cases) * 100)} %${bar(changed / cases, true)}</td></tr>
`,
			)}</tbody></table></div>`;
