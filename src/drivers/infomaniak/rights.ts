import { Problem } from "../../core/problem.ts";
import type { Scope } from "./route.ts";
import { listAccountUsers } from "./routes/accounts.ts";
import { listAiProducts } from "./routes/ai.ts";
import { listDrives } from "./routes/drives.ts";
import { listMailboxes } from "./routes/mail.ts";
import { listProducts } from "./routes/products.ts";
import { listAccounts, showProfile } from "./routes/profile.ts";
import { unlessRefused } from "./unless-refused.ts";
import type { Wire } from "./wire.ts";

/** Whether a token has a right: yes, no, nobody can tell as the token itself is not accepted, or nothing is seen to try it on. */
export type Held = "given" | "missing" | "refused" | "untried";

/** The rights of a token, tried one by one with the smallest read there is; it cannot be asked for them. */
export type Rights = {
	readonly holds: (scope: Scope) => Promise<Held>;
	/** Whether Infomaniak accepts the token for anything at all. */
	readonly isAccepted: () => Promise<boolean>;
};

/** Makes the trials; `hosting` is a mail service to try mail on, null where there is none. */
export const createRights = (parts: {
	readonly wire: Wire;
	readonly account: number;
	readonly hosting: () => Promise<number | null>;
	readonly now: () => number;
}): Rights => {
	const { wire, account } = parts;
	const [path, one] = [{}, { per_page: 1 }];
	const own = { account_id: account, ...one };
	const reads: Readonly<Record<Scope, () => Promise<unknown>>> = {
		user_info: () => wire.read(showProfile, { path }),
		accounts: () =>
			wire.read(listAccountUsers, { path: { account }, query: one }),
		products: () => wire.read(listProducts, { path, query: own }),
		drive: () => wire.read(listDrives, { path, query: own }),
		mail: async () => {
			const hosting = await unlessRefused(parts.hosting);
			if (hosting === null || hosting === "refused") return null;
			const mail = { mail_hosting_id: hosting };
			await wire.read(listMailboxes, { path: mail, query: one });
			return mail;
		},
		"ai-tools": () => wire.read(listAiProducts, { path }),
	};
	const isAccepted = createMemory(parts.now, async () => {
		const plain = [
			() => wire.read(listAccounts, { path }),
			...[reads.user_info, reads.products, reads.drive, reads["ai-tools"]],
		];
		const tried = await Promise.allSettled(plain.map((read) => read()));
		return tried.some(
			(one) => one.status === "fulfilled" || isRefusal(one.reason),
		);
	});
	return {
		isAccepted,
		holds: async (scope) => {
			try {
				return (await reads[scope]()) === null ? "untried" : "given";
			} catch (error) {
				if (isProblem(error, "not-found")) return "given";
				if (isProblem(error, "ksuite-no-drive")) return "given";
				if (isRefusal(error)) return "missing";
				if (!isProblem(error, "ksuite-token")) throw error;
				// Infomaniak may answer the same for a right that is missing and for a token that is none.
				return (await isAccepted()) ? "missing" : "refused";
			}
		},
	};
};

/** Remembers for ten seconds, as all rights want to know it about the same time. */
const createMemory = (
	now: () => number,
	read: () => Promise<boolean>,
): (() => Promise<boolean>) => {
	let kept: { readonly at: number; readonly value: Promise<boolean> } | null =
		null;
	return () => {
		if (kept === null || now() - kept.at > 10_000)
			kept = { at: now(), value: read() };
		return kept.value;
	};
};

const isProblem = (error: unknown, code: Problem["code"]): boolean =>
	error instanceof Problem && error.code === code;

const isRefusal = (error: unknown): boolean => isProblem(error, "ksuite-scope");
