/** The languages the model of these tests writes well. */
export type Spoken = "en" | "de";

/** The language the line of a question names. */
export const spokenIn = (user: string): Spoken =>
	/^Language: German$/mu.test(user) ? "de" : "en";
