import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import { type Finding, findUser } from "./find-user.ts";
import { of, seatTaken } from "./free-seat.ts";
import { fullName } from "./name.ts";

/** Gives a seat to somebody who is in the organisation without one; the last free seat needs a second person. */
export const giveSeat = defineCommand({
	name: "users seat",
	args: z.object({ person: arg.lookup("person") }),
	who: "helpdesk",
	effect: "change",
	preview: async ({ person }, services: Finding) => {
		const user = await findUser(services, person);
		if (user.seat) throw new Problem("nothing-to-do");
		const seats = await services.users.seats();
		const { row, isLast } = seatTaken(seats);
		const { id, email, state } = user;
		return {
			title: say("users.seat.title", { name: fullName(user) }),
			verb: say("users.seat.verb"),
			rows: [
				{ label: say("users.row.email"), value: email },
				{
					label: say("users.row.state"),
					value:
						state === "active"
							? say("users.state.active")
							: [say(`users.state.${state}`), say("users.state.active")],
				},
				row,
			],
			notes: [say("users.seat.note"), say("undo.users.seat")],
			basis: { id, state, seats },
			...(isLast ? { effect: "destroy" as const } : {}),
		};
	},
	run: async ({ person }, services: Finding) => {
		const { users } = services;
		const user = await findUser(services, person);
		const seated = await users.giveSeat(user.id);
		if (seated.kind === "handover") return seated;
		return done({ user: seated.facts, seats: await users.seats() });
	},
	view: ({ user, seats }) => ({
		title: say("users.seat.done", { name: fullName(user) }),
		body: [
			{
				kind: "facts",
				rows: [
					{
						label: say("users.row.seats"),
						value: of(seats.used, seats.bought),
					},
				],
			},
			{
				kind: "buttons",
				buttons: [
					{
						label: say("users.button.address"),
						does: {
							kind: "dialog",
							command: "mail create",
							input: { owner: user.email },
						},
					},
				],
			},
			noWayBack,
		],
	}),
	check: async ({ person }, services: Finding) => {
		const user = await findUser(services, person);
		return user.seat
			? {
					title: say("users.seat.done", { name: fullName(user) }),
					body: [noWayBack],
				}
			: null;
	},
});

const noWayBack = { kind: "note", text: say("undo.users.seat") } as const;
