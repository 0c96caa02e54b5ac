import type { Context } from "../../core/command.ts";
import type { Text } from "../../core/text.ts";
import type { Entry, HouseBook, HouseKind, Place } from "./house.ts";
import { nameOf } from "./house.ts";
import { mayChange, placeFor, placeText } from "./place.ts";

/** An entry with where it stands and whether its reader may change it; `group` is the same for all of one place. */
export type Line = {
	readonly entry: Entry;
	readonly group: string;
	readonly place: Text;
	readonly may: boolean;
};

/** What holds for somebody or for one team: one's own first, then each team's, then everybody's, each in the order of the alphabet. Problems: those of a team that is not theirs. */
export const linesOf = async (
	kind: HouseKind,
	team: string | undefined,
	house: HouseBook,
	context: Context,
): Promise<readonly Line[]> => {
	const entries =
		team === undefined
			? await house.holding(kind, context.actor)
			: await house.entries.list(kind, [
					await placeFor({ team }, context, house.teams),
				]);
	const groups = Map.groupBy(entries, ({ place }) => groupOf(place));
	const lines = await Promise.all(
		[...groups].map(async ([group, [first, ...rest]]) => {
			if (!first) return [];
			const place = await placeText(first.place, house.teams);
			const may = await mayChange(first.place, context, house.teams);
			return [first, ...rest]
				.sort(byName)
				.map((entry) => ({ entry, group, place, may }));
		}),
	);
	return lines
		.sort(([one], [other]) => rank(one) - rank(other) || byGroup(one, other))
		.flat();
};

const groupOf = ({ scope, holder }: Place): string => `${scope} ${holder}`;

const rank = (line: Line | undefined): number =>
	["private", "team", "organisation"].indexOf(
		line?.entry.place.scope ?? "private",
	);

const byGroup = (one: Line | undefined, other: Line | undefined): number =>
	collator.compare(one?.group ?? "", other?.group ?? "");

const byName = (one: Entry, other: Entry): number =>
	collator.compare(nameOf(one.body), nameOf(other.body)) ||
	(one.id < other.id ? -1 : 1);

const collator = new Intl.Collator("en");
