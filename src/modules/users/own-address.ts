import type { Change } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import { say } from "../../core/text.ts";
import type { Row } from "../../core/view.ts";
import { of } from "./free-seat.ts";

/** What people's commands need of the mail addresses. */
export type Addresses = {
	readonly domains: () => Promise<readonly string[]>;
	readonly quota: () => Promise<{
		readonly used: number;
		readonly allowed: number;
	}>;
	readonly get: (address: string) => Promise<object | null>;
	readonly create: (
		address: string,
		ownerId: string,
	) => Promise<Change<unknown>>;
	readonly remove: (address: string) => Promise<Change<unknown>>;
};

/** What an invitation means for the addresses: one comes with it when it goes to a domain of ours where nobody made it yet. Problem: `no-address-left`. */
export const addressComing = async (
	mail: Addresses,
	email: string,
): Promise<{ readonly comes: boolean; readonly row: Row }> => {
	const { used, allowed } = await mail.quota();
	const comes = (await isOurs(mail, email)) && (await mail.get(email)) === null;
	if (comes && used >= allowed)
		throw new Problem("no-address-left", { used, allowed });
	const before = of(used, allowed);
	const value = comes ? ([before, of(used + 1, allowed)] as const) : before;
	return { comes, row: { label, value } };
};

/** What cancelling an invitation means for the addresses: the one that came with it goes, because nobody can have signed in to it. */
export const addressGoing = async (
	mail: Addresses,
	email: string,
	owned: readonly string[],
): Promise<{ readonly goes: boolean; readonly row: Row }> => {
	const { used, allowed } = await mail.quota();
	const goes = owned.includes(email);
	const before = of(used, allowed);
	const value = goes ? ([before, of(used - 1, allowed)] as const) : before;
	return { goes, row: { label, value } };
};

const label = say("users.row.quota");

const isOurs = async (mail: Addresses, email: string): Promise<boolean> => {
	const domain = email.split("@").at(-1);
	const ours = await mail.domains();
	return ours.some((one) => one.toLowerCase() === domain);
};
