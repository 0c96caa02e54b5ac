import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import { type Finding, findUser } from "./find-user.ts";
import { fullName } from "./name.ts";
import { requireOtherOwner } from "./other-owner.ts";
import { powerNote } from "./power.ts";
import { type KSuiteRole, kSuiteRoles, type User } from "./users.ts";

/** Changes what somebody may do in the organisation itself; owners come and go only with a second person. */
export const setRole = defineCommand({
	name: "users role",
	args: z.object({
		person: arg.lookup("person"),
		role: arg.choice(kSuiteRoles),
	}),
	who: "admin",
	effect: "change",
	preview: async ({ person, role }, services: Finding, context: Context) => {
		const user = await findUser(services, person);
		mustBePossible(user, role, context);
		if (role !== "owner") await requireOtherOwner(services.users, user);
		const notes =
			user.role === "owner"
				? [say("users.power.owner-less")]
				: powerNote(role, context);
		return {
			title: say("users.role.title", { name: fullName(user) }),
			verb: say("users.role.verb"),
			rows: [
				{
					label: say("users.row.role"),
					value: [roleText(user.role), roleText(role)],
				},
				{ label: say("users.row.may"), value: say(`users.may.${role}`) },
			],
			notes,
			basis: { id: user.id, role: user.role },
			...(notes.length > 0 ? { effect: "destroy" as const } : {}),
		};
	},
	run: async ({ person, role }, services: Finding) => {
		const user = await findUser(services, person);
		const changed = await services.users.setRole(user.id, role);
		if (changed.kind === "handover") return changed;
		return done({ user: changed.facts, before: user.role });
	},
	view: ({ user, before }) => ({
		title: say("users.role.done", {
			name: fullName(user),
			role: roleText(user.role),
		}),
		body: [
			{
				kind: "buttons",
				buttons: undoButton(
					say("users.role.undo", { role: roleText(before) }),
					"users role",
					{ person: user.email, role: before },
				),
			},
			undoNote(always),
		],
	}),
	check: async ({ person, role }, services: Finding) => {
		const user = await findUser(services, person);
		return user.role === role
			? say("users.role.done", { name: fullName(user), role: roleText(role) })
			: null;
	},
});

const mustBePossible = (
	user: User,
	role: KSuiteRole,
	{ actor }: Context,
): void => {
	if (user.id === actor.userId) throw new Problem("yourself");
	if (user.state === "external") throw new Problem("wrong-state");
	if (user.role === role) throw new Problem("nothing-to-do");
};

const roleText = (role: KSuiteRole) => say(`users.role.${role}`);
