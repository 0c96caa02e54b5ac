import type { DriveState, Item } from "./drive-state.ts";
import { itemOf, statusOf } from "./item-fields.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./world.ts";

/** The folder of this id; refused for a file. */
export const folderOf = (
	drive: DriveState,
	id: number,
	code = "destination_not_a_directory",
): Item => {
	const folder = itemOf(drive, id);
	if (folder.kind !== "dir" || statusOf(drive, folder) !== "ok")
		throw new Refusal(400, code);
	return folder;
};

/** What lies in a folder and not in the trash. */
export const inFolder = (drive: DriveState, folder: number): Item[] =>
	drive.items.filter(
		({ parent, id, trashed }) =>
			parent === folder && id !== folder && trashed === null,
	);

/** The item of this name in a folder, whatever its case, or undefined. */
export const namedIn = (
	drive: DriveState,
	folder: number,
	name: string,
): Item | undefined =>
	inFolder(drive, folder).find(
		(one) => one.name.toLowerCase() === name.toLowerCase(),
	);

/** A name that is free in a folder: `a.pdf`, then `a (1).pdf`. */
export const freeName = (
	drive: DriveState,
	folder: number,
	name: string,
): string => {
	const dot = name.lastIndexOf(".");
	const [stem, end] =
		dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
	let free = name;
	for (let count = 1; namedIn(drive, folder, free); count += 1)
		free = `${stem} (${count})${end}`;
	return free;
};

/** Refuses what no file can be called. */
export const checkName = (name: string): void => {
	if (name.trim() === "" || name.length > 255 || /[/\p{Cc}]/u.test(name))
		throw new Refusal(400, "invalid_file_name_error");
};

/** Puts something new into a drive. */
export const addItem = (
	drive: DriveState,
	{ organisation, now, next }: World,
	given: Pick<Item, "parent" | "name" | "kind"> & Partial<Item>,
): Item => {
	const item: Item = {
		id: next(),
		size: 0,
		created: now(),
		modified: now(),
		by: organisation.token,
		categories: [],
		trashed: null,
		content: null,
		...given,
	};
	drive.items.push(item);
	drive.used += item.size;
	return item;
};
