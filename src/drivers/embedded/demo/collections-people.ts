import { createHash } from "node:crypto";
import { demoPeople } from "./people.ts";

/** A stable id made of words. */
export const demoUid = (...words: readonly string[]): string => {
	const hash = createHash("sha256").update(words.join("\n")).digest("hex");
	return [
		hash.slice(0, 8),
		hash.slice(8, 12),
		`4${hash.slice(13, 16)}`,
		`8${hash.slice(17, 20)}`,
		hash.slice(20, 32),
	].join("-");
};

/** Their full name. */
export const nameOf = (handle: string): string => {
	const { firstName, lastName } = personOf(handle);
	return `${firstName} ${lastName}`;
};

/** Somebody of the demo organisation. */
export const personOf = (handle: string) => {
	const person = demoPeople.find((one) => one.handle === handle);
	if (person) return person;
	throw new Error("The demo data names somebody who is not in it.");
};
