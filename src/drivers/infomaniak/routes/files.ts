import { z } from "zod";
import { defineRoute } from "../route.ts";

const scope = "drive";
const root = "/3/drive/{drive_id}/files" as const;
const file = `${root}/{file_id}` as const;

/** What is asked for with a file beyond what always comes. */
export const fileExtras = "path,hash,categories";

/** A file or folder as Infomaniak tells it. */
const item = z.object({
	id: z.number(),
	name: z.string(),
	path: z.string().optional(),
	type: z.enum(["dir", "file"]).nullable(),
	status: z.string().nullable(),
	visibility: z.string(),
	parent_id: z.number(),
	/** When its content was last written, in seconds. */
	revised_at: z.number(),
	created_by: z.number().nullable(),
	hash: z.string().nullish(),
	categories: z
		.array(
			z.object({
				category_id: z.number(),
				is_generated_by_ai: z.boolean(),
				user_id: z.number().nullable(),
			}),
		)
		.optional(),
});
export type Item = z.output<typeof item>;

/** A change that can be taken back until a moment (seconds). */
const cancellable = z.object({
	cancel_id: z.string(),
	valid_until: z.number(),
});

/** What lies in a folder. */
export const listFolder = defineRoute({
	method: "GET",
	path: `${file}/files`,
	data: z.array(item),
	scope,
});

/** One file or folder. */
export const showFile = defineRoute({
	method: "GET",
	path: file,
	data: item,
	scope,
});

/** The hash of a file's content, where it did not come with the file. */
export const hashFile = defineRoute({
	method: "GET",
	path: "/2/drive/{drive_id}/files/{file_id}/hash",
	data: z.object({ hash: z.string().min(1) }),
	scope,
});

/** Puts a file of at most 1 GB there. */
export const uploadFile = defineRoute({
	method: "POST",
	path: "/3/drive/{drive_id}/upload",
	data: item,
	scope,
});

/** Makes a folder in a folder. */
export const createFolder = defineRoute({
	method: "POST",
	path: `${file}/directory`,
	data: item,
	scope,
});

/** Makes a folder at the top of the common documents. */
export const createTeamFolder = defineRoute({
	method: "POST",
	path: `${root}/team_directory`,
	data: item,
	scope,
});

/** Takes a file to another folder. */
export const moveFile = defineRoute({
	method: "POST",
	path: `${file}/move/{destination_directory_id}`,
	data: cancellable,
	scope,
});

/** Puts a file into the trash. */
export const trashFile = defineRoute({
	method: "DELETE",
	path: "/2/drive/{drive_id}/files/{file_id}",
	data: cancellable,
	scope,
});

/** A file in the trash. */
export const showTrashed = defineRoute({
	method: "GET",
	path: "/3/drive/{drive_id}/trash/{file_id}",
	data: item,
	scope,
});

/** Takes a change back. */
export const cancelChange = defineRoute({
	method: "POST",
	path: "/2/drive/{drive_id}/cancel",
	data: z.union([
		z.object({ result: z.boolean() }),
		z.array(z.object({ result: z.boolean() })),
	]),
	scope,
});
