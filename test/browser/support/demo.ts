/** Places of the demo organisation, as the page's address names them. */
export const places = {
	nadia: "U0NADIA/C0GENERAL",
	phone: "U0NADIA2/C0GENERAL",
	marc: "U0MARC/C0GENERAL",
	marcDecides: "U0MARC/C0APPROVALS",
	annaDecides: "U0ANNA/C0APPROVALS",
	elise: "U0ELISE/C0GENERAL",
} as const;

/** Asks for the last free seat. */
export const askForLuca =
	"/ksuite users add luca.moretti@alpenblick.example Luca Moretti --why “starts on 1 December, sales”";

/** The card of it once it happened. */
export const lucaDone = /Done: Luca Moretti was invited/u;
