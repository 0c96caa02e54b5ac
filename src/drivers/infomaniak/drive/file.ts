import { Problem } from "../../../core/problem.ts";
import type { DriveFile, MarkedBy } from "../../../modules/documents/drive.ts";
import type { Base } from "../base.ts";
import { fileExtras, hashFile, type Item, showFile } from "../routes/files.ts";
import { categoriesOf } from "./categories.ts";
import type { Home } from "./home.ts";

/** A file by its id; null when it is gone, in the trash, or no file. */
export const findItem = async (
	{ wire }: Base,
	{ drive }: Home,
	id: string,
): Promise<Item | null> => {
	if (!isId(id)) return null;
	const item = await wire.find(showFile, {
		path: { drive_id: drive, file_id: id },
		query: { with: fileExtras },
	});
	return item && item.type === "file" && !isGone(item) ? item : null;
};

/** The same. Problem `not-found`. */
export const requireItem = async (
	base: Base,
	home: Home,
	id: string,
): Promise<Item> => {
	const item = await findItem(base, home, id);
	if (item) return item;
	throw new Problem("not-found");
};

/** Whether a file is in the trash, by itself or with its folder. */
export const isGone = ({ status }: Item): boolean =>
	status === "trashed" || status === "trash_inherited";

/** A file as others see it: its mark is the hash of its content, as Infomaniak writes it (`xxh3:…`). */
export const fileOf = async (
	base: Base,
	home: Home,
	item: Item,
): Promise<DriveFile> => {
	const put = item.categories ?? [];
	const known = put.length === 0 ? [] : await categoriesOf(base, home);
	const names = new Map(known.map(({ id, name }) => [id, name]));
	return {
		id: String(item.id),
		path: pathIn(home, item),
		link: linkOf(home, String(item.id)),
		mark: await markOf(base, home, item),
		categories: put.flatMap((one) => {
			const name = names.get(one.category_id);
			return name === undefined ? [] : [{ name, by: byOf(item, one) }];
		}),
	};
};

/** The address that leads to a file wherever it was moved to. */
export const linkOf = ({ drive }: Home, id: string): string | null =>
	isId(id)
		? `https://kdrive.infomaniak.com/app/drive/${drive}/redirect/${id}`
		: null;

/** The hash of a file's content; a second call where it did not come with the file. */
export const markOf = async (
	{ wire }: Base,
	{ drive }: Home,
	{ id, hash }: Item,
): Promise<string> => {
	if (hash) return hash;
	const path = { drive_id: drive, file_id: id };
	return (await wire.read(hashFile, { path })).hash;
};

const isId = (id: string): boolean => /^\d{1,15}$/u.test(id);

/** We put every file there that is asked for, so what its maker put on it comes from us. */
const byOf = (
	{ created_by: maker }: Item,
	put: NonNullable<Item["categories"]>[number],
): MarkedBy => {
	if (put.is_generated_by_ai) return "drive";
	return maker !== null && put.user_id === maker ? "us" : "hand";
};

/** A path below the home; one that somebody moved elsewhere begins at the drive's top. */
const pathIn = ({ prefix }: Home, { path, name }: Item): string => {
	const whole = path ?? `${prefix}/${name}`;
	const inside = whole.startsWith(`${prefix}/`)
		? whole.slice(prefix.length)
		: whole;
	return inside.replace(/^\/+/u, "");
};
