import { createHash } from "node:crypto";
import { type DriveState, type Item, rootId } from "./drive-state.ts";
import { missing } from "./refusal.ts";

/** What can be asked for with a file. */
export const fileExtras = [
	"path",
	"hash",
	"categories",
	"capabilities",
	"parents",
	"sharelink",
	"is_favorite",
	"sorted_name",
	"users",
	"teams",
] as const;

type Extra = (typeof fileExtras)[number];

/** The item of this id. */
export const itemOf = (drive: DriveState, id: number): Item => {
	const item = drive.items.find((one) => one.id === id);
	if (item === undefined) throw missing();
	return item;
};

/** An item that is not in the trash, itself or with its folder. */
export const presentOf = (drive: DriveState, id: number): Item => {
	const item = itemOf(drive, id);
	if (statusOf(drive, item) !== "ok") throw missing();
	return item;
};

/** The folders above an item, the drive's root first. */
export const above = (drive: DriveState, { id, parent }: Item): Item[] => {
	if (id === rootId) return [];
	const folder = itemOf(drive, parent);
	return [...above(drive, folder), folder];
};

/** The path below the root, `/Common documents/…`. */
export const pathOf = (drive: DriveState, item: Item): string =>
	`/${[...above(drive, item).slice(1), item].map(({ name }) => name).join("/")}`;

/** Whether it is in the trash, or goes along with its folder. */
export const statusOf = (
	drive: DriveState,
	item: Item,
): "ok" | "trashed" | "trash_inherited" => {
	if (item.trashed !== null) return "trashed";
	return above(drive, item).some(({ trashed }) => trashed !== null)
		? "trash_inherited"
		: "ok";
};

/** The hash of what is in a file. */
export const hashOf = ({ id, size, modified, content }: Item): string => {
	const given = content ?? Buffer.from(`${id} ${size} ${modified}`);
	const digest = createHash("sha256").update(given).digest("hex");
	return `xxh3:${digest.slice(0, 16)}`;
};

/** A file or folder as the API tells it. */
export const itemFields = (
	drive: DriveState,
	item: Item,
	asked: readonly Extra[] = [],
) => {
	const { id, name, kind, modified, created, by, parent } = item;
	const wants = (extra: Extra) => asked.includes(extra);
	return {
		id,
		name,
		type: kind,
		status: statusOf(drive, item),
		visibility: visibilityOf(drive, item),
		drive_id: drive.id,
		depth: above(drive, item).length,
		created_by: by,
		created_at: created,
		added_at: created,
		last_modified_at: modified,
		last_modified_by: by,
		revised_at: modified,
		updated_at: modified,
		parent_id: parent,
		...(item.trashed === null ? {} : { deleted_at: item.trashed }),
		...(kind === "dir" ? { color: null } : contentFields(item)),
		...(wants("path") ? { path: pathOf(drive, item) } : {}),
		...(wants("hash") && kind === "file" ? { hash: hashOf(item) } : {}),
		...(wants("categories") ? { categories: marksOf(item) } : {}),
	};
};

const visibilityOf = (drive: DriveState, item: Item): string => {
	if (item.id === rootId) return "is_root";
	if (item.space !== undefined) return item.space;
	const [, space, ...folders] = above(drive, item);
	if (space?.space !== "is_team_space") return "is_in_private_space";
	return folders.length === 0 && item.kind === "dir"
		? "is_team_space_folder"
		: "is_in_team_space_folder";
};

const contentFields = ({ size, name }: Item) => {
	const end = name.slice(name.lastIndexOf(".") + 1).toLowerCase();
	const [mime, extension] = types[end] ?? [
		"application/octet-stream",
		"unknown",
	];
	return {
		size,
		mime_type: mime,
		extension_type: extension,
		scan_status: "clean",
	};
};

const types: Readonly<Record<string, readonly [string, string]>> = {
	pdf: ["application/pdf", "pdf"],
	zip: ["application/zip", "archive"],
	png: ["image/png", "image"],
	jpg: ["image/jpeg", "image"],
	mp4: ["video/mp4", "video"],
	mov: ["video/quicktime", "video"],
	txt: ["text/plain", "text"],
	eml: ["message/rfc822", "email"],
};

const marksOf = ({ categories }: Item) =>
	categories.map(({ id, added, byAi, validation, member }) => ({
		category_id: id,
		added_at: added,
		is_generated_by_ai: byAi,
		user_validation: validation,
		user_id: member,
	}));
