import type { KsuiteLook, Organisation } from "./ksuite-look.ts";
import { attempt, reasonOf } from "./step.ts";
import type { Terminal } from "./terminal.ts";

/** Where the person makes a token. */
export const tokenPage =
	"https://manager.infomaniak.com/v3/ng/accounts/token/list";

/** A token that works, with what it reaches. */
export type Working = {
	readonly token: string;
	readonly look: KsuiteLook;
	readonly organisations: readonly Organisation[];
};

/** Asks for a token until one works, or the person has enough (null). Nothing of it is shown. */
export const askToken = async (
	terminal: Terminal,
	open: (token: string) => KsuiteLook,
): Promise<Working | null> => {
	for (;;) {
		const token = await terminal.askHidden(
			"The token (what you paste stays hidden)",
			tokenFault,
		);
		terminal.tell("Asking Infomaniak which organisations it reaches …");
		const look = open(token);
		const seen = await attempt(look.organisations());
		if (seen.kind === "value" && seen.value.length > 0)
			return { token, look, organisations: seen.value };
		terminal.bad(
			seen.kind === "problem"
				? reasonOf(seen.code)
				: "This token works, but reaches no organisation. Its person has to be in one, and it needs the right “accounts”.",
		);
		if (!(await terminal.agree("Try again with a token?", true))) return null;
	}
};

/** Tells what a token cannot be. */
export const tokenFault = (given: string): string | undefined => {
	if (given === "") return "Paste the token, or stop with Ctrl+C.";
	return /^[\u0021-\u007e]{1,2000}$/u.test(given)
		? undefined
		: "A token has no spaces and no line breaks inside.";
};
