import { z } from "zod";
import { type Context, defineCommand, done } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { say } from "../../core/text.ts";
import type { Block, Button, View } from "../../core/view.ts";
import type { Seats, Users } from "./users.ts";

/** Seats used, bought and free, with pending invitations named apart. */
export const showSeats = defineCommand({
	name: "seats",
	args: z.object({}),
	who: "member",
	effect: "read",
	run: async (_input, { users }: { users: Users }, context: Context) =>
		done({ ...(await users.seats()), helps: maySeePeople(context) }),
	view: (seats) => view(seats, seats.helps),
});

const maySeePeople = ({ actor, now }: Context): boolean =>
	allowed(actor.grants, "helpdesk", "users list", now);

const view = (seats: Seats, helps: boolean): View => {
	const { used, bought, pending, ceiling, sure } = seats;
	const free = Math.max(0, bought - used);
	return {
		title: say("seats.title", { used, bought }),
		body: [
			picture(seats, free),
			{
				kind: "facts",
				rows: [
					{ label: say("seats.row.people"), value: used - pending },
					{ label: say("seats.row.pending"), value: pending },
					{ label: say("seats.row.free"), value: free },
					{ label: say("seats.row.bought"), value: bought },
					{ label: say("seats.row.ceiling"), value: ceiling },
				],
			},
			...(free === 0
				? [{ kind: "text" as const, text: say("seats.full") }]
				: []),
			...(helps ? [{ kind: "buttons" as const, buttons: steps(seats) }] : []),
			{ kind: "note", text: say(sure ? "seats.note" : "seats.note-derived") },
		],
	};
};

const picture = (
	{ used, bought, pending }: Seats,
	free: number,
): Block & { kind: "picture" } => ({
	kind: "picture",
	chart: {
		title: say("seats.row.bought"),
		stacks: [
			{
				label: say("users.row.seats"),
				parts: [
					{ label: say("seats.row.people"), amount: used - pending },
					{ label: say("seats.row.pending"), amount: pending },
				],
				limit: bought,
				unit: "number",
			},
		],
	},
	alt: say("seats.alt", {
		used,
		bought,
		pending,
		free,
		people: used - pending,
	}),
});

const steps = ({ used, bought, pending }: Seats): readonly Button[] => [
	...(used < bought
		? [
				{
					label: say("seats.button.add"),
					does: { kind: "dialog" as const, command: "users add", input: {} },
				},
			]
		: []),
	...(pending > 0
		? [
				{
					label: say("seats.button.pending"),
					does: {
						kind: "invoke" as const,
						command: "users list",
						input: { state: "pending" },
					},
				},
			]
		: []),
	{
		label: say("seats.button.plan"),
		does: { kind: "dialog", command: "plan preview", input: {} },
	},
];
