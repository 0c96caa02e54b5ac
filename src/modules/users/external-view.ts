import { say } from "../../core/text.ts";
import { always, undoButton, undoNote } from "../../core/undo.ts";
import type { View } from "../../core/view.ts";
import { fullName } from "./name.ts";
import type { User } from "./users.ts";

/** What came of asking for an external person: added, or an answer to the wish for one app only. */
export type External =
	| {
			readonly kind: "added";
			readonly user: User;
			/** False where the system lists somebody only once they accepted. */
			readonly isListed: boolean;
	  }
	| {
			readonly kind: "only";
			readonly only: App;
			readonly person: Asked;
	  };

type App = "kdrive" | "kchat";

type Asked = {
	readonly email: string;
	readonly first: string;
	readonly last: string;
};

/** Says that somebody was added from outside, what they see, and what to do next. */
export const addedView = ({
	user,
	isListed,
}: External & { kind: "added" }): View => ({
	title: say("users.external.done", { name: fullName(user) }),
	body: [
		{ kind: "text", text: say("users.external.sees") },
		{ kind: "text", text: say("users.external.next") },
		{
			kind: "buttons",
			buttons: [
				...(isListed
					? undoButton(say("users.external.undo"), "users remove", {
							person: user.email,
						})
					: []),
				{
					label: say("users.button.show"),
					does: {
						kind: "invoke",
						command: "users show",
						input: { person: user.email },
					},
				},
			],
		},
		isListed
			? undoNote(always)
			: { kind: "note", text: say("undo.users.external-later") },
	],
});

/** Says that one app only cannot be given, and offers what can. */
export const onlyView = (only: App, { email, first, last }: Asked): View => ({
	title: say("users.only.title", { app: say(`choice.${only}`) }),
	body: [
		{ kind: "text", text: say("users.only.why") },
		{ kind: "text", text: say(`users.only.${only}`) },
		{ kind: "text", text: say("users.only.external") },
		{
			kind: "buttons",
			buttons: [
				{
					label: say("users.only.button"),
					does: {
						kind: "invoke",
						command: "users external",
						input: { email, first, last },
					},
				},
			],
		},
		{ kind: "note", text: say("users.only.note") },
	],
});
