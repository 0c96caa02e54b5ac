import {
	createCipheriv,
	createDecipheriv,
	randomBytes,
	randomUUID,
} from "node:crypto";
import { promisify } from "node:util";
import { deflateRaw, inflateRaw } from "node:zlib";
import type { z } from "zod";
import { Problem } from "../core/problem.ts";

/** Where sealed sessions lie; a Keyv fits. Times to live in ms. */
export type Shelf = {
	readonly get: (key: string) => Promise<unknown>;
	readonly set: (key: string, value: string, ttl: number) => Promise<unknown>;
	readonly delete: (key: string) => Promise<unknown>;
};

/** Work under way kept for half an hour so that "shorter" and "undo" go on with it, readable only with the token in the person's own button. */
export type Sessions = {
	/** Keeps something new (plain JSON, at most four million characters); the answer is its token. */
	readonly save: (value: unknown, person: string) => Promise<string>;
	/** Problem `session-over`: gone, changed, of another kind, or somebody else's. */
	readonly open: <T>(
		token: string,
		person: string,
		schema: z.ZodType<T>,
	) => Promise<T>;
	/** Puts a newer state under the same token. */
	readonly update: (
		token: string,
		value: unknown,
		person: string,
	) => Promise<void>;
	/** Forgets it at once. */
	readonly end: (token: string) => Promise<void>;
};

const halfHour = 30 * 60_000;
const most = 4_000_000;

/** Sessions on a shelf that alone can read nothing: the key stands only in the token. */
export const createSessions = (shelf: Shelf): Sessions => {
	const put = async (token: Token, value: unknown, person: string) => {
		const text = JSON.stringify(value);
		if (text.length > most) throw new Problem("too-long");
		await shelf.set(nameOf(token), await close(text, token, person), halfHour);
	};
	return {
		save: async (value, person) => {
			const token = { id: randomUUID(), key: randomBytes(32) };
			await put(token, value, person);
			return `${token.id}.${token.key.toString("base64url")}`;
		},
		open: async (text, person, schema) => {
			const token = read(text);
			const sealed = await shelf.get(nameOf(token));
			const opened =
				typeof sealed === "string" ? await unseal(sealed, token, person) : null;
			const session = schema.safeParse(opened);
			if (!session.success) throw new Problem("session-over");
			return session.data;
		},
		update: (text, value, person) => put(read(text), value, person),
		end: async (text) => {
			await shelf.delete(nameOf(read(text)));
		},
	};
};

type Token = { readonly id: string; readonly key: Buffer };

const nameOf = ({ id }: Token): string => `ai-session:${id}`;

const read = (text: string): Token => {
	const [id = "", key = ""] = text.split(".");
	const bytes = Buffer.from(key, "base64url");
	if (bytes.length !== 32 || !/^[\da-f-]{36}$/u.test(id))
		throw new Problem("session-over");
	return { id, key: bytes };
};

// The person is part of what is authenticated: a token that leaked opens nothing for anybody else.
const close = async (
	text: string,
	{ id, key }: Token,
	person: string,
): Promise<string> => {
	const nonce = randomBytes(12);
	const cipher = createCipheriv("aes-256-gcm", key, nonce);
	cipher.setAAD(Buffer.from(`${id}\n${person}`));
	// Documents are long, and short for whoever packs them.
	const body = [cipher.update(await pack(Buffer.from(text))), cipher.final()];
	return Buffer.concat([nonce, cipher.getAuthTag(), ...body]).toString(
		"base64url",
	);
};

const unseal = async (
	sealed: string,
	{ id, key }: Token,
	person: string,
): Promise<unknown> => {
	const bytes = Buffer.from(sealed, "base64url");
	try {
		const decipher = createDecipheriv(
			"aes-256-gcm",
			key,
			bytes.subarray(0, 12),
		);
		decipher.setAAD(Buffer.from(`${id}\n${person}`));
		decipher.setAuthTag(bytes.subarray(12, 28));
		const packed = [decipher.update(bytes.subarray(28)), decipher.final()];
		const text = await unpack(Buffer.concat(packed));
		const value: unknown = JSON.parse(text.toString("utf8"));
		return value;
	} catch {
		return null;
	}
};

const pack = promisify<Buffer, Buffer>(deflateRaw);
const unpack = promisify<Buffer, Buffer>(inflateRaw);
