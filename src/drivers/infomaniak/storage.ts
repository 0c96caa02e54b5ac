import { type Change, done } from "../../core/command.ts";
import { Problem } from "../../core/problem.ts";
import type {
	Storage,
	StorageItem,
	StorageState,
} from "../../modules/storage/storage.ts";
import type { Base } from "./base.ts";
import { createTurns } from "./in-turn.ts";
import {
	countTrash,
	emptyTrash,
	listLargest,
	listTrash,
	type SizedItem,
} from "./routes/drives.ts";
import { readSizes } from "./sizes.ts";

/** The storage of a kSuite at Infomaniak, as its drive tells it; what kChat takes of it is not told. */
export const createInfomaniakStorage = (base: Base): Storage => {
	const inTurn = createTurns();
	return {
		read: () => read(base),
		samples: (days) => samples(base, days),
		largest: (count) => largest(base, count),
		trash: async (most) => ({
			count: await trashCount(base),
			largest: await largestTrash(base, most),
		}),
		// One after the other, so that the second finds nothing and says so.
		purgeTrash: () => inTurn(() => purge(base)),
	};
};

const read = async (base: Base): Promise<StorageState> => {
	const { size, used } = await base.products.drive();
	const sizes = await readSizes(base);
	const trash = Math.min(sizes?.at(-1)?.trash ?? 0, used);
	return {
		pool: giga(size),
		drive: giga(used - trash),
		chat: null,
		trash: sizes === null || sizes.length === 0 ? null : giga(trash),
	};
};

/** Days before anything was there tell nothing. */
const samples: (base: Base, days: number) => ReturnType<Storage["samples"]> =
	async (base, days) => {
		const sizes = (await readSizes(base)) ?? [];
		const first = sizes.findIndex(({ used }) => used > 0);
		return (first < 0 ? [] : sizes.slice(first))
			.slice(-days)
			.map(({ at, used }) => ({ at, used: giga(used) }));
	};

const largest = async (
	{ wire, products }: Base,
	count: number,
): Promise<readonly StorageItem[]> => {
	const items = await wire.cursor(
		listLargest,
		{
			path: { drive_id: await products.driveId() },
			query: { with: "path", order_by: ["size"], order: "desc" },
		},
		count,
	);
	return items.map((one) => itemOf(one, "drive")).toSorted(bySize);
};

const largestTrash = async (
	{ wire, products }: Base,
	most: number,
): Promise<readonly StorageItem[]> => {
	const items = await wire.cursor(
		listTrash,
		{
			path: { drive_id: await products.driveId() },
			query: { with: "path", order_by: ["size"], order: "desc" },
		},
		most,
	);
	return items.map((one) => itemOf(one, "trash")).toSorted(bySize);
};

const trashCount = async ({ wire, products }: Base): Promise<number> => {
	const drive_id = await products.driveId();
	return (await wire.read(countTrash, { path: { drive_id } })).count;
};

/** What was freed is told by the drive itself, which may take a while to count. */
const purge = async (
	base: Base,
): Promise<Change<{ freed: number | null; items: number }>> => {
	const items = await trashCount(base);
	if (items === 0) throw new Problem("nothing-to-do");
	const before = await base.products.drive();
	await base.wire.change(
		emptyTrash,
		{ path: { drive_id: before.id } },
		async () => ((await trashCount(base)) === 0 ? true : null),
	);
	const after = await base.products.drive().catch(() => before);
	const freed = giga(before.used - after.used);
	return done({ freed: freed > 0 ? freed : null, items });
};

const itemOf = (item: SizedItem, where: "drive" | "trash"): StorageItem => ({
	name: item.name,
	path: item.path || `/${item.name}`,
	kind: item.type === "dir" ? "folder" : "file",
	where,
	size: item.size == null ? null : giga(item.size),
	ownerId: item.created_by ? String(item.created_by) : null,
	changed:
		((where === "trash" ? item.deleted_at : null) ??
			item.last_modified_at ??
			0) * 1000,
});

const bySize = (one: StorageItem, other: StorageItem): number =>
	(other.size ?? 0) - (one.size ?? 0);

/** Bytes as decimal GB, rounded to thousandths. */
const giga = (bytes: number): number => Math.round(bytes / 1e6) / 1000;
