import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { noUndo, noUndoNote } from "../../core/undo.ts";
import type { Row } from "../../core/view.ts";
import { type Finding, findUser, isGone } from "./find-user.ts";
import { of, seatFreed } from "./free-seat.ts";
import { inviteAgain } from "./invite-again.ts";
import { fullName } from "./name.ts";
import { requireOtherOwner } from "./other-owner.ts";
import type { Seats, User } from "./users.ts";

/** Takes somebody out of the organisation, after showing everything that is lost with them. */
export const removeUser = defineCommand({
	name: "users remove",
	args: z.object({ person: arg.lookup("person") }),
	who: "admin",
	asks: "helpdesk",
	effect: "destroy",
	preview: async ({ person }, services: Finding, { actor }: Context) => {
		const user = await findUser(services, person);
		if (user.id === actor.userId) throw new Problem("yourself");
		if (user.state === "pending") throw new Problem("wrong-state");
		await requireOtherOwner(services.users, user);
		const seats = await services.users.seats();
		const { lastLogin, since, ...rest } = user;
		return {
			title: say("users.remove.title", { name: fullName(user) }),
			verb: say("users.remove.verb"),
			rows: rows(user, seats),
			notes: [noUndo(say("users.remove.note"))],
			basis: { ...rest, seats: user.seat ? seats : null },
		};
	},
	run: async ({ person }, services: Finding) => {
		const { users } = services;
		const user = await findUser(services, person);
		const removed = await users.remove(user.id);
		if (removed.kind === "handover") return removed;
		return done({ user: removed.facts, seats: await users.seats() });
	},
	view: ({ user, seats }) => ({
		title: say("users.remove.done", { name: fullName(user) }),
		body: [
			{
				kind: "facts",
				rows: [
					{
						label: say("users.row.seats"),
						value: of(seats.used, seats.bought),
					},
					...ownerless(user),
				],
			},
			...(user.addresses.length === 0
				? []
				: [{ kind: "note" as const, text: say("users.remove.addresses") }]),
			{ kind: "buttons", buttons: [inviteAgain(user)] },
			noUndoNote(),
		],
	}),
	check: async ({ person }, { users }: Finding) =>
		(await isGone(users, person))
			? {
					title: say("users.remove.seen"),
					body: [noUndoNote(say("undo.users.invite"))],
				}
			: null,
});

const rows = (user: User, seats: Seats): readonly Row[] => [
	{ label: say("users.row.email"), value: user.email },
	user.seat
		? seatFreed(seats)
		: { label: say("users.row.seats"), value: say("users.remove.no-seat") },
	...ownerless(user),
	lost("teams", "users.remove.teams", user.teams),
	lost("books", "users.remove.books", user.sharedBooks),
	lost("calendars", "users.remove.calendars", user.ownedCalendars),
];

const ownerless = ({ addresses }: User): readonly Row[] => [
	lost("addresses", "users.remove.ownerless", addresses),
];

const lost = (
	row: string,
	key: string,
	names: readonly string[] | null,
): Row => ({
	label: say(`users.row.${row}`),
	value: names === null ? say("users.untold-look") : lostText(key, names),
});

const lostText = (key: string, names: readonly string[]): Text =>
	names.length === 0 ? say("users.none") : say(key, { names: all(names) });

const all = (series: readonly string[]): Text => ({ series });
