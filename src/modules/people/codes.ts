import { randomInt } from "node:crypto";
import { z } from "zod";
import { type Account, accountKey } from "../../core/actor.ts";
import { Problem } from "../../core/problem.ts";
import { say, type Text } from "../../core/text.ts";
import { createAllowance } from "./allowance.ts";
import type { Codes } from "./people.ts";
import { createTries } from "./tries.ts";

/** Where codes wait, such as a Keyv; `delete` is true for exactly one of several callers. */
export type Shelf = {
	readonly get: (key: string) => Promise<unknown>;
	readonly set: (key: string, value: unknown, ttl: number) => Promise<unknown>;
	readonly delete: (key: string) => Promise<boolean>;
};

type Parts = {
	readonly shelf: Shelf;
	/** A keyed fingerprint: what is on the shelf tells neither code nor address. */
	readonly mark: (text: string) => Promise<string>;
	readonly mailer: {
		readonly send: (mail: {
			to: string;
			subject: string;
			text: string;
		}) => Promise<void>;
		readonly check: () => Promise<void>;
	};
	readonly read: (text: Text, locale: string) => string;
	readonly now: () => number;
};

/** Makes the codes. Whether an address belongs to somebody changes neither what is answered, nor stored, nor how long it takes: the mail leaves on its own. */
export const createCodes = (parts: Parts): Codes => {
	const { shelf, mark, mailer, now } = parts;
	const allowance = createAllowance(shelf, now);
	const tries = createTries(shelf);
	return {
		send: async (account, userId, email, locale) => {
			await mailer.check();
			const place = await mark(`account ${accountKey(account)}`);
			const counted = [place, await mark(`address ${email.toLowerCase()}`)];
			if (!(await allowance.take(counted))) throw new Problem("too-many-codes");
			const code = String(randomInt(1_000_000)).padStart(6, "0");
			const kept = {
				code: await mark(codeText(account, code)),
				userId,
				until: now() + life,
			};
			await tries.allow(place, life);
			await shelf.set(`code ${place}`, kept, life);
			if (userId !== null)
				mailer.send(mailOf(parts, email, code, locale)).catch(() => undefined);
		},
		redeem: async (account, code) => {
			const place = await mark(`account ${accountKey(account)}`);
			const found = stored.safeParse(await shelf.get(`code ${place}`));
			if (!found.success || now() >= found.data.until)
				throw new Problem("link-code-expired");
			if (!(await tries.take(place))) throw new Problem("link-code-expired");
			const given = await mark(codeText(account, code));
			const { userId } = found.data;
			if (given !== found.data.code || userId === null)
				throw new Problem("link-code-wrong");
			if (!(await shelf.delete(`code ${place}`)))
				throw new Problem("link-code-expired");
			return userId;
		},
	};
};

const life = 15 * 60_000;

const stored = z.object({
	code: z.string(),
	userId: z.string().nullable(),
	until: z.number(),
});

/** A code is good for the account that asked for it only. */
const codeText = (account: Account, code: string): string =>
	`code ${code} of ${accountKey(account)}`;

const mailOf = ({ read }: Parts, to: string, code: string, locale: string) => ({
	to,
	subject: read(say("people.mail.subject"), locale),
	text: read(say("people.mail.text", { code }), locale),
});
