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
	const openBytes = (sealed: Uint8Array): Buffer | null => {
		try {
			return decrypt(sealing, sealed);
		} catch {
			return null;
		}
	};
	return {
		close: (text) => encrypt(sealing, Buffer.from(text)).toString("base64"),
		open: (sealed) =>
			openBytes(Buffer.from(sealed, "base64"))?.toString("utf8") ?? null,
		closeBytes: (bytes) => encrypt(sealing, bytes),
		openBytes,
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

// Layout: nonce, authentication tag, encrypted bytes.
const encrypt = (key: Buffer, bytes: Uint8Array): Buffer => {
	const nonce = randomBytes(nonceLength);
	const cipher = createCipheriv(cipherName, key, nonce, { authTagLength });
	const body = [cipher.update(bytes), cipher.final()];
	return Buffer.concat([nonce, cipher.getAuthTag(), ...body]);
};

const decrypt = (key: Buffer, sealed: Uint8Array): Buffer => {
	const start = nonceLength + authTagLength;
	const nonce = sealed.subarray(0, nonceLength);
	const cipher = createDecipheriv(cipherName, key, nonce, { authTagLength });
	cipher.setAuthTag(sealed.subarray(nonceLength, start));
	const body = cipher.update(sealed.subarray(start));
	return Buffer.concat([body, cipher.final()]);
};
