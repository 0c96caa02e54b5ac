import type { HouseReader } from "../../ai/house.ts";
import { type HouseBook, type HouseKind, nameOf } from "./house.ts";
import { teamsOf } from "./team.ts";

/** The names of what holds for somebody, each once, for a field that asks for one. */
export const suggestNames = async (
	house: Pick<HouseBook, "holding">,
	kind: HouseKind,
	reader: HouseReader,
): Promise<readonly string[]> => {
	const held = await house.holding(kind, reader);
	return [...new Set(held.map(({ body }) => nameOf(body)))].sort(
		collator.compare,
	);
};

/** The names of the teams somebody is in. */
export const suggestTeams = async (
	house: Pick<HouseBook, "teams">,
	{ userId }: HouseReader,
): Promise<readonly string[]> =>
	(await teamsOf(house.teams, userId)).map(({ name }) => name);

const collator = new Intl.Collator("en");
