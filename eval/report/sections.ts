import type { Figures } from "../figures.ts";
import { failureTitles } from "../judge/failure.ts";
import { type Html, html } from "./html.ts";

/** What the product's own checks caught. */
export const guards = ({ guards: hits }: Figures): Html =>
	hits.length === 0
		? html`<p class="quiet">No check had anything to say.</p>`
		: html`<div class="wide"><table>
<thead><tr><th>Check</th><th>First answer asked again</th><th>Shown with a mark</th><th>Nothing shown</th></tr></thead>
<tbody>${hits.map(
				({ guard, first, shown, refused }) =>
					html`<tr><th>${guard}</th><td>${first}</td><td>${shown}</td><td>${refused}</td></tr>
`,
			)}</tbody></table></div>`;

/** What was wrong, by kind and action. */
export const failures = ({ failures: kinds, problems }: Figures): Html =>
	kinds.length === 0
		? html`<p class="quiet">Every case passed.</p>`
		: html`<div class="wide"><table>
<thead><tr><th>What was wrong</th><th>Cases</th><th class="long">Actions</th></tr></thead>
<tbody>${kinds.map(
				({ name, cases, actions }) =>
					html`<tr><td class="long">${failureTitles[name]} <span class="quiet">${name}</span></td><td>${cases}</td><td class="long">${Object.entries(
						actions,
					)
						.map(([action, count]) => `${action} ${count}`)
						.join(", ")}</td></tr>
`,
			)}</tbody></table></div>
${problems.length === 0 ? "" : html`<p class="quiet">Problems: ${problems.map(({ code, cases }) => `${code} ${cases}`).join(", ")}.</p>`}`;
