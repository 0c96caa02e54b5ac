import { say, type Text } from "../../core/text.ts";
import { wholeMark } from "./compare.ts";
import type { Principal } from "./principal.ts";

/** What differs in entries that share the text with the main one. */
export const changesOfOthers = (
	old: Principal,
	now: Principal,
): readonly Text[] => {
	const [before, after] = [old, now].map(
		({ others }) => new Set(others.map(wholeMark)),
	);
	const count = before && after ? before.symmetricDifference(after).size : 0;
	return [
		...(old.main.name === now.main.name ? [] : [say("pim.change.kind")]),
		...(count > 0 ? [say("pim.change.other-entries", { count })] : []),
	];
};
