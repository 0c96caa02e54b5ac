import { z } from "zod";
import { arg } from "../../core/arg.ts";
import { defineCommand, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { at, say } from "../../core/text.ts";
import { noUndo, noUndoNote } from "../../core/undo.ts";
import { type Finding, findUser, isGone } from "./find-user.ts";
import { of, seatFreed } from "./free-seat.ts";
import { inviteAgain } from "./invite-again.ts";
import { fullName } from "./name.ts";
import { type Addresses, addressGoing } from "./own-address.ts";

type Services = Finding & { readonly mail: Addresses };

/** Takes an invitation back: the seat is free again, and the address that came with it goes too. */
export const cancelInvitation = defineCommand({
	name: "users cancel",
	args: z.object({ person: arg.lookup("person") }),
	who: "helpdesk",
	effect: "destroy",
	preview: async ({ person }, services: Services) => {
		const user = await findUser(services, person);
		if (user.state !== "pending") throw new Problem("wrong-state");
		const seats = await services.users.seats();
		const { id, email, addresses, since } = user;
		const address = await addressGoing(services.mail, email, addresses);
		return {
			title: say("users.cancel.title", { name: fullName(user) }),
			verb: say("users.cancel.verb"),
			rows: [
				{ label: say("users.row.email"), value: email },
				...(since === null
					? []
					: [{ label: say("users.row.invited"), value: at(since, "day") }]),
				seatFreed(seats),
				address.row,
			],
			notes: [
				...(address.goes ? [say("users.cancel.address", { email })] : []),
				noUndo(say("undo.users.invite")),
			],
			basis: { id, state: user.state, seats, addresses },
		};
	},
	run: async ({ person }, services: Services) => {
		const { users, mail } = services;
		const user = await findUser(services, person);
		const { goes } = await addressGoing(mail, user.email, user.addresses);
		const canceled = await users.cancelInvitation(user.id);
		if (canceled.kind === "handover") return canceled;
		if (goes) await mail.remove(user.email);
		return done({ user, seats: await users.seats() });
	},
	view: ({ user, seats }) => ({
		title: say("users.cancel.done", { name: fullName(user) }),
		body: [
			{
				kind: "text",
				text: say("users.cancel.seats", {
					seats: of(seats.used, seats.bought),
				}),
			},
			{ kind: "buttons", buttons: [inviteAgain(user)] },
			noUndoNote(),
		],
	}),
	check: async ({ person }, { users }: Services) =>
		(await isGone(users, person)) ? say("users.cancel.seen") : null,
});
