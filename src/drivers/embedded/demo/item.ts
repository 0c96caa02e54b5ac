import type { StorageItem } from "../../../modules/storage/storage.ts";

/** Something that takes room in the demo organisation; `owner` is a handle of `people.ts`, `changed` is days ago. */
export type DemoItem = Omit<StorageItem, "ownerId" | "size"> & {
	readonly size: number;
	readonly owner: string | null;
};

/** Makes a {@link DemoItem}; its name is the end of its path. */
export const item = (
	where: StorageItem["where"],
	kind: StorageItem["kind"],
	path: string,
	size: number,
	changed: number,
	owner: string | null = null,
): DemoItem => ({
	name: path.slice(path.lastIndexOf("/") + 1),
	path,
	kind,
	where,
	size,
	owner,
	changed,
});
