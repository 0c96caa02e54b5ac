import type { z } from "zod";
import { arg, flag } from "../../../core/arg.ts";
import type { Invocation } from "../../../core/invocation.ts";
import { deskArgs } from "../desk.ts";

/** How long a summary is wanted, shortest first. */
export const lengths = ["short", "usual", "long"] as const;
/** For whom it is written. */
export const audiences = ["colleagues", "management", "public"] as const;

/** What is wanted of a summary, and of which documents. */
export type Wish = {
	readonly session: string;
	readonly length: (typeof lengths)[number];
	readonly audience: (typeof audiences)[number];
};

/** The arguments of a summary. */
export const wishArgs = deskArgs.extend({
	length: flag(arg.choice(lengths)),
	audience: flag(arg.choice(audiences)),
});

/** The wish in what was typed or pressed. */
export const wishOf = (
	session: string,
	{ length = "usual", audience = "colleagues" }: z.output<typeof wishArgs>,
): Wish => ({ session, length, audience });

/** The command that begins this summary anew. */
export const anew = (wish: Wish): Invocation => ({
	command: "ask summary",
	input: { ...wish },
});
