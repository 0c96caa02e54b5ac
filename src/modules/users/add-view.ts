import { say } from "../../core/text.ts";
import { undoButton, undoNote } from "../../core/undo.ts";
import type { Button, View } from "../../core/view.ts";
import { of } from "./free-seat.ts";
import { fullName } from "./name.ts";
import type { Seats, User } from "./users.ts";

/** Somebody was invited; `address` tells whether their address was made with it. */
export type Invited = {
	readonly user: User;
	readonly address: boolean;
	readonly seats: Seats;
	readonly quota: { readonly used: number; readonly allowed: number };
};

/** Says that the invitation was sent, and offers to take it back and to go on with the address. */
export const invitedView = ({
	user,
	address,
	seats,
	quota,
}: Invited): View => ({
	title: say("users.add.done", { name: fullName(user) }),
	body: [
		{ kind: "text", text: say("users.add.sent", { email: user.email }) },
		{
			kind: "facts",
			rows: [
				{
					label: say("users.row.seats"),
					value: of(seats.used, seats.bought),
				},
				{
					label: say("users.row.quota"),
					value: of(quota.used, quota.allowed),
				},
			],
		},
		{ kind: "buttons", buttons: [...undo(user), next(user, address)] },
		...(address
			? [{ kind: "note" as const, text: say("users.add.note-address") }]
			: []),
		undoNote({ kind: "accepted", end: user.ends }),
	],
});

const undo = ({ email }: User): readonly Button[] =>
	undoButton(say("users.add.undo"), "users cancel", { person: email });

const next = ({ email }: User, address: boolean): Button =>
	address
		? {
				label: say("users.add.password"),
				does: {
					kind: "invoke",
					command: "mail password",
					input: { address: email },
				},
			}
		: {
				label: say("users.button.address"),
				does: {
					kind: "dialog",
					command: "mail create",
					input: { owner: email },
				},
			};
