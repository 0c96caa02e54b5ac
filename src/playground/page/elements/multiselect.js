import { html } from "../html.js";
import { Icon } from "../parts/icon.js";
import { plain } from "../text/textobject.js";
import { t } from "../words.js";
import { StaticSelect } from "./select.js";

/** Several options of one list: what is chosen stands above as removable tags. */
export function MultiSelect({ element, value, change, field, isBusy }) {
	const chosen = value ?? [];
	const ids = new Set(chosen.map((option) => option.value));
	const isLeft = (option) => !ids.has(option.value);
	const left = {
		...element,
		options: element.options?.filter(isLeft),
		option_groups: element.option_groups?.map((group) => ({
			...group,
			options: group.options.filter(isLeft),
		})),
	};
	const isFull = chosen.length >= (element.max_selected_items ?? 100);
	const add = (option) => option && change([...chosen, option]);
	const drop = (id) => change(chosen.filter((option) => option.value !== id));
	return html`<div class="multi">
		${
			chosen.length > 0 &&
			html`<ul class="tags">
				${chosen.map(
					(option) => html`<li class="tag" key=${option.value}>
						<span dir="auto">${plain(option.text)}</span>
						<button
							type="button"
							class="quiet"
							aria-label=${t("remove", { name: plain(option.text) })}
							onClick=${() => drop(option.value)}
						>
							<${Icon} name="close" size="14" />
						</button>
					</li>`,
				)}
			</ul>`
		}
		${
			!isFull &&
			html`<${StaticSelect}
				key=${chosen.length}
				element=${left}
				value=${null}
				change=${add}
				field=${field}
				isBusy=${isBusy}
				mayClear=${false}
			/>`
		}
	</div>`;
}
