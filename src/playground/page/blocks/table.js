import { html } from "../html.js";
import { RichText } from "../text/richtext.js";
import { t } from "../words.js";

/** A table whose first row is its head; on a narrow window it scrolls sideways, also by keyboard. */
export function Table({ block }) {
	const [head, ...rows] = block.rows ?? [];
	const settings = block.column_settings ?? [];
	const cells = (row, tag) =>
		row.map(
			(cell, index) =>
				html`<${tag} scope=${tag === "th" ? "col" : undefined} class=${look(settings[index])} dir="auto">
					<${Cell} cell=${cell} />
				<//>`,
		);
	return html`<div class="table-scroll" tabindex="0" role="region" aria-label=${t("table")}>
		<table>
			<thead>
				<tr>
					${cells(head ?? [], "th")}
				</tr>
			</thead>
			<tbody>
				${rows.map((row) => html`<tr>${cells(row, "td")}</tr>`)}
			</tbody>
		</table>
	</div>`;
}

function Cell({ cell }) {
	if (cell.type === "rich_text") return html`<${RichText} block=${cell} />`;
	return cell.text ?? String(cell.value ?? "");
}

const look = (setting) =>
	`${setting?.align ? `to-${setting.align}` : ""} ${setting?.is_wrapped ? "wrapped" : ""}`.trim();
