/** Where Slack keeps what each kind of element holds, and where its first value stands. */
const slots = {
	plain_text_input: ["value", "initial_value"],
	number_input: ["value", "initial_value"],
	email_text_input: ["value", "initial_value"],
	url_text_input: ["value", "initial_value"],
	static_select: ["selected_option", "initial_option"],
	external_select: ["selected_option", "initial_option"],
	radio_buttons: ["selected_option", "initial_option"],
	multi_static_select: ["selected_options", "initial_options"],
	checkboxes: ["selected_options", "initial_options"],
	datepicker: ["selected_date", "initial_date"],
	users_select: ["selected_user", "initial_user"],
	conversations_select: ["selected_conversation", "initial_conversation"],
	file_input: ["files", null],
};

/** What an element holds now: what was chosen, else what it started with, else null. */
export function heldBy(values, blockId, element) {
	const kept = values[blockId]?.[element.action_id];
	if (kept) return kept.value;
	const [, initial] = slots[element.type] ?? [];
	return (initial && element[initial]) ?? null;
}

/** Everything a view or message holds, in the shape of `view.state.values`. */
export function stateOf(blocks, values) {
	const state = {};
	blocks.forEach((block, index) => {
		const blockId = block.block_id ?? `block-${index}`;
		for (const element of elementsOf(block)) {
			const slot = slots[element.type]?.[0];
			if (!slot || !element.action_id) continue;
			state[blockId] ??= {};
			state[blockId][element.action_id] = {
				type: element.type,
				[slot]: stored(slot, heldBy(values, blockId, element)),
			};
		}
	});
	return state;
}

function elementsOf(block) {
	if (block.type === "input") return [block.element];
	if (block.type === "actions") return block.elements;
	return block.accessory ? [block.accessory] : [];
}

function stored(slot, value) {
	if (slot === "files")
		return (value ?? []).flatMap(({ id }) => (id ? [{ id }] : []));
	if (slot === "selected_options") return value ?? [];
	return value === "" ? null : value;
}
