import { useRef } from "preact/hooks";
import { html } from "../html.js";
import { plain } from "../text/textobject.js";
import { t } from "../words.js";

/** A line or several of text, a number, an address; kept as typed. */
export function TextInput({ element, value, change, act, field }) {
	const shared = {
		id: field.id,
		value: value ?? "",
		placeholder: plain(element.placeholder) || undefined,
		maxlength: element.max_length,
		dir: "auto",
		"aria-invalid": field.isInvalid,
		"aria-describedby": field.describedBy,
		"aria-required": field.isRequired,
		onInput: (event) => change(event.target.value),
	};
	if (element.multiline)
		return html`<textarea rows="3" ...${shared}></textarea>`;
	return html`<input
		...${shared}
		...${looks[element.type]}
		autocomplete="off"
		onKeyDown=${(event) => event.key === "Enter" && act(event.target.value)}
	/>`;
}

/** A day, as `2026-11-22`. */
export function DatePicker({ element, value, change, field, isBusy }) {
	const sent = useRef(value);
	const choose = (date) => {
		if (!date || date === sent.current) return;
		sent.current = date;
		change(date);
	};
	return html`<input
		type="date"
		class="date"
		id=${field.id}
		value=${value ?? ""}
		aria-label=${field.id ? undefined : plain(element.placeholder) || t("chooseDate")}
		aria-invalid=${field.isInvalid}
		aria-describedby=${field.describedBy}
		aria-busy=${isBusy}
		onChange=${(event) => choose(event.target.value)}
	/>`;
}

const looks = {
	plain_text_input: { type: "text" },
	number_input: { type: "text", inputmode: "decimal" },
	email_text_input: { type: "text", inputmode: "email" },
	url_text_input: { type: "text", inputmode: "url" },
};
