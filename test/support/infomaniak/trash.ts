import { z } from "zod";
import { cursored, value } from "./answers.ts";
import { cursoring, extras, sorting } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { below, type DriveState, type Item, weight } from "./drive-state.ts";
import { countOf } from "./files.ts";
import { fileExtras, itemFields, itemOf, statusOf } from "./item-fields.ts";
import { folderOf, freeName } from "./new-item.ts";
import { missing } from "./refusal.ts";
import { driveOf } from "./shapes.ts";

const scope = "drive";
const v2 = "/2/drive/{drive_id}/trash";
const v3 = "/3/drive/{drive_id}/trash";

/** What was thrown away; it takes room until it is deleted for good. */
export const trash: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: v3,
		scope,
		query: z.strictObject({
			...extras(...fileExtras),
			...cursoring,
			...sorting([
				"added_at",
				"deleted_at",
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
			const found = thrownAway(drive).filter(
				({ kind }) => query.type?.includes(kind) ?? true,
			);
			return cursored(
				found.map((item) => itemFields(drive, item, query.with)),
				query,
				now(),
			);
		},
	}),
	defineDoor({
		method: "GET",
		path: `${v3}/{file_id}`,
		scope,
		query: z.strictObject(sorting()),
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			return value(itemFields(drive, gone(drive, id("file_id"))));
		},
	}),
	defineDoor({
		method: "GET",
		path: `${v2}/count`,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const all = thrownAway(drive).flatMap((item) => [
				item,
				...below(drive, item.id),
			]);
			return value(countOf(all));
		},
	}),
	defineDoor({
		method: "DELETE",
		path: v2,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			for (const item of thrownAway(drive)) destroy(drive, item);
			return value(true);
		},
	}),
	defineDoor({
		method: "DELETE",
		path: `${v2}/{file_id}`,
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			destroy(drive, gone(drive, id("file_id")));
			return value(true);
		},
	}),
	defineDoor({
		method: "POST",
		path: `${v2}/{file_id}/restore`,
		scope,
		query: nothing,
		body: z.strictObject({ destination_directory_id: z.int() }),
		answer: ({ id, body }, { organisation }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const item = gone(drive, id("file_id"));
			const folder = folderOf(drive, body.destination_directory_id);
			item.name = freeName(drive, folder.id, item.name);
			item.parent = folder.id;
			item.trashed = null;
			return value(true);
		},
	}),
];

const thrownAway = (drive: DriveState): Item[] =>
	drive.items.filter(({ trashed }) => trashed !== null);

const gone = (drive: DriveState, id: number): Item => {
	const item = itemOf(drive, id);
	if (statusOf(drive, item) === "ok") throw missing();
	return item;
};

const destroy = (drive: DriveState, item: Item): void => {
	drive.used -= weight(drive, item);
	const all = new Set([item, ...below(drive, item.id)]);
	drive.items = drive.items.filter((one) => !all.has(one));
	const last = drive.history.at(-1);
	if (last)
		last.trash = thrownAway(drive).reduce(
			(sum, one) => sum + weight(drive, one),
			0,
		);
};
