import type { Use } from "./matrix-run.ts";
import type { Ground } from "./matrix-stage.ts";

const mail = (handle: string) => `${handle}@alpenblick.example`;
const hannah = "hannah.oconnor@mail.example";
const paolo = "paolo@studio-ferrari.example";

const noor = {
	email: "noor@mail.example",
	firstName: "Noor",
	lastName: "Haddad",
	role: "normal",
	language: "fr",
} as const;

/** Where a read finds nobody that Infomaniak says is not there. */
const nobody = (value: string, { kind }: { kind: unknown }): boolean =>
	kind === 404 && value === "null";

const seatless = ({ organisation }: Ground): void => {
	for (const one of organisation.invitations) one.seat = false;
};

const members = mail("anna.baumann");

/** Every method about people, in every way it can go. */
export const userUses: readonly Use[] = [
	{
		method: "users.list",
		run: ({ users }) => users.list(),
		// Without a drive there is nobody from outside.
		lesser: (_value, { kind }) => kind === 404,
	},
	{
		method: "users.list",
		how: "of members",
		run: ({ users }) => users.list({ state: "active", search: "e" }),
	},
	{
		method: "users.all",
		run: ({ users }) => users.all(),
		// A team that is gone meanwhile has nobody in it.
		lesser: (_value, { kind }) => kind === 404,
	},
	{
		method: "users.find",
		how: "by mail",
		run: ({ users }) => users.find(members),
		lesser: nobody,
	},
	{
		method: "users.find",
		how: "from outside",
		run: ({ users }, { who }) => users.find(who(paolo)),
		lesser: nobody,
	},
	{
		method: "users.find",
		how: "invited",
		run: ({ users }, { who }) => users.find(who(hannah)),
		lesser: nobody,
	},
	{
		method: "users.get",
		how: "by an alias",
		run: ({ users }) => users.get(mail("m.dubois")),
		lesser: nobody,
	},
	{
		method: "users.get",
		how: "from outside",
		run: ({ users }, { who }) => users.get(who(paolo)),
		lesser: nobody,
	},
	{ method: "users.seats", run: ({ users }) => users.seats() },
	{
		method: "users.invite",
		run: ({ users }) => users.invite(noor),
		codes: ["already-there", "seat-missing"],
		again: ["already-there"],
		half: {
			kind: "told",
			is: ({ invitations }) =>
				invitations.filter(
					({ email, seat, status }) =>
						email === noor.email && !seat && status === "pending",
				).length === 1,
		},
	},
	{
		method: "users.invite",
		how: "when everybody was looked at before",
		run: ({ users }, { team }) =>
			users.invite(noor, { looked: true, teamIds: [team("IT")] }),
		codes: ["already-there", "seat-missing"],
		again: ["already-there"],
		// A team that is refused is left out.
		lesser: (value) => value.includes('"teams":[]'),
		half: {
			kind: "told",
			is: ({ invitations }) =>
				invitations.filter(
					({ email, seat, status, teams }) =>
						email === noor.email &&
						status === "pending" &&
						(!seat || teams.length === 0),
				).length === 1,
		},
	},
	{
		method: "users.invite",
		how: "again, after the seat was missing",
		given: seatless,
		run: ({ users }) =>
			users.invite({ ...noor, email: hannah, role: "admin", language: "en" }),
		codes: ["already-there", "seat-missing"],
		again: ["already-there"],
		half: {
			kind: "told",
			is: ({ invitations }) => invitations.every(({ seat }) => !seat),
		},
	},
	{
		method: "users.cancelInvitation",
		run: ({ users }, { who }) => users.cancelInvitation(who(hannah)),
		again: ["not-found"],
	},
	{
		method: "users.remove",
		how: "from outside",
		run: ({ users }, { who }) => users.remove(who(paolo)),
		again: ["not-found"],
	},
	{
		method: "users.remove",
		how: "an owner",
		run: ({ users }, { who }) => users.remove(who(mail("marc.dubois"))),
	},
	{
		method: "users.setRole",
		how: "of somebody invited",
		run: ({ users }, { who }) => users.setRole(who(hannah), "admin"),
	},
	{
		method: "users.setRole",
		how: "of a member",
		run: ({ users }, { who }) => users.setRole(who(members), "normal"),
	},
	{
		method: "users.setRole",
		how: "that somebody has",
		run: ({ users }, { who }) => users.setRole(who(members), "admin"),
	},
	{
		method: "users.giveSeat",
		how: "to somebody invited",
		given: seatless,
		run: ({ users }, { who }) => users.giveSeat(who(hannah)),
		again: ["already-there"],
	},
	{
		method: "users.giveSeat",
		how: "to a member",
		given: ({ infomaniak }) => infomaniak.byHand.takeSeat(members),
		run: ({ users }, { who }) => users.giveSeat(who(members)),
	},
	{
		method: "users.addExternal",
		run: ({ users }) => users.addExternal(noor),
		// Told without what the drive says of them.
		lesser: (value) => value.includes(noor.email),
		again: ["already-there"],
	},
];

