import { inSlices } from "../../core/breathe.ts";
import { say, type Text } from "../../core/text.ts";
import { describeChange } from "../../pim/describe/describe-change.ts";
import { describeObject } from "../../pim/describe/describe-object.ts";
import type { Item } from "./difference.ts";
import type { Points } from "./points.ts";

/** An item as a person reads it: what it is, when it is (for sorting, ms), and for a change what would be different, field by field. */
export type ShownItem = {
	readonly item: Item;
	readonly title: Text;
	readonly start: number | null;
	readonly details: readonly Text[];
};

/** Reads the texts of some items and describes them; a damaged one says so. A change reads from what is now to what would be again. */
export const showItems = async (
	items: readonly Item[],
	{ texts }: Pick<Points, "texts">,
): Promise<readonly ShownItem[]> => {
	const addresses = items.flatMap(({ wanted, now }) =>
		[wanted, now].flatMap((kept) => (kept ? [kept.text] : [])),
	);
	const read = await texts(addresses);
	return inSlices(items, (item) => {
		const wanted = read.get(item.wanted?.text ?? "");
		const now = read.get(item.now?.text ?? "");
		const shown = wanted ?? now;
		if (shown === undefined)
			return { item, title: say("restore.damaged"), start: null, details: [] };
		const { title, start, details } = describeObject(shown);
		return {
			item,
			title,
			start,
			details:
				wanted !== undefined && now !== undefined
					? describeChange(now, wanted)
					: details,
		};
	});
};

/** An item with when it is (ms). */
export type PlacedItem = Pick<ShownItem, "item" | "start">;

/** When some items are, without the words for their changes, which take ten times as long. */
export const placeItems = async (
	items: readonly Item[],
	{ texts }: Pick<Points, "texts">,
): Promise<readonly PlacedItem[]> => {
	const read = await texts(items.map(addressOf));
	return inSlices(items, (item) => {
		const text = read.get(addressOf(item));
		return { item, start: text ? describeObject(text).start : null };
	});
};

const addressOf = ({ wanted, now }: Item): string =>
	(wanted ?? now)?.text ?? "";

/** An item in one line. */
export const itemLine = ({ item, title, details }: ShownItem): Text => {
	if (details.length === 0) return title;
	const shown = details.slice(0, most);
	return say(
		item.kind === "changed" ? "restore.line.changed" : "restore.line",
		{
			title,
			details: joined(shown),
			more: details.length - shown.length,
		},
	);
};

/** Details in a row; an “and” between them would read on into the next, as they have commas of their own. */
export const joined = (details: readonly Text[]): Text =>
	details.reduce((before, next) => say("restore.joined", { before, next }));

/** More details than these make a line too long; all of them stand where the item is looked at alone. */
const most = 4;
