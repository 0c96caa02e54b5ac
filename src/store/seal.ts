import {
	createCipheriv,
	createDecipheriv,
	createHmac,
	hkdfSync,
	randomBytes,
} from "node:crypto";
import type { Seal } from "../core/seal.ts";

/** Makes a seal from 32 bytes; encrypting and marking use two keys derived from them. */
export const createSeal = (key: Uint8Array): Seal => {
	const sealing = derive(key, "seal");
	const marking = derive(key, "mark");
	return {
		close: (text) => encrypt(sealing, text),
		open: (sealed) => {
			try {
				return decrypt(sealing, Buffer.from(sealed, "base64"));
			} catch {
				return null;
			}
		},
		mark: (text) =>
			createHmac("sha256", marking).update(text).digest("base64url"),
	};
};

/** 32 fresh random bytes for {@link createSeal}. */
export const newSealKey = (): Uint8Array => randomBytes(keyLength);

/** Bytes of a key. */
export const keyLength = 32;

const cipherName = "aes-256-gcm";
const nonceLength = 12;
const authTagLength = 16;

const derive = (key: Uint8Array, use: string): Buffer => {
	if (key.length !== keyLength)
		throw new RangeError(`A key has ${keyLength} bytes.`);
	return Buffer.from(hkdfSync("sha256", key, "", use, keyLength));
};

// Layout: nonce, authentication tag, encrypted text.
const encrypt = (key: Buffer, text: string): string => {
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv(cipherName, key, nonce, { authTagLength });
	const body = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
	return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64");
};

const decrypt = (key: Buffer, bytes: Buffer): string => {
	const start = nonceLength + authTagLength;
	const nonce = bytes.subarray(0, nonceLength);
	const cipher = createDecipheriv(cipherName, key, nonce, { authTagLength });
	cipher.setAuthTag(bytes.subarray(nonceLength, start));
	const body = cipher.update(bytes.subarray(start));
	return Buffer.concat([body, cipher.final()]).toString("utf8");
};
