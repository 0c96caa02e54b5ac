import { say, type Text } from "../../core/text.ts";

/** The names of a team's people in one line; after five it says how many more there are. */
export const someNames = (
	userIds: readonly string[],
	names: ReadonlyMap<string, string>,
): Text => {
	const known = namesOf(userIds, names);
	if (known.length === 0) return say("teams.nobody");
	const shown: readonly Text[] = known.slice(0, 5);
	const more = known.length - shown.length;
	return {
		series: more > 0 ? [...shown, say("teams.more", { count: more })] : shown,
	};
};

/** The names of a team's people in alphabetical order; ids nobody has any more are left out. */
export const namesOf = (
	userIds: readonly string[],
	names: ReadonlyMap<string, string>,
): readonly string[] =>
	userIds.flatMap((id) => names.get(id) ?? []).sort(collator.compare);

const collator = new Intl.Collator("en");
