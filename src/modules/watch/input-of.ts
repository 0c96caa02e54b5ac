import type { Watch } from "./watch.ts";

/** The arguments that set this watch again. */
export const inputOf = ({
	of,
	at,
	to,
}: Watch): Readonly<Record<string, string>> => ({
	at: at.join(", "),
	of,
	...(to === null ? {} : { in: to.channel }),
});
