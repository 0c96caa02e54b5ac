import { html } from "../html.js";
import { channelName, isDirect } from "../people.js";
import { useStore } from "../store.js";
import { plain } from "../text/textobject.js";
import { t } from "../words.js";

/** A select with options or option groups; the value is the option itself. */
export function StaticSelect({
	element,
	value,
	change,
	field,
	isBusy,
	mayClear = !(field.isRequired ?? true),
}) {
	const groups = element.option_groups;
	const all = groups ? groups.flatMap((one) => one.options) : element.options;
	return html`<${NativeSelect}
		...${{ element, field, isBusy, mayClear }}
		chosen=${value?.value ?? ""}
		choose=${(id) => change(all.find((option) => option.value === id) ?? null)}
	>
		${
			groups
				? groups.map(
						(group) =>
							html`<optgroup label=${plain(group.label)}>${group.options.map(drawOption)}</optgroup>`,
					)
				: all.map(drawOption)
		}
	<//>`;
}

/** A select of the organisation's people; the value is a user id. */
export function UsersSelect({ element, value, change, field, isBusy }) {
	const users = useStore((state) => state.session.users);
	return html`<${NativeSelect} ...${{ element, field, isBusy }} chosen=${value ?? ""} choose=${change}>
		${users.map((user) => html`<option value=${user.id}>${user.realName}</option>`)}
	<//>`;
}

/** A select of the conversations the person is in; the value is a channel id. */
export function ConversationsSelect({ element, value, change, field, isBusy }) {
	const channels = useStore((state) => state.session.channels);
	const kinds = element.filter?.include;
	const isWanted = ({ kind }) =>
		!kinds || kinds.includes({ channel: "public" }[kind] ?? kind);
	return html`<${NativeSelect} ...${{ element, field, isBusy }} chosen=${value ?? ""} choose=${change}>
		${channels
			.filter(isWanted)
			.map(
				(one) =>
					html`<option value=${one.id}>${isDirect(one) ? "" : "#"}${channelName(one)}</option>`,
			)}
	<//>`;
}

function NativeSelect({
	element,
	field,
	chosen,
	choose,
	isBusy,
	mayClear = !(field.isRequired ?? true),
	children,
}) {
	const hint = plain(element.placeholder) || t("choose");
	return html`<span class="select" aria-busy=${isBusy}>
		<select
			id=${field.id}
			aria-label=${field.id ? undefined : hint}
			aria-invalid=${field.isInvalid}
			aria-describedby=${field.describedBy}
			aria-required=${field.isRequired}
			value=${chosen}
			class=${chosen ? "" : "unchosen"}
			onChange=${(event) => choose(event.target.value)}
		>
			<option value="" disabled=${!mayClear}>${hint}</option>
			${children}
		</select>
	</span>`;
}

function drawOption(option) {
	const note = plain(option.description);
	return html`<option value=${option.value}>
		${plain(option.text)}${note && ` – ${note}`}
	</option>`;
}
