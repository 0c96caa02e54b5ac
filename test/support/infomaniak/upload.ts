import { createHash } from "node:crypto";
import { z } from "zod";
import { value } from "./answers.ts";
import { extras, whole } from "./asked.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import type { DriveState, Item } from "./drive-state.ts";
import { fileExtras, itemFields } from "./item-fields.ts";
import { addItem, checkName, folderOf, freeName, namedIn } from "./new-item.ts";
import { invalid, Refusal } from "./refusal.ts";
import { driveOf } from "./shapes.ts";
import type { World } from "./world.ts";

const asked = z.strictObject({
	...extras(...fileExtras),
	total_size: whole.pipe(z.number().max(1_000_000_000)),
	client_token: z
		.string()
		.min(16)
		.max(36)
		.regex(/^[\w!-]+$/u)
		.optional(),
	conflict: z.enum(["error", "rename", "version"]).optional(),
	created_at: whole.optional(),
	directory_id: whole.optional(),
	directory_path: z.string().optional(),
	file_name: z.string().max(255).optional(),
	last_modified_at: whole.optional(),
	symbolic_link: z.string().optional(),
	total_chunk_hash: z
		.string()
		.regex(
			/^(?:(?:md5|sha1|sha256|sha512|xxh3|xxh32|xxh64|xxh128):)?[a-f0-9]+$/u,
		)
		.optional(),
});

/** Putting a file there. */
export const upload: readonly Door[] = [
	defineDoor({
		method: "POST",
		path: "/3/drive/{drive_id}/upload",
		scope: "drive",
		query: asked,
		body: nothing,
		answer: ({ id, query, bytes }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const { client_token: token, with: extra } = query;
			const before = drive.items.find(
				(item) => token !== undefined && item.token === token,
			);
			if (before) return value(itemFields(drive, before, extra));
			checkContent(query, bytes);
			if (drive.used + bytes.length > drive.size)
				throw new Refusal(409, "quota_exceeded_error");
			const folder = folderFor(drive, world, query);
			const item = put(drive, world, folder, query, bytes);
			return value(itemFields(drive, item, extra));
		},
	}),
];

type Asked = z.output<typeof asked>;

const checkContent = (
	{ total_size: size, total_chunk_hash: hash, file_name: name }: Asked,
	bytes: Buffer,
): void => {
	if (name === undefined) throw invalid("file_name", "required");
	checkName(name);
	if (size !== bytes.length) throw new Refusal(400, "upload_error");
	const [kind, digest] = hash?.split(":") ?? [];
	if (
		kind === "sha256" &&
		digest !== createHash("sha256").update(bytes).digest("hex")
	)
		throw new Refusal(400, "upload_error");
};

const folderFor = (
	drive: DriveState,
	world: World,
	{ directory_id: start, directory_path: path }: Asked,
): Item => {
	if (start === undefined && path === undefined)
		throw invalid("directory_id", "required");
	const parts = (path ?? "").split("/").filter(Boolean);
	const first = folderOf(
		drive,
		start ?? 1,
		"upload_destination_not_found_error",
	);
	return parts.reduce((folder, name) => {
		const there = namedIn(drive, folder.id, name);
		if (there === undefined) {
			// Only the other route makes folders at the top of the common documents.
			if (folder.space === "is_team_space")
				throw new Refusal(403, "upload_destination_not_writable_error");
			return addItem(drive, world, { parent: folder.id, name, kind: "dir" });
		}
		return folderOf(drive, there.id, "upload_destination_not_found_error");
	}, first);
};

const put = (
	drive: DriveState,
	world: World,
	folder: Item,
	{ file_name: wanted = "", conflict = "error", ...asked }: Asked,
	bytes: Buffer,
): Item => {
	const there = namedIn(drive, folder.id, wanted);
	if (there && conflict === "error")
		throw new Refusal(409, "file_already_exists_error");
	if (there && conflict === "version") {
		drive.used += bytes.length - there.size;
		there.content = bytes;
		there.size = bytes.length;
		there.modified = world.now();
		return there;
	}
	return addItem(drive, world, {
		parent: folder.id,
		name: freeName(drive, folder.id, wanted),
		kind: "file",
		size: bytes.length,
		content: bytes,
		...(asked.client_token === undefined ? {} : { token: asked.client_token }),
		...(asked.last_modified_at === undefined
			? {}
			: { modified: asked.last_modified_at }),
	});
};
