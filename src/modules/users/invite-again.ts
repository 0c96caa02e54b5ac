import { say } from "../../core/text.ts";
import type { Button } from "../../core/view.ts";
import type { User } from "./users.ts";

/** A new invitation for somebody who is not there any more, with what is known of them filled in; without a seat for who had none. */
export const inviteAgain = ({
	email,
	firstName: first,
	lastName: last,
	role,
	state,
}: User): Button => ({
	label: say("users.button.again"),
	does:
		state === "external"
			? {
					kind: "dialog",
					command: "users external",
					input: { email, first, last },
				}
			: {
					kind: "dialog",
					command: "users add",
					input: { email, first, last, role },
				},
});
