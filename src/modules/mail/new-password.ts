import { randomInt } from "node:crypto";

/** A password that can be read aloud and copied by hand: four groups of five characters, 100 bits, without look-alikes. */
export const newPassword = (): string =>
	Array.from({ length: 4 }, group).join("-");

const letters = "abcdefghijkmnpqrstuvwxyz23456789";

const group = (): string =>
	Array.from({ length: 5 }, () =>
		letters.charAt(randomInt(letters.length)),
	).join("");
