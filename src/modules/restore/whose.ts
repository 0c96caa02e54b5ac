import type { Context } from "../../core/command.ts";
import { allowed } from "../../core/decide.ts";
import { Problem } from "../../core/problem.ts";
import type { Accounts, Holder, PimAccount } from "../../pim/account.ts";

/** Whose collections a command is about, and how near they are to whoever asks: what is neither their own nor everybody's is shown in numbers only. */
export type Whose = {
	readonly holder: Holder;
	readonly isOwn: boolean;
	readonly showsTitles: boolean;
};

/** What somebody names: another person (by the key of their account's holder), or the organisation's account. */
export type Named = {
	readonly of: string | null;
	readonly service: boolean;
};

/** Who is meant. Problem `not-allowed` for somebody else's without the help desk's right. */
export const whoseOf = (
	{ of, service }: Named,
	{ actor, now }: Pick<Context, "actor" | "now">,
): Whose => {
	const own: Holder = { kind: "person", person: actor.person };
	const isOwn = !service && (of === null || of === actor.person);
	if (isOwn) return { holder: own, isOwn, showsTitles: true };
	const holder: Holder = service
		? { kind: "service" }
		: { kind: "person", person: of ?? "" };
	mustBeFor(holder, { actor, now });
	return { holder, isOwn, showsTitles: showsTitles(holder, actor.person) };
};

/** Problem `not-allowed` for somebody else's without the help desk's right. */
export const mustBeFor = (
	holder: Holder,
	{ actor, now }: Pick<Context, "actor" | "now">,
): void => {
	if (isHolder(holder, actor.person)) return;
	if (!allowed(actor.grants, "helpdesk", "restore", now))
		throw new Problem("not-allowed");
};

/** Whether this person may read what stands in the collections of a holder: their own, and the organisation's. */
export const showsTitles = (holder: Holder, person: string): boolean =>
	holder.kind === "service" || isHolder(holder, person);

/** Whether a holder is this person themselves. */
export const isHolder = (holder: Holder, person: string): boolean =>
	holder.kind === "person" && holder.person === person;

/** The account of a holder. Problem `sync-none` while none is connected. */
export const accountOf = async (
	holder: Holder,
	{ accounts }: { readonly accounts: Accounts },
): Promise<PimAccount> => {
	const account = await accounts.of(holder);
	if (account === null) throw new Problem("sync-none");
	return account;
};
