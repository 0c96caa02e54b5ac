import type { Text } from "../../core/text.ts";
import type { Line } from "./batches.ts";
import { controlFaults, fault, nameFaults, readEmail } from "./cell-faults.ts";
import { readLanguage, readRole, splitNames } from "./user-values.ts";

/** What a row of people may name: the teams there are by their name in lower case, and the language of those who have none. */
export type UserRowContext = {
	readonly teams: ReadonlyMap<string, string>;
	readonly language: string;
};

/** A row of people in its plain form, and what is wrong with it by itself. */
export const readUserRow = (
	cells: Line["cells"],
	{ teams, language }: UserRowContext,
): { readonly cells: Line["cells"]; readonly faults: readonly Text[] } => {
	const { email = "", first = "", last = "" } = cells;
	const { role = "", language: spoken = "", teams: joined = "" } = cells;
	const address = readEmail(email);
	const power = role === "" ? "normal" : readRole(role);
	const speaks = spoken === "" ? language : readLanguage(spoken);
	const wanted = splitNames(joined);
	const unknown = wanted.filter((name) => !teams.has(name.toLowerCase()));
	const faults = [
		...controlFaults(cells, ["teams"]),
		...(email === "" ? [fault("no-email")] : []),
		...(email !== "" && address === null ? [fault("email")] : []),
		...nameFaults("first", first),
		...nameFaults("last", last),
		...(power === null ? [fault("role")] : []),
		...(speaks === null ? [fault("language")] : []),
		...unknown.slice(0, 3).map((team) => fault("team", { team: short(team) })),
	];
	const known = wanted.map((name) => teams.get(name.toLowerCase()) ?? name);
	const read = {
		email: address ?? email,
		first,
		last,
		role: power ?? role,
		language: speaks ?? spoken,
		teams: [...new Set(known)].join(", "),
	};
	return { cells: read, faults };
};

const short = (name: string): string =>
	name.length > 40 ? `${name.slice(0, 39)}…` : name;
