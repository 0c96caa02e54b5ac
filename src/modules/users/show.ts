import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { at, say, type Text } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import { type Finding, findUser } from "./find-user.ts";
import { fullName } from "./name.ts";
import { isAdmin } from "./power.ts";
import { stepsFor } from "./steps.ts";
import type { User } from "./users.ts";

/** One person: state, role, seat, teams, addresses, last login, and what can be done next. */
export const showUser = defineCommand({
	name: "users show",
	args: z.object({ person: arg.lookup("person") }),
	who: "helpdesk",
	effect: "read",
	run: async ({ person }, services: Finding, context: Context) => {
		const user = await findUser(services, person);
		return done({ user, admin: isAdmin(context) });
	},
	view: ({ user, admin }) => ({
		title: fullName(user),
		body: [
			{ kind: "facts", rows: rows(user) },
			{ kind: "buttons", buttons: stepsFor(user, admin) },
		],
	}),
});

const rows = (user: User): readonly Row[] => [
	{ label: say("users.row.state"), value: stateOf(user) },
	{ label: say("users.row.role"), value: say(`users.role.${user.role}`) },
	{
		label: say("users.row.seat"),
		value: say(user.seat ? "users.seat.yes" : "users.seat.no"),
	},
	{ label: say("users.row.email"), value: user.email },
	{ label: say("users.row.addresses"), value: listOf(user.addresses) },
	{ label: say("users.row.teams"), value: listOf(user.teams) },
	{
		label: say("users.row.language"),
		value: say(
			user.language === null ? "users.untold" : `choice.${user.language}`,
		),
	},
	{
		label: say("users.row.login"),
		value:
			user.lastLogin === null ? say("users.login.never") : at(user.lastLogin),
	},
];

const stateOf = ({ state, since }: User): Text =>
	since === null
		? say(`users.state.${state}`)
		: say(`users.since.${state}`, { when: at(since, "day") });

/** Names in a row, or that there are none. */
export const listOf = (names: readonly string[]): Text =>
	names.length === 0 ? say("users.none") : { series: names };
