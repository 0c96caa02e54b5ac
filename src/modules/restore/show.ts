import { Problem } from "../../core/problem.ts";
import type { Restore } from "./draft.ts";
import { type LookFacts, onCard } from "./look-view.ts";
import { menusOf } from "./menus.ts";
import { intoText } from "./name.ts";
import type { Restoring } from "./needs.ts";
import { openState, type State } from "./open-state.ts";
import { ownerRows } from "./owner-rows.ts";
import {
	type PlacedItem,
	placeItems,
	type ShownItem,
	showItems,
} from "./shown-item.ts";
import { showsTitles } from "./whose.ts";

/** Everything the card of a restore shows to this person. Problem `point-none` when a point is kept no more. */
export const showRestore = async (
	restore: Restore,
	services: Restoring,
	person: string,
): Promise<LookFacts> => {
	const state = await openState(restore, services);
	const points = await services.points.list(restore.source);
	const point = points.find(({ number }) => number === restore.point);
	if (!point) throw new Problem("point-none");
	const isShown = showsTitles(restore.holder, person);
	return {
		state,
		point,
		owner: await ownerRows(restore.holder, person, services),
		showsTitles: isShown,
		shown: isShown ? await firstOf(state, services) : [],
		into: await intoText(restore, services),
		menus: await menusOf(state, points, services),
	};
};

/** The earliest few of each kind; where there are very many, of the first ones. */
const firstOf = async (
	{ difference }: State,
	{ points }: Restoring,
): Promise<readonly ShownItem[]> => {
	const shown: ShownItem[] = [];
	for (const kind of ["back", "changed", "newer"] as const) {
		const all = difference.items.filter((item) => item.kind === kind);
		const first = inTime(await placeItems(all.slice(0, 200), points));
		const these = first.slice(0, onCard).map(({ item }) => item);
		shown.push(...(await showItems(these, points)));
	}
	return shown;
};

/** By when they are; what has no time comes last, and what has the same by its place. */
export const inTime = (items: readonly PlacedItem[]): readonly PlacedItem[] =>
	items.toSorted((a, b) => {
		const [one, other] = [a.start ?? later, b.start ?? later];
		if (one !== other) return one - other;
		return placeOf(a) < placeOf(b) ? -1 : 1;
	});

const later = Number.MAX_SAFE_INTEGER;

const placeOf = ({ item: { wanted, now } }: PlacedItem): string =>
	wanted?.href ?? now?.href ?? "";
