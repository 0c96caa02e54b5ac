import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done, type Preview } from "../../core/command.ts";
import type { FindPerson } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { givenRoles, limitRows, rolesText, roleText } from "./describe.ts";
import { type Holder, isFullOwner, type RoleBook } from "./role-book.ts";
import { giveBack, regrant } from "./undo.ts";

const args = z.object({
	person: arg.lookup("person"),
	role: arg.choice(givenRoles),
});

type Input = z.output<typeof args>;
type Needs = { readonly roleBook: RoleBook; readonly findPerson: FindPerson };

/** Takes a role from somebody; one owner always stays, and owners of the configuration are changed there. */
export const revokeRole = defineCommand({
	name: "roles revoke",
	args,
	who: "owner",
	effect: ({ role }) => (role === "helpdesk" ? "change" : "destroy"),
	preview: (input, services: Needs) => previewOf(input, services),
	run: async (input, services: Needs, { actor, now }) => {
		await previewOf(input, services);
		const person = await services.findPerson(input.person);
		const { role } = input;
		const held = await services.roleBook.of(person.id);
		const taken = held.find(
			(one) => one.grant.role === role && !one.configured,
		);
		await services.roleBook.take(person.id, role);
		const before = regrant(taken?.grant ?? { role }, actor.zone, now);
		return done({ person, role, before });
	},
	view: ({ person, role, before }) => ({
		title: say("roles.revoke.done", {
			name: person.name,
			role: roleText(role),
		}),
		body: giveBack("again", person, before),
	}),
	check: async ({ person: text, role }, { roleBook, findPerson }: Needs) => {
		const person = await findPerson(text);
		const held = await roleBook.of(person.id);
		return held.some(
			({ grant, configured }) => grant.role === role && !configured,
		)
			? null
			: say("roles.revoke.done", { name: person.name, role: roleText(role) });
	},
});

const previewOf = async (
	{ person: text, role }: Input,
	{ roleBook, findPerson }: Needs,
): Promise<Preview> => {
	const person = await findPerson(text);
	const held = await roleBook.of(person.id);
	const taken = held.find((one) => one.grant.role === role && !one.configured);
	if (!taken)
		throw new Problem(
			held.some((one) => one.grant.role === role)
				? "wrong-state"
				: "nothing-to-do",
		);
	if (isFullOwner(taken) && !(await staysOwned(roleBook, held, taken)))
		throw new Problem("last-owner");
	const roles = held.map((one) => one.grant.role);
	return {
		title: say("roles.revoke.title", {
			name: person.name,
			role: roleText(role),
		}),
		verb: say("roles.revoke.verb"),
		rows: [
			{ label: say("roles.row.name"), value: person.name },
			{ label: say("roles.row.email"), value: person.email },
			{
				label: say("roles.row.role"),
				value: [
					rolesText(roles),
					rolesText(
						held.filter((one) => one !== taken).map((one) => one.grant.role),
					),
				],
			},
			...limitRows(taken.grant),
		],
		basis: { person: person.id, roles, taken: taken.grant },
	};
};

/** Whether a full owner is left: this person by the configuration, or somebody else. */
const staysOwned = async (
	roleBook: RoleBook,
	held: readonly Holder[],
	taken: Holder,
): Promise<boolean> =>
	held.some((one) => one.configured) ||
	(await roleBook.all()).some(
		(one) => isFullOwner(one) && one.person !== taken.person,
	);
