import type { HouseReader, HouseWay } from "../../ai/house.ts";
import { createDrafts, type Shelf } from "./drafts.ts";
import type {
	Entries,
	Entry,
	HouseBook,
	HouseKind,
	Place,
	Way,
} from "./house.ts";
import { mergeTerms } from "./merge-terms.ts";
import { createSwiss, type Settings } from "./swiss-setting.ts";
import { type Teams, teamsOf } from "./team.ts";

/** Makes the organisation's own rules over what keeps them; teams are asked for only where some team has rules. */
export const createHouse = (parts: {
	readonly entries: Entries;
	readonly teams: Teams;
	readonly settings: Settings;
	readonly shelf: Shelf;
}): HouseBook => {
	const { entries, teams } = parts;
	const swiss = createSwiss(parts.settings);
	const holding = async (kind: HouseKind, reader: HouseReader) =>
		entries.list(kind, [
			{ scope: "private", holder: reader.person },
			...(await teamPlaces(parts, kind, reader.userId)),
			{ scope: "organisation", holder: "" },
		]);
	return {
		entries,
		teams,
		swiss,
		drafts: createDrafts(parts.shelf),
		holding,
		terms: async (reader, language) => {
			const [held, { house, own }] = await Promise.all([
				holding("term", reader),
				swiss.of(reader.person),
			]);
			const terms = held.flatMap(({ place: { scope }, body }) =>
				body.kind === "term" &&
				(body.language === "any" || body.language === language)
					? [{ scope, term: body }]
					: [],
			);
			return { ...mergeTerms(terms), swiss: own ?? house };
		},
		tones: async (reader) => waysOf(await holding("tone", reader)),
		actions: async (reader) => waysOf(await holding("action", reader)),
	};
};

const teamPlaces = async (
	{ entries, teams }: { readonly entries: Entries; readonly teams: Teams },
	kind: HouseKind,
	userId: string | null,
): Promise<readonly Place[]> => {
	if (userId === null) return [];
	const holders = await entries.teams(kind);
	if (holders.length === 0) return [];
	const own = await teamsOf(teams, userId);
	return own
		.filter(({ id }) => holders.includes(id))
		.map(({ id }) => ({ scope: "team", holder: id }));
};

const waysOf = (held: readonly Entry[]): readonly HouseWay[] =>
	held
		.flatMap(({ id, body }) =>
			body.kind === "term" ? [] : [{ id, way: body }],
		)
		.sort((one, other) => byName(one.way, other.way))
		.map(({ id, way: { name, instruction } }) => ({ id, name, instruction }));

const byName = (one: Way, other: Way): number =>
	collator.compare(one.name, other.name);

const collator = new Intl.Collator("en");
