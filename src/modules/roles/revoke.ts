import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done, type Preview } from "../../core/command.ts";
import type { FindPerson } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { givenRoles, limitRows, rolesText, roleText } from "./describe.ts";
import { type Holder, isFullOwner, type RoleBook } from "./role-book.ts";

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
	run: async (input, services: Needs) => {
		await previewOf(input, services);
		const person = await services.findPerson(input.person);
		await services.roleBook.take(person.id, input.role);
		return done({ person, role: input.role });
	},
	view: ({ person, role }) => ({
		title: say("roles.revoke.done", {
			name: person.name,
			role: roleText(role),
		}),
		body: [
			{
				kind: "buttons",
				buttons: [
					{
						label: say("roles.button.again"),
						does: {
							kind: "dialog",
							command: "roles grant",
							input: { person: person.email, role },
						},
					},
				],
			},
		],
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
