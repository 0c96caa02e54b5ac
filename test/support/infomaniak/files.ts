import { z } from "zod";
import { cursored, value } from "./answers.ts";
import { cursoring, extras, sorting } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { below, type Item, weight } from "./drive-state.ts";
import {
	fileExtras,
	hashOf,
	itemFields,
	itemOf,
	presentOf,
	statusOf,
} from "./item-fields.ts";
import { addItem, checkName, folderOf, inFolder, namedIn } from "./new-item.ts";
import { Refusal } from "./refusal.ts";
import { driveOf } from "./shapes.ts";

const scope = "drive";
const shown = extras(...fileExtras);
const one = "/3/drive/{drive_id}/files/{file_id}";
const color = z
	.string()
	.regex(/^#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?$/u)
	.optional();
const depth = z.enum(["folder", "unlimited"]).optional();

/** Looking at files and making folders. */
export const files: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: one,
		scope,
		query: z.strictObject(shown),
		body: nothing,
		answer: ({ id, query }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const item = presentOf(drive, id("file_id"));
			return value(itemFields(drive, item, query.with));
		},
	}),
	defineDoor({
		method: "GET",
		path: `${one}/files`,
		scope,
		query: z.strictObject({
			...shown,
			...cursoring,
			...sorting([
				"added_at",
				"last_modified_at",
				"mime_type",
				"name",
				"revised_at",
				"size",
				"type",
				"updated_at",
			]),
			type: z.array(z.enum(["dir", "file", "vault"])).optional(),
		}),
		body: nothing,
		answer: ({ id, query }, { organisation, now }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const { id: folder } = folderOf(
				drive,
				presentOf(drive, id("file_id")).id,
				"not_a_directory_error",
			);
			const found = inFolder(drive, folder).filter(
				({ kind }) => query.type?.includes(kind) ?? true,
			);
			const fields = found.map((item) => itemFields(drive, item, query.with));
			return cursored(fields, { order_by: ["name"], ...query }, now());
		},
	}),
	defineDoor({
		method: "GET",
		path: "/3/drive/{drive_id}/files/largest",
		scope,
		query: z.strictObject({ ...shown, ...cursoring, ...sorting(["size"]) }),
		body: nothing,
		answer: ({ id, query }, { organisation, now }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const fields = drive.items
				.filter(
					(item) => item.kind === "file" && statusOf(drive, item) === "ok",
				)
				.toSorted((a, b) => b.size - a.size)
				.map((item) => itemFields(drive, item, query.with));
			return cursored(fields, query, now());
		},
	}),
	defineDoor({
		method: "POST",
		path: `${one}/directory`,
		scope,
		query: z.strictObject(shown),
		body: z.strictObject({
			name: z.string(),
			color,
			only_for_me: z.boolean().optional(),
			relative_path: z.string().optional(),
		}),
		answer: ({ id, query, body }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const parent = folderOf(drive, id("file_id"), "not_a_directory_error");
			const made = makeFolder(drive, world, parent.id, body.name);
			return value(itemFields(drive, made, query.with));
		},
	}),
	defineDoor({
		method: "POST",
		path: "/3/drive/{drive_id}/files/team_directory",
		scope,
		query: z.strictObject(shown),
		body: z.strictObject({
			name: z.string(),
			color,
			for_all_user: z.boolean().optional(),
		}),
		answer: ({ id, query, body }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const space = drive.items.find((item) => item.space === "is_team_space");
			if (space === undefined) throw new Refusal(403, "forbidden_error");
			const made = makeFolder(drive, world, space.id, body.name);
			return value(itemFields(drive, made, query.with));
		},
	}),
	defineDoor({
		method: "GET",
		path: "/2/drive/{drive_id}/files/{file_id}/hash",
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			return value({ hash: hashOf(presentOf(drive, id("file_id"))) });
		},
	}),
	defineDoor({
		method: "GET",
		path: "/2/drive/{drive_id}/files/{file_id}/sizes",
		scope,
		query: z.strictObject({ depth }),
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const size = weight(drive, itemOf(drive, id("file_id")));
			return value({ size, storage_size: size });
		},
	}),
	defineDoor({
		method: "GET",
		path: `${one}/count`,
		scope,
		query: z.strictObject({ depth }),
		body: nothing,
		answer: ({ id, query }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const folder = folderOf(drive, id("file_id"), "not_a_directory_error");
			const inside =
				query.depth === "unlimited"
					? below(drive, folder.id)
					: inFolder(drive, folder.id);
			return value(countOf(inside));
		},
	}),
	defineDoor({
		method: "GET",
		path: "/2/drive/{drive_id}/files/{file_id}/download",
		scope,
		query: z.strictObject({ as: z.enum(["pdf", "text"]).optional() }),
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const { content } = presentOf(drive, id("file_id"));
			return { bytes: content ?? Buffer.alloc(0) };
		},
	}),
];

/** How many files and folders there are. */
export const countOf = (items: readonly Item[]) => {
	const files = items.filter(({ kind }) => kind === "file").length;
	return { count: items.length, files, directories: items.length - files };
};

const makeFolder = (
	drive: Parameters<typeof addItem>[0],
	world: Parameters<typeof addItem>[1],
	parent: number,
	name: string,
): Item => {
	checkName(name);
	if (namedIn(drive, parent, name))
		throw new Refusal(409, "destination_already_exists");
	return addItem(drive, world, { parent, name, kind: "dir" });
};
