import { randomBytes, scrypt } from "node:crypto";

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

const encode = (bytes: Buffer): string => bytes.toString("base64url");
