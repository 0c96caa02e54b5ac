import {
	createCipheriv,
	createDecipheriv,
	hkdfSync,
	randomBytes,
} from "node:crypto";

/** What a link stands for: `id` finds the sealed text in a store, `key` opens it, and neither tells the other. */
export type OnceLink = { readonly id: string; readonly key: Uint8Array };

/** A fresh token for a link: 256 random bits, safe in a URL. */
export const newOnceToken = (): string =>
	randomBytes(bytes).toString("base64url");

/** Reads a token back; null when it cannot be one. */
export const readOnceToken = (token: string): OnceLink | null => {
	if (!/^[\w-]{43}$/u.test(token)) return null;
	const secret = Buffer.from(token, "base64url");
	return {
		id: derive(secret, "id").toString("base64url"),
		key: derive(secret, "key"),
	};
};

/** Encrypts a text (AES-256-GCM) for one link. */
export const closeOnce = ({ id, key }: OnceLink, text: string): string => {
	const nonce = randomBytes(nonceBytes);
	const cipher = createCipheriv(cipherName, key, nonce).setAAD(Buffer.from(id));
	const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
};

/** Decrypts; null for anything changed or closed for another link. */
export const openOnce = (
	{ id, key }: OnceLink,
	closed: string,
): string | null => {
	const all = Buffer.from(closed, "base64");
	if (all.length < nonceBytes + tagBytes) return null;
	try {
		const cipher = createDecipheriv(
			cipherName,
			key,
			all.subarray(0, nonceBytes),
			{ authTagLength: tagBytes },
		)
			.setAAD(Buffer.from(id))
			.setAuthTag(all.subarray(nonceBytes, nonceBytes + tagBytes));
		const body = cipher.update(all.subarray(nonceBytes + tagBytes));
		return Buffer.concat([body, cipher.final()]).toString("utf8");
	} catch {
		return null;
	}
};

const bytes = 32;
const nonceBytes = 12;
const tagBytes = 16;
const cipherName = "aes-256-gcm";

const derive = (secret: Buffer, use: string): Buffer =>
	Buffer.from(hkdfSync("sha256", secret, "", `once ${use}`, bytes));
