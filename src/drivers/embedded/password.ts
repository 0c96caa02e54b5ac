import { randomBytes, randomInt, scrypt } from "node:crypto";

/** A password that can be read aloud and copied by hand: four groups of five characters, 100 bits, without look-alikes. */
export const newPassword = (): string =>
	Array.from({ length: 4 }, group).join("-");

/** What is kept of a password: scrypt with its own salt, as `scrypt$N$r$p$salt$hash` (base64url). */
export const hashPassword = (password: string): Promise<string> => {
	const salt = randomBytes(16);
	const { promise, resolve, reject } = Promise.withResolvers<string>();
	scrypt(password, salt, 32, cost, (error, hash) => {
		if (error) return reject(error);
		const parts = [cost.N, cost.r, cost.p, encode(salt), encode(hash)];
		resolve(`scrypt$${parts.join("$")}`);
	});
	return promise;
};

const cost = { N: 16_384, r: 8, p: 1 };

const letters = "abcdefghijkmnpqrstuvwxyz23456789";

const group = (): string =>
	Array.from({ length: 5 }, () =>
		letters.charAt(randomInt(letters.length)),
	).join("");

const encode = (bytes: Buffer): string => bytes.toString("base64url");
