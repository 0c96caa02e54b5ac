import { Problem } from "../../core/problem.ts";
import type { Hosting, KsuiteDrive, Products } from "./base.ts";
import { type Drive, listDrives } from "./routes/drives.ts";
import { listProducts, type Product } from "./routes/products.ts";
import type { Wire } from "./wire.ts";

/** Finds the products of a kSuite by themselves; `drive` and `hostings` fix their ids where an organisation has several. */
export const createProducts = ({
	wire,
	account,
	now,
	drive,
	hostings,
}: {
	readonly wire: Wire;
	readonly account: number;
	readonly now: () => number;
	readonly drive?: number | undefined;
	readonly hostings?: readonly number[] | undefined;
}): Products => {
	let known: { readonly id: number; readonly at: number } | null = null;
	const readDrive = async (): Promise<KsuiteDrive> => {
		const drives = await wire.pages(listDrives, {
			path: {},
			query: { account_id: account, with: "pack,k_suite" },
		});
		const found = ksuiteDrive(drives, drive);
		known = { id: found.id, at: now() };
		return found;
	};
	const readHostings = async (): Promise<readonly Hosting[]> => {
		const products = await wire.pages(listProducts, {
			path: {},
			query: { account_id: account, service_name: "email_hosting" },
		});
		return hostingsOf(products, hostings);
	};
	return {
		drive: readDrive,
		driveId: async () => {
			if (drive !== undefined) return drive;
			if (known !== null && now() - known.at < hour) return known.id;
			return (await readDrive()).id;
		},
		hostings: createMemory(readHostings, now),
	};
};

const hour = 3_600_000;

/** Keeps what was read for an hour; reading that fails is tried again the next time. */
const createMemory = <T>(
	read: () => Promise<T>,
	now: () => number,
): (() => Promise<T>) => {
	let kept: { readonly value: Promise<T>; readonly at: number } | null = null;
	return () => {
		if (kept !== null && now() - kept.at < hour) return kept.value;
		const value = read().catch((error: unknown) => {
			kept = null;
			throw error;
		});
		kept = { value, at: now() };
		return value;
	};
};

/** The drive as set, else the first that belongs to a kSuite. */
const ksuiteDrive = (
	drives: readonly Drive[],
	wanted: number | undefined,
): KsuiteDrive => {
	const found =
		wanted === undefined
			? (drives.find(({ k_suite }) => k_suite != null) ??
				drives.find(({ pack }) => pack?.name.startsWith("ksuite_")))
			: drives.find(({ id }) => id === wanted);
	if (!found) throw new Problem("ksuite-no-drive");
	return {
		id: found.id,
		size: found.size,
		used: found.used_size,
		pack: found.pack?.name ?? "",
		slots: found.users_quota,
		taken: found.users_count + (found.invitations_count ?? 0),
		expires: found.expired_at ? found.expired_at * 1000 : null,
	};
};

/** Those as set, in that order; else all, those of a kSuite first, then the oldest. */
const hostingsOf = (
	products: readonly Product[],
	wanted: readonly number[] | undefined,
): readonly Hosting[] => {
	const mail = products
		.filter(isMail)
		.toSorted(
			(one, other) =>
				Number(other.parent_service_name === "ksuite") -
					Number(one.parent_service_name === "ksuite") ||
				(one.created_at ?? 0) - (other.created_at ?? 0),
		)
		.map(({ id, fqdn, customer_name: name }) => ({
			id,
			domain: (fqdn || name || "").toLowerCase(),
		}))
		.filter(({ domain }) => domain !== "");
	return wanted === undefined
		? mail
		: wanted.flatMap((id) => mail.filter((one) => one.id === id));
};

const isMail = ({ service_name: service, deleted_at: deleted }: Product) =>
	service === "email_hosting" && !deleted;
