import type { Actor } from "../../core/actor.ts";
import type { Context } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type { Accounts, Holder, PimAccount } from "../../pim/account.ts";
import type { Collection } from "../../pim/collection.ts";
import { findCollection } from "../../pim/find-collection.ts";
import type { CalendarReader } from "./reader.ts";
import type { CalendarSettings } from "./settings.ts";

/** What the commands of calendars take. */
export type CalendarNeeds = {
	readonly accounts: Pick<Accounts, "of">;
	readonly calendarSettings: CalendarSettings;
	readonly calendarReader: CalendarReader;
};

/** Whose calendars somebody sees: their own. Problem `not-linked` while nobody knows who they are. */
export const ownHolder = (actor: Actor): Holder => {
	if (actor.userId === null) throw new Problem("not-linked");
	return { kind: "person", person: actor.person };
};

/** The person's own account. Problem: `sync-none` while none is connected. */
export const ownAccount = async (
	{ accounts }: Pick<CalendarNeeds, "accounts">,
	{ actor }: Pick<Context, "actor">,
): Promise<PimAccount> => {
	const account = await accounts.of(ownHolder(actor));
	if (account === null) throw new Problem("sync-none");
	return account;
};

/** One of the person's own calendars with its account. Problems: `sync-none`, `not-found`, `collection-ambiguous`. */
export const ownCalendar = async (
	needs: Pick<CalendarNeeds, "accounts">,
	context: Pick<Context, "actor">,
	text: string,
): Promise<{
	readonly account: PimAccount;
	readonly calendar: Collection;
}> => {
	const account = await ownAccount(needs, context);
	return { account, calendar: await findCollection(account, "calendar", text) };
};

/** All calendars of an account. */
export const calendarsOf = async (
	account: PimAccount,
): Promise<readonly Collection[]> =>
	(await account.collections()).filter(({ kind }) => kind === "calendar");
