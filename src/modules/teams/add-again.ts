import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { undoButton } from "../../core/undo.ts";
import type { Block } from "../../core/view.ts";
import type { Team, Teams } from "./teams.ts";

/** The people a team is made again with, as a button carries them. */
export const idsIn = (people: string | undefined): readonly string[] =>
	(people ?? "").split(",").filter(Boolean);

/** Puts people into a team that was made again; gives how many are in it, since some may be gone by then. */
export const putBack = async (
	teams: Teams,
	team: string,
	ids: readonly string[],
): Promise<number> => {
	let back = 0;
	for (const id of ids) {
		const joined = await teams.join(team, id).catch(missing);
		if (joined?.kind === "done") back += 1;
	}
	return back;
};

/** The way back from removing a team: it is made again, with its people where they are not too many. */
export const teamAgain = ({ name, userIds }: Team): readonly Block[] => {
	const label = say("teams.remove.undo");
	const input = { team: name, people: userIds.join(",") };
	const whole =
		userIds.length > mostPeople ? [] : undoButton(label, "teams add", input);
	const count = userIds.length;
	const buttons =
		whole.length > 0 ? whole : undoButton(label, "teams add", { team: name });
	const key = whole.length > 0 ? "undo.teams.remove" : "undo.teams.alone";
	return [
		{ kind: "buttons", buttons },
		{ kind: "note", text: say(key, { count }) },
	];
};

// Each takes a few calls of a system that allows 60 a minute.
const mostPeople = 30;

const missing = (error: unknown): null => {
	if (error instanceof Problem) return null;
	throw error;
};
