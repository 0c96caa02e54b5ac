import { createHmac, randomBytes, randomUUID } from "node:crypto";
import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "../drive/disk-failure.ts";
import { passing } from "./where.ts";

/** Gives each user of a folder a key that stays and tells nothing of either; what they are made with lies in the folder. */
export const loadKeys = (folder: string): ((userId: string) => string) => {
	const secret = loadSecret(folder);
	return (userId) =>
		createHmac("sha256", secret).update(userId).digest("hex").slice(0, 40);
};

const loadSecret = (folder: string): Buffer => {
	const path = join(folder, ".suitemate-key");
	const part = join(folder, `${passing}${randomUUID()}.part`);
	try {
		return readFileSync(path);
	} catch (error) {
		if (codeOf(error) !== "ENOENT") throw error;
	}
	// Written beside first: another process may do the same, and both must have the same one.
	writeFileSync(part, randomBytes(32), {
		flag: "wx",
		mode: 0o600,
		flush: true,
	});
	try {
		linkSync(part, path);
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
	}
	rmSync(part);
	return readFileSync(path);
};
