import type { StepCall, StepResult } from "../../core/job.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { takeAddress, takeSeat } from "./free.ts";
import { tryBeside } from "./remark.ts";
import { createMemory } from "./remember.ts";
import { rowOf } from "./row-step.ts";
import { readLanguage, readRole, splitNames } from "./user-values.ts";
import { isOf, type UsersNeeds } from "./users-kind.ts";

/** Invites the person of a row, with their address when it is in a domain of ours, and puts them into their teams. Who is there already stays untouched, unless this very row put them there. */
export const inviteRow = async (
	services: UsersNeeds,
	{ key, again, memory }: StepCall,
): Promise<StepResult> => {
	const { cells } = rowOf(key);
	const { email = "", first = "", last = "" } = cells;
	// A row that is tried again in the same process may have got half way.
	const isSecond = again || memory.has(key);
	memory.set(key, true);
	const known = await everybody(memory, () => read(services), isSecond);
	const there = known.people.get(email);
	if (there !== undefined && !isSecond) return already;
	const role = readRole(cells.role ?? "") ?? "normal";
	const language = readLanguage(cells.language ?? "") ?? "en";
	const person = { email, firstName: first, lastName: last, role, language };
	const teams = splitNames(cells.teams ?? "");
	const how = {
		looked: !isSecond && (await takeSeat(memory, services.users)),
		teamIds: teams.flatMap((name) => known.teams.get(keyOf(name)) ?? []),
	};
	// Also who is there from the first try: their invitation may lack its seat yet.
	const invited = await invite(services, person, how);
	if (invited !== null && "why" in invited)
		return { outcome: "by hand", facts: invited };
	const id = invited?.id ?? there;
	if (id === undefined) return already;
	const joined = new Set(invited?.teams.map(keyOf));
	const left = teams.filter((name) => !joined.has(keyOf(name)));
	const remarks = [
		...(known.isOurs(email)
			? await giveAddress(services, email, id, async () =>
					isSecond ? false : takeAddress(memory, services.mail, email),
				)
			: []),
		...(await joinTeams(services, known, left, id)),
	];
	const why: Text | null = remarks.length > 0 ? { series: remarks } : null;
	return { outcome: "done", facts: { why } };
};

type Known = {
	/** Ids by mail address. */
	readonly people: Map<string, string>;
	readonly teams: ReadonlyMap<string, string>;
	readonly isOurs: (email: string) => boolean;
};

const everybody = createMemory<Known>();

const read = async ({ users, teams, mail }: UsersNeeds): Promise<Known> => {
	const [people, allTeams, domains] = await Promise.all([
		users.list(),
		teams.list(),
		mail.domains(),
	]);
	return {
		people: new Map(people.map(({ email, id }) => [email.toLowerCase(), id])),
		teams: new Map(allTeams.map(({ name, id }) => [keyOf(name), id])),
		isOurs: isOf(domains),
	};
};

const already: StepResult = { outcome: "already", facts: { why: null } };

const keyOf = (name: string): string => name.toLowerCase();

type Invite = UsersNeeds["users"]["invite"];
type Invited = { readonly id: string; readonly teams: readonly string[] };

/** The invited person with the teams they are in; null when they were there already. */
const invite = async (
	{ users }: UsersNeeds,
	...given: Parameters<Invite>
): Promise<Invited | null | { readonly why: Text }> => {
	try {
		const change = await users.invite(...given);
		return change.kind === "done"
			? change.facts
			: { why: say("bulk.why.by-hand") };
	} catch (error) {
		if (error instanceof Problem && error.code === "already-there") return null;
		throw error;
	}
};

const giveAddress = async (
	{ mail }: UsersNeeds,
	email: string,
	id: string,
	isFree: () => Promise<boolean>,
): Promise<readonly Text[]> =>
	tryBeside(
		async () => mail.create(email, id, { looked: await isFree() }),
		(why) => say("bulk.why.no-address", { why: why ?? byHand }),
	);

const joinTeams = async (
	{ teams }: UsersNeeds,
	known: Known,
	names: readonly string[],
	id: string,
): Promise<readonly Text[]> => {
	const remarks: Text[] = [];
	for (const name of names) {
		const team = known.teams.get(keyOf(name));
		const remark = (why: Text | null) =>
			say("bulk.why.no-team", { team: name, why: why ?? byHand });
		remarks.push(
			...(team === undefined
				? [remark(say("bulk.why.team-gone"))]
				: await tryBeside(() => teams.join(team, id), remark)),
		);
	}
	return remarks;
};

const byHand = say("bulk.why.by-hand");
