import { z } from "zod";
import { arg, flag } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import { invitedView } from "./add-view.ts";
import { seatTaken } from "./free-seat.ts";
import { languageFor } from "./language.ts";
import { fullName } from "./name.ts";
import { type Addresses, addressComing } from "./own-address.ts";
import { powerNote } from "./power.ts";
import {
	type KSuiteRole,
	kSuiteRoles,
	type Language,
	languages,
	type Users,
} from "./users.ts";

type Services = { readonly users: Users; readonly mail: Addresses };

const args = z.object({
	email: arg.email(),
	first: arg.text(),
	last: arg.text(),
	role: flag(arg.choice(kSuiteRoles)),
	language: flag(arg.choice(languages)),
});

/** Invites somebody with a seat, and with their address when it is in a domain of ours; the last free seat and power over the organisation need a second person. */
export const addUser = defineCommand({
	name: "users add",
	args,
	who: "helpdesk",
	effect: "change",
	preview: async (input, { users, mail }: Services, context: Context) => {
		if (await users.get(input.email)) throw new Problem("already-there");
		const seats = await users.seats();
		const seat = seatTaken(seats);
		const address = await addressComing(mail, input.email);
		const { role, language } = chosen(input, context);
		const notes = powerNote(role, context);
		return {
			title: say("users.add.title", { name: nameOf(input) }),
			verb: say("users.add.verb"),
			rows: [...personRows(input.email, role, language), seat.row, address.row],
			notes: [
				...notes,
				...(address.comes ? [say("users.add.with-address")] : []),
			],
			basis: { seats, address: address.comes ? address.row : null },
			...(seat.isLast || notes.length > 0
				? { effect: "destroy" as const }
				: {}),
		};
	},
	run: async (input, { users, mail }: Services, context: Context) => {
		const { email, first, last } = input;
		const { comes } = await addressComing(mail, email);
		const names = { firstName: first, lastName: last };
		const person = { email, ...names, ...chosen(input, context) };
		const invited = await users.invite(person);
		if (invited.kind === "handover") return invited;
		const user = invited.facts;
		const made = comes
			? await mail.create(email, user.id).catch(withoutAddress)
			: null;
		return done({
			user,
			address: made?.kind === "done",
			seats: await users.seats(),
			quota: await mail.quota(),
		});
	},
	view: invitedView,
	check: async ({ email }, { users }: Services) => {
		const user = await users.get(email);
		return user
			? say(user.since === null ? "users.add.done" : "users.add.seen", {
					name: fullName(user),
					...(user.since === null ? {} : { when: at(user.since, "day") }),
				})
			: null;
	},
});

/** The invitation is sent: that its address could not be made is no failure of it. */
const withoutAddress = (error: unknown): null => {
	if (error instanceof Problem) return null;
	throw error;
};

type Input = z.output<typeof args>;

const personRows = (
	email: string,
	role: KSuiteRole,
	language: Language,
): readonly Row[] => [
	{ label: say("users.row.email"), value: email },
	{ label: say("users.row.role"), value: say(`users.role.${role}`) },
	{ label: say("users.row.language"), value: say(`choice.${language}`) },
];

const nameOf = ({ first, last }: Input): string => `${first} ${last}`;

const chosen = ({ role, language }: Input, { actor }: Context) => ({
	role: role ?? "normal",
	language: language ?? languageFor(actor),
});
