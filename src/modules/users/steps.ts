import { say } from "../../core/text.ts";
import type { Button } from "../../core/view.ts";
import type { User } from "./users.ts";

/** The likely next steps for a person, most likely first; roles are for administrators only. */
export const stepsFor = (user: User, admin: boolean): readonly Button[] => {
	const role = admin ? [dialog("role", "users role", user)] : [];
	switch (user.state) {
		case "pending":
			return [
				dialog("team", "teams join", user),
				...role,
				danger("cancel", "users cancel", user),
			];
		case "external":
			return [seat(user), danger("remove", "users remove", user)];
		case "active":
			return [
				...(user.seat ? [] : [seat(user)]),
				address(user),
				dialog("team", "teams join", user),
				...role,
				danger("remove", "users remove", user),
			];
	}
};

const seat = ({ email }: User): Button => ({
	label: say("users.button.seat"),
	does: { kind: "invoke", command: "users seat", input: { person: email } },
});

const address = ({ email }: User): Button => ({
	label: say("users.button.address"),
	does: { kind: "dialog", command: "mail create", input: { owner: email } },
});

const dialog = (label: string, command: string, { email }: User): Button => ({
	label: say(`users.button.${label}`),
	does: { kind: "dialog", command, input: { person: email } },
});

const danger = (label: string, command: string, { email }: User): Button => ({
	label: say(`users.button.${label}`),
	style: "danger",
	does: { kind: "invoke", command, input: { person: email } },
});
