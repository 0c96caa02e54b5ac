import { imageUrl, Picture } from "../blocks/image.js";
import { useSurface } from "../blocks/surface.js";
import { Unknown } from "../blocks/unknown.js";
import { busyKey } from "../busy.js";
import { html } from "../html.js";
import { useStore } from "../store.js";
import { Button } from "./button.js";
import { Checkboxes, RadioButtons } from "./choices.js";
import { ExternalSelect } from "./external.js";
import { FileInput } from "./files.js";
import { MultiSelect } from "./multiselect.js";
import { Overflow } from "./overflow.js";
import { ConversationsSelect, StaticSelect, UsersSelect } from "./select.js";
import { DatePicker, TextInput } from "./text.js";
import { heldBy } from "./values.js";

/** One interactive element: draws it with its present value and tells the surface what is done with it. */
export function Element({ element, blockId, field = {}, isSilent = false }) {
	const { place, values, keep, act } = useSurface();
	const isBusy = useStore((state) =>
		Boolean(state.busy[busyKey(place, blockId, element.action_id)]),
	);
	if (element.type === "image")
		return html`<${Picture} className="small" url=${imageUrl(element)} alt=${element.alt_text} />`;
	const Drawn = kinds[element.type];
	if (!Drawn) return html`<${Unknown} block=${element} />`;
	const now = heldBy(values, blockId, element);
	const change = (value) => {
		keep(blockId, element.action_id, value);
		if (isSilent || typed.has(element.type)) return;
		act(blockId, element, value, () => keep(blockId, element.action_id, now));
	};
	return html`<${Drawn}
		element=${element}
		blockId=${blockId}
		value=${now}
		change=${change}
		act=${(value) => !isBusy && !isSilent && act(blockId, element, value)}
		isBusy=${isBusy}
		field=${field}
	/>`;
}

const kinds = {
	button: Button,
	static_select: StaticSelect,
	external_select: ExternalSelect,
	users_select: UsersSelect,
	conversations_select: ConversationsSelect,
	multi_static_select: MultiSelect,
	overflow: Overflow,
	datepicker: DatePicker,
	checkboxes: Checkboxes,
	radio_buttons: RadioButtons,
	plain_text_input: TextInput,
	number_input: TextInput,
	email_text_input: TextInput,
	url_text_input: TextInput,
	file_input: FileInput,
};

const typed = new Set([
	"plain_text_input",
	"number_input",
	"email_text_input",
	"url_text_input",
	"file_input",
]);
