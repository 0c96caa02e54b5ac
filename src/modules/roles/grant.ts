import { z } from "zod";
import type { Grant } from "../../core/actor.ts";
import { arg, flag } from "../../core/arg.ts";
import {
	type Context,
	defineCommand,
	done,
	type Preview,
} from "../../core/command.ts";
import { fingerprint } from "../../core/fingerprint.ts";
import type { FindPerson, Person } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { givenRoles, limitRows, rolesText, roleText } from "./describe.ts";
import { readPatterns } from "./patterns.ts";
import { holds, type RoleBook } from "./role-book.ts";
import { giveBack, type Regrant, regrant, takeBack } from "./undo.ts";
import { endOfDay } from "./until.ts";

const args = z.object({
	person: arg.lookup("person"),
	role: arg.choice(givenRoles),
	only: flag(arg.text(500)),
	until: flag(arg.day()),
});

type Needs = {
	readonly roleBook: RoleBook;
	readonly findPerson: FindPerson;
	readonly commandNames: () => readonly string[];
};
type Given = { readonly person: Person; readonly grant: Grant };

/** Gives somebody a role here, if wanted only for some commands or until a day; admins and owners need a second person. */
export const grantRole = defineCommand({
	name: "roles grant",
	args,
	who: "owner",
	effect: ({ role }) => (role === "helpdesk" ? "change" : "destroy"),
	preview: async (input, services: Needs, context) =>
		previewOf(await read(input, services, context), services, context),
	run: async (input, services: Needs, context) => {
		const given = await read(input, services, context);
		const before = await replaced(given, services, context);
		await services.roleBook.give(given.person.id, given.grant);
		return done({ ...given, before });
	},
	view: (given) => ({
		title: doneText(given),
		body: [
			...[limitRows(given.grant)]
				.filter((rows) => rows.length > 0)
				.map((rows) => ({ kind: "facts" as const, rows })),
			...(given.before === null
				? takeBack(given.person, given.grant)
				: giveBack("before", given.person, given.before)),
		],
	}),
	check: async (input, services: Needs, context) => {
		const given = await read(input, services, context);
		return (await hasIt(given, services)) ? doneText(given) : null;
	},
});

const read = async (
	input: z.output<typeof args>,
	services: Needs,
	{ actor, now }: Context,
): Promise<Given> => {
	const person = await services.findPerson(input.person);
	const grant: Grant = {
		role: input.role,
		...(input.only === undefined
			? {}
			: { only: readPatterns(input.only, services.commandNames()) }),
		...(input.until === undefined
			? {}
			: { until: endOfDay(input.until, actor.zone, now) }),
	};
	return { person, grant };
};

const previewOf = async (
	given: Given,
	services: Needs,
	{ now }: Context,
): Promise<Preview> => {
	const { person, grant } = given;
	if (await hasIt(given, services)) throw new Problem("already-there");
	const held = (await services.roleBook.of(person.id))
		.filter((holder) => holds(holder, now))
		.map((holder) => holder.grant.role);
	return {
		title: say("roles.grant.title", {
			name: person.name,
			role: roleText(grant.role),
		}),
		verb: say("roles.grant.verb"),
		rows: [
			{ label: say("roles.row.name"), value: person.name },
			{ label: say("roles.row.email"), value: person.email },
			{
				label: say("roles.row.role"),
				value: [rolesText(held), rolesText([...held, grant.role])],
			},
			...limitRows(grant),
		],
		notes: [say(`roles.may.${grant.role}`)],
		basis: { person: person.id, held, grant },
	};
};

const hasIt = async (
	{ person, grant }: Given,
	{ roleBook }: Needs,
): Promise<boolean> =>
	(await roleBook.of(person.id)).some(
		(one) => fingerprint(one.grant) === fingerprint(grant),
	);

const doneText = ({ person, grant }: Given): Text =>
	say("roles.grant.done", { name: person.name, role: roleText(grant.role) });

/** The same role with other limits, which a new one takes the place of. */
const replaced = async (
	{ person, grant }: Given,
	{ roleBook }: Needs,
	{ actor, now }: Context,
): Promise<Regrant | null> => {
	const held = (await roleBook.of(person.id)).find(
		(one) => one.grant.role === grant.role && !one.configured,
	);
	return held ? regrant(held.grant, actor.zone, now) : null;
};
