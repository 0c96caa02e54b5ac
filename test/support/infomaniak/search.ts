import { z } from "zod";
import { cursored } from "./answers.ts";
import { cursoring, extras, sorting, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { below } from "./drive-state.ts";
import { fileExtras, itemFields, statusOf } from "./item-fields.ts";
import { driveOf } from "./shapes.ts";

const kinds = z.enum([
	"archive",
	"audio",
	"code",
	"diagram",
	"dir",
	"email",
	"file",
	"font",
	"form",
	"image",
	"model",
	"pdf",
	"presentation",
	"spreadsheet",
	"text",
	"unknown",
	"video",
]);
const times = z.enum([
	"custom",
	"last_month",
	"last_week",
	"last_year",
	"this_month",
	"this_week",
	"this_year",
	"today",
	"yesterday",
]);

const asked = z.strictObject({
	...extras(...fileExtras),
	...cursoring,
	...sorting(["last_modified_at", "relevance"]),
	author_id: whole.optional(),
	category: z.string().max(200).optional(),
	depth: z.enum(["child", "unlimited"]).optional(),
	directory_id: whole.optional(),
	extensions: z.array(z.string()).optional(),
	modified_after: whole.optional(),
	modified_at: times.optional(),
	modified_before: whole.optional(),
	name: z.string().optional(),
	query: z.string().optional(),
	types: z.array(kinds).optional(),
});

/** Looking for files by their names, categories and folders. */
export const search: readonly Door[] = [
	defineDoor({
		method: "GET",
		path: "/3/drive/{drive_id}/files/search",
		scope: "drive",
		query: asked,
		body: nothing,
		answer: ({ id, query }, { organisation, now }) => {
			const drive = driveOf(organisation, id("drive_id"));
			const text = (query.query ?? query.name ?? "").toLowerCase();
			const { category, directory_id: folder, types } = query;
			const wanted = category?.split(",").map(Number);
			const all = folder === undefined ? drive.items : below(drive, folder);
			const found = all.filter(
				(item) =>
					statusOf(drive, item) === "ok" &&
					item.name.toLowerCase().includes(text) &&
					(query.depth !== "child" || item.parent === folder) &&
					(wanted === undefined ||
						item.categories.some((one) => wanted.includes(one.id))) &&
					(types === undefined || types.includes(item.kind)) &&
					item.modified >= (query.modified_after ?? 0) &&
					item.modified <= (query.modified_before ?? now()) &&
					(query.author_id ?? item.by) === item.by,
			);
			return cursored(
				found.map((item) => itemFields(drive, item, query.with)),
				query,
				now(),
			);
		},
	}),
];
