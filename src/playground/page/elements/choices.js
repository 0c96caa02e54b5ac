import { useId } from "preact/hooks";
import { html } from "../html.js";
import { TextObject } from "../text/textobject.js";

/** Boxes to tick; the value is the list of ticked options. */
export function Checkboxes({ element, value, change, field, isBusy }) {
	const chosen = value ?? [];
	const has = (option) => chosen.some((one) => one.value === option.value);
	const flip = (option) =>
		change(
			element.options.filter(
				(one) => has(one) !== (one.value === option.value),
			),
		);
	return html`<${Group} ...${{ element, field, isBusy }} role="group" type="checkbox" has=${has} choose=${flip} />`;
}

/** One of several; the value is the chosen option. */
export function RadioButtons({ element, value, change, field, isBusy }) {
	const has = (option) => option.value === value?.value;
	return html`<${Group} ...${{ element, field, isBusy }} role="radiogroup" type="radio" has=${has} choose=${change} />`;
}

function Group({ element, field, isBusy, role, type, has, choose }) {
	const name = useId();
	return html`<div
		class="choices"
		role=${role}
		aria-labelledby=${field.id && `${field.id}-label`}
		aria-describedby=${field.describedBy}
		aria-busy=${isBusy}
	>
		${element.options.map(
			(option) => html`<label class="choice" key=${option.value}>
				<input type=${type} name=${name} checked=${has(option)} onChange=${() => choose(option)} />
				<span>
					<${TextObject} text=${option.text} />
					${option.description && html`<small><${TextObject} text=${option.description} /></small>`}
				</span>
			</label>`,
		)}
	</div>`;
}
