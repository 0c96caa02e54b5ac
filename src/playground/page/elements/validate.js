import { isUploading } from "../files/attach.js";
import { t } from "../words.js";
import { heldBy } from "./values.js";

/** What is wrong with a form before it is sent, by block id, as Slack itself checks it; empty when nothing is. */
export function faultsOf(blocks, values) {
	const faults = {};
	blocks.forEach((block, index) => {
		if (block.type !== "input") return;
		const blockId = block.block_id ?? `block-${index}`;
		const fault = faultOf(block, heldBy(values, blockId, block.element));
		if (fault) faults[blockId] = fault;
	});
	return faults;
}

function faultOf({ optional, element }, value) {
	if (element.type === "file_input" && isUploading(value ?? []))
		return t("stillUploading");
	const isEmpty = !value || value.length === 0 || !String(value).trim();
	if (isEmpty) return optional ? null : t("required");
	return checks[element.type]?.(value, element) ?? null;
}

const checks = {
	plain_text_input: (value, { min_length = 0 }) =>
		value.length < min_length ? t("tooShort", { count: min_length }) : null,
	number_input: checkNumber,
	email_text_input: (value) =>
		/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value) ? null : t("notAnEmail"),
	url_text_input: (value) =>
		/^https?:\/\/\S+$/.test(value) && URL.canParse(value) ? null : t("notAUrl"),
};

function checkNumber(value, { is_decimal_allowed, min_value, max_value }) {
	const pattern = is_decimal_allowed ? /^-?\d+(\.\d+)?$/ : /^-?\d+$/;
	const isNumber = pattern.test(value.trim());
	if (!isNumber) return t("notANumber");
	const given = Number(value);
	if (min_value !== undefined && given < Number(min_value))
		return t("atLeast", { count: min_value });
	if (max_value !== undefined && given > Number(max_value))
		return t("atMost", { count: max_value });
	return null;
}
