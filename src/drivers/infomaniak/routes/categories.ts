import { z } from "zod";
import { defineRoute } from "../route.ts";

const scope = "drive";
const onFile =
	"/2/drive/{drive_id}/files/{file_id}/categories/{category_id}" as const;

const category = z.object({ id: z.number(), name: z.string() });
export type Category = z.output<typeof category>;

/** The categories of a drive. */
export const listCategories = defineRoute({
	method: "GET",
	path: "/2/drive/{drive_id}/categories",
	data: z.array(category),
	scope,
});

/** Makes a category. */
export const createCategory = defineRoute({
	method: "POST",
	path: "/2/drive/{drive_id}/categories",
	data: category,
	scope,
});

/** Puts a category on a file; `result` is false where it could not. */
export const putCategory = defineRoute({
	method: "POST",
	path: onFile,
	data: z.object({ result: z.boolean(), message: z.string().nullish() }),
	scope,
});

/** Takes a category off a file. */
export const takeCategory = defineRoute({
	method: "DELETE",
	path: onFile,
	data: z.boolean(),
	scope,
});

/** Says of a category that the drive guessed whether it is right; false takes it off. */
export const judgeCategory = defineRoute({
	method: "POST",
	path: `${onFile}/ai-feedback`,
	data: z.boolean(),
	scope,
});