/** Every method about teams. */
export const teamUses: readonly Use[] = [
	{ method: "teams.list", run: ({ teams }) => teams.list() },
	{
		method: "teams.of",
		run: ({ teams }, { who }) => teams.of(who(members)),
	},
	{
		method: "teams.of",
		how: "of somebody invited",
		given: inTeam,
		run: ({ teams }, { who }) => teams.of(who(hannah)),
		lesser: (value, { kind }) => kind === 404 && value === "[]",
	},
	{
		method: "teams.get",
		how: "by id",
		run: ({ teams }, { team }) => teams.get(team("IT")),
		lesser: (_value, { kind }) => kind === 404,
	},
	{
		method: "teams.get",
		how: "by name",
		run: ({ teams }) => teams.get("buchhaltung"),
		lesser: (_value, { kind }) => kind === 404,
	},
	{
		method: "teams.create",
		run: ({ teams }) => teams.create("Werkstatt"),
		codes: ["already-there"],
		again: ["already-there"],
	},
	{
		method: "teams.remove",
		run: ({ teams }, { team }) => teams.remove(team("IT")),
		again: ["not-found"],
	},
	{
		method: "teams.join",
		run: ({ teams }, { team, who }) => teams.join(team("IT"), who(members)),
		again: ["already-there"],
	},
	{
		method: "teams.join",
		how: "by somebody invited",
		run: ({ teams }, { team, who }) => teams.join(team("IT"), who(hannah)),
		again: ["already-there"],
	},
	{
		method: "teams.leave",
		run: ({ teams }, { team, who }) =>
			teams.leave(team("Buchhaltung"), who(members)),
		again: ["not-found"],
	},
	{
		method: "teams.leave",
		how: "by somebody invited",
		given: inTeam,
		run: ({ teams }, { team, who }) => teams.leave(team("IT"), who(hannah)),
		again: ["not-found"],
	},
];

/** Every method about the offer and the room, and the catalogue of models. */
export const otherUses: readonly Use[] = [
	{ method: "plans.read", run: ({ plans }) => plans.read() },
	{
		method: "plans.change",
		run: ({ plans }) => plans.change("pro", 30),
	},
	{
		method: "storage.read",
		run: ({ storage }) => storage.read(),
		lesser: (value, { isClear }) => isClear && value.includes('"trash":null'),
	},
	{
		method: "storage.samples",
		run: ({ storage }) => storage.samples(30),
		lesser: (value, { isClear }) => isClear && value === "[]",
	},
	{ method: "storage.largest", run: ({ storage }) => storage.largest(5) },
	{ method: "storage.trash", run: ({ storage }) => storage.trash(5) },
	{
		method: "storage.purgeTrash",
		run: ({ storage }) => storage.purgeTrash(),
		lesser: (value) => value.includes('"freed":null'),
		again: ["nothing-to-do"],
	},
	{ method: "ai.products", run: ({ ai }) => ai.products() },
	{ method: "ai.models", run: ({ ai }) => ai.models() },
];

function inTeam({ organisation, team }: Ground): void {
	for (const one of organisation.invitations) one.teams = [Number(team("IT"))];
}
