import { attempt } from "./core/attempt.ts";
import { takePoint } from "./modules/restore/take-point.ts";
import type { Accounts, Holder } from "./pim/account.ts";
import type { Protection } from "./protect-collection.ts";

/** The taking of the first points of accounts that were just connected. */
export type FirstPoints = {
	/** Begins; what fails is left to the nightly round. */
	readonly begin: (holder: Holder) => void;
	/** Until none are being taken. */
	readonly idle: () => Promise<void>;
};

/** Makes it. */
export const createFirstPoints = ({
	accounts,
	store: { points },
	background,
	log,
	now,
}: Protection & { readonly accounts: Accounts }): FirstPoints => {
	const running = new Set<Promise<unknown>>();
	const take = async (holder: Holder): Promise<void> => {
		const account = await accounts.of(holder);
		if (account === null) return;
		for (const collection of await account.collections())
			await attempt(log, () =>
				takePoint({ points, now }, holder, account, collection, "asked"),
			);
	};
	return {
		begin: (holder) => {
			const work = attempt(log, () => background(() => take(holder))).finally(
				() => running.delete(work),
			);
			running.add(work);
		},
		idle: async () => void (await Promise.all(running)),
	};
};
