import type { PimAccount } from "../../src/pim/account.ts";

/** What happens around the writes of one process; writes count from one. */
export type Around = {
	readonly before?: (write: number, href: string) => Promise<void>;
	readonly after?: (write: number, href: string) => Promise<void>;
};

const never = (): Promise<never> => new Promise(() => undefined);

/** Accounts of a process that can end in the middle of a write: what it began never comes back, and the next process has handles of its own. */
export const createCrashing = () => {
	let life = 0;
	let around: Around = {};
	let writes = 0;
	const puts = new Map<string, number>();
	let tell: () => void = () => undefined;
	let crashed = new Promise<void>(() => undefined);
	return {
		/** Begins to count anew. */
		begin: (given: Around): void => {
			around = given;
			writes = 0;
			crashed = new Promise((resolve) => {
				tell = resolve;
			});
		},
		/** How often each place was written, refused or not, since the last look at this. */
		takePuts: (): ReadonlyMap<string, number> => {
			const taken = new Map(puts);
			puts.clear();
			return taken;
		},
		crashed: () => crashed,
		/** Ends the process that calls it. */
		crash: (): Promise<never> => {
			life += 1;
			tell();
			return never();
		},
		wrap: (account: PimAccount): PimAccount => {
			const mine = life;
			const alive =
				<G extends unknown[], T>(call: (...given: G) => Promise<T>) =>
				(...given: G): Promise<T> =>
					mine === life
						? call(...given).then((value) => (mine === life ? value : never()))
						: never();
			const write =
				<G extends unknown[], T>(
					hrefOf: (...given: G) => string,
					call: (...given: G) => Promise<T>,
				) =>
				async (...given: G): Promise<T> => {
					writes += 1;
					const number = writes;
					await around.before?.(number, hrefOf(...given));
					if (mine !== life) return never();
					const value = await call(...given);
					await around.after?.(number, hrefOf(...given));
					return value;
				};
			return {
				...account,
				collections: alive(account.collections),
				changes: alive(account.changes),
				listing: alive(account.listing),
				read: alive(account.read),
				put: alive(
					write(
						(_id, { href }) => href,
						(id, object) => {
							puts.set(object.href, (puts.get(object.href) ?? 0) + 1);
							return account.put(id, object);
						},
					),
				),
				remove: alive(write((_id, { href }) => href, account.remove)),
				make: alive(write(({ name }) => name, account.make)),
				drop: alive(write((id) => id, account.drop)),
			};
		},
	};
};
