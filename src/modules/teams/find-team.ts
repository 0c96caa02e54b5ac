import { Problem } from "../../core/problem.ts";
import type { Team, Teams } from "./teams.ts";

/** The one team that a text means: by id or whole name, or by a part that fits only one. Problem: `not-found`. */
export const findTeam = async (teams: Teams, text: string): Promise<Team> => {
	const exact = await teams.get(text);
	if (exact) return exact;
	const wanted = text.trim().toLowerCase();
	const near = (await teams.list()).filter(({ name }) =>
		name.toLowerCase().includes(wanted),
	);
	const [only, second] = near;
	const team = only && !second ? await teams.get(only.id) : null;
	if (team) return team;
	throw new Problem("not-found");
};
