import { z } from "zod";
import { defineRoute } from "../route.ts";

const scope = "drive";
const one = "/2/drive/{drive_id}" as const;
const number = z.coerce.number();

/** A drive: bytes, seconds, slots of users. */
const drive = z.object({
	id: number.int(),
	size: number,
	used_size: number,
	users_count: number.int(),
	users_quota: number.int(),
	invitations_count: number.int().nullish(),
	expired_at: number.nullish(),
	k_suite: z.object({ id: number.int() }).nullish(),
	pack: z.object({ name: z.string() }).nullish(),
});
export type Drive = z.output<typeof drive>;

/** The drives of the organisation. */
export const listDrives = defineRoute({
	method: "GET",
	path: "/2/drive",
	data: z.array(drive),
	scope,
	perPage: 100,
});

/** Somebody who reaches a drive. */
const driveUser = z.object({
	id: number.int(),
	first_name: z.string().nullish(),
	last_name: z.string().nullish(),
	display_name: z.string().nullish(),
	email: z.string(),
	role: z.string().nullish(),
	drive_user: z
		.object({
			role: z.string().nullish(),
			created_at: number.nullish(),
			last_connection_at: number.nullish(),
		})
		.nullish(),
});
export type DriveUser = z.output<typeof driveUser>;

/** Those who reach a drive. */
export const listDriveUsers = defineRoute({
	method: "GET",
	path: "/3/drive/{drive_id}/users",
	data: z.array(driveUser),
	scope,
});

/** Lets people reach a drive; each may succeed or fail by itself. */
export const createDriveUsers = defineRoute({
	method: "POST",
	path: `${one}/users`,
	data: z.array(
		z.object({
			email: z.string().nullish(),
			drive_user: z.object({ id: number.int() }).nullish(),
			invitation: z.object({ id: number.int() }).nullish(),
			error: z.string().nullish(),
		}),
	),
	scope,
});

/** A file or folder with its room; a folder's size is not told. */
const item = z.object({
	name: z.string(),
	path: z.string().nullish(),
	type: z.string().nullish(),
	size: number.nullish(),
	created_by: number.nullish(),
	last_modified_at: number.nullish(),
	deleted_at: number.nullish(),
});
export type SizedItem = z.output<typeof item>;

/** The largest files of a drive. */
export const listLargest = defineRoute({
	method: "GET",
	path: "/3/drive/{drive_id}/files/largest",
	data: z.array(item),
	scope,
});

/** What lies in the trash of a drive. */
export const listTrash = defineRoute({
	method: "GET",
	path: "/3/drive/{drive_id}/trash",
	data: z.array(item),
	scope,
});

/** How many things lie in the trash of a drive. */
export const countTrash = defineRoute({
	method: "GET",
	path: `${one}/trash/count`,
	data: z.object({ count: number.int() }),
	scope,
});

/** Deletes what lies in the trash of a drive for good. */
export const emptyTrash = defineRoute({
	method: "DELETE",
	path: `${one}/trash`,
	data: z.boolean(),
	scope,
});

/** One line of a chart, or its labels. */
const series = z.object({
	unit: z.string().nullish(),
	metric: z.string().nullish(),
	name: z.string().nullish(),
	data: z.array(z.union([z.number(), z.string(), z.null()])),
});
export type Series = z.output<typeof series>;

/** The bytes of files, trash and versions over time. */
export const chartSizes = defineRoute({
	method: "GET",
	path: `${one}/statistics/sizes`,
	data: z.object({ labels: series, data: z.array(series) }),
	scope,
});

/** Takes somebody off a drive. */
export const deleteDriveUser = defineRoute({
	method: "DELETE",
	path: `${one}/users/{user_id}`,
	data: z.boolean(),
	scope,
});
