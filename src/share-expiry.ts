import { attempt } from "./core/attempt.ts";
import type { Audit } from "./core/audit.ts";
import type { Log } from "./core/log.ts";
import { auditParty, itself } from "./core/record.ts";
import type { View } from "./core/view.ts";
import type { BookShares, Noted } from "./modules/contacts/book-shares.ts";
import {
	cannotEndView,
	endByHandView,
	endedView,
} from "./modules/contacts/ended-view.ts";
import { seesBook } from "./modules/contacts/sees-book.ts";
import type { Accounts, PimAccount } from "./pim/account.ts";

type Parts = {
	readonly bookShares: BookShares;
	readonly accounts: Accounts;
	readonly personNamed: (text: string) => Promise<string>;
	/** Writes to somebody in all their accounts, as far as they can be reached. */
	readonly tellPerson: (person: string, view: View) => Promise<void>;
	/** Does work whose calls wait behind those of people. */
	readonly background: <T>(work: () => Promise<T>) => Promise<T>;
	readonly audit: Pick<Audit, "add">;
	readonly log: Log;
	readonly now: () => number;
};

const minute = 60_000;
const day = 24 * 60 * minute;
const week = 7 * day;
/** A failed try is made again after a pause that grows with the time since the end. */
const shortest = 5 * minute;
const longest = 6 * 60 * minute;

/** Makes the round, called about every minute, that ends the shares whose last day is over: by itself where the server lets it, else by asking the owner once a week until it is seen gone or dismissed. */
export const createShareExpiry =
	(parts: Parts): (() => Promise<void>) =>
	async () => {
		const { bookShares, log, now, background } = parts;
		for (const share of await bookShares.due(now())) {
			const since = now() - (share.until?.over ?? now());
			const pause = Math.min(longest, Math.max(shortest, since));
			// Another process takes it when this one ends in between.
			if (!(await bookShares.take(share, now() + pause))) continue;
			const done = await attempt(log, () =>
				background(() => endOne(parts, share)),
			);
			if (done.kind === "problem" && since > day)
				await askOwner(parts, share, cannotEndView(share));
		}
	};

const endOne = async (parts: Parts, share: Noted): Promise<void> => {
	const { bookShares, accounts } = parts;
	if (share.isDismissed || isOld(share, parts.now()))
		return bookShares.remove(share.id);
	const { person, book, who } = share;
	const account = await accounts.of({ kind: "person", person });
	if (account === null || account.key !== share.account)
		return askOwner(parts, share, cannotEndView(share));
	if (!(await isThere(account, book))) return bookShares.remove(share.id);
	const ended = await attempt(parts.log, () =>
		account.sharing.revoke(book, who),
	);
	if (ended.kind === "problem") {
		if (ended.problem.code !== "not-found") throw ended.problem;
		// It was never given, or ended by hand, or by a process that could not say so any more.
		if (share.state === "asked") return bookShares.remove(share.id);
		return over(parts, share);
	}
	if (ended.value.kind === "done") return over(parts, share);
	if ((await seesBook({ ...share, right: null }, parts)) === false)
		return bookShares.remove(share.id);
	await askOwner(parts, share, endByHandView(share, ended.value));
};

/** Whoever does not end it in this time never will, or is here no more. */
const isOld = ({ until }: Noted, now: number): boolean =>
	until !== null && now - until.over > 60 * day;

const isThere = async (account: PimAccount, book: string): Promise<boolean> =>
	(await account.collections()).some(({ id }) => id === book);

/** Noted first, so that the owner reads it once. */
const over = async (parts: Parts, share: Noted): Promise<void> => {
	const { bookShares, audit, tellPerson, now } = parts;
	await bookShares.remove(share.id);
	await audit.add({
		at: now(),
		event: "done",
		by: auditParty(itself),
		command: "contacts unshare",
		request: null,
		details: { book: share.name, who: share.email },
	});
	await tellPerson(share.person, endedView(share, now()));
};

const askOwner = async (
	{ bookShares, tellPerson, now }: Parts,
	share: Noted,
	view: View,
): Promise<void> => {
	const isTime = share.told === null || now() - share.told >= week;
	const told = isTime ? now() : share.told;
	const state = "ending";
	await bookShares.keep({ ...share, state, told, due: now() + day });
	if (isTime) await tellPerson(share.person, view);
};
