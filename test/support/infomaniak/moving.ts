import { randomUUID } from "node:crypto";
import { z } from "zod";
import { value } from "./answers.ts";
import { type Door, defineDoor, nothing } from "./door.ts";
import { type DriveState, rootId } from "./drive-state.ts";
import { above, presentOf } from "./item-fields.ts";
import { checkName, folderOf, freeName, namedIn } from "./new-item.ts";
import { invalid, Refusal } from "./refusal.ts";
import { driveOf } from "./shapes.ts";
import type { World } from "./world.ts";

const scope = "drive";
const undoable = 300;
const cancelId = z.string().regex(/^[0-9a-f-]{36}$/u);

/** Changes of files that can be taken back for five minutes. */
export const moving: readonly Door[] = [
	defineDoor({
		method: "POST",
		path: "/3/drive/{drive_id}/files/{file_id}/move/{destination_directory_id}",
		scope,
		query: nothing,
		body: z.strictObject({
			conflict: z.enum(["error", "rename"]).optional(),
			name: z.string().optional(),
		}),
		answer: ({ id, body }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const item = presentOf(drive, id("file_id"));
			const folder = folderOf(drive, id("destination_directory_id"));
			if (item.id === rootId || above(drive, folder).includes(item))
				throw new Refusal(400, "destination_not_a_directory");
			const name = body.name ?? item.name;
			checkName(name);
			if (body.conflict !== "rename" && namedIn(drive, folder.id, name))
				throw new Refusal(409, "destination_already_exists");
			const { parent, name: old } = item;
			item.name = freeName(drive, folder.id, name);
			item.parent = folder.id;
			return cancellable(drive, world, () => {
				item.parent = parent;
				item.name = old;
			});
		},
	}),
	defineDoor({
		method: "POST",
		path: "/2/drive/{drive_id}/files/{file_id}/rename",
		scope,
		query: nothing,
		body: z.strictObject({ name: z.string() }),
		answer: ({ id, body: { name } }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const item = presentOf(drive, id("file_id"));
			checkName(name);
			const other = namedIn(drive, item.parent, name);
			if (other !== undefined && other !== item)
				throw new Refusal(409, "destination_already_exists");
			const { name: old } = item;
			item.name = name;
			return cancellable(drive, world, () => {
				item.name = old;
			});
		},
	}),
	defineDoor({
		method: "DELETE",
		path: "/2/drive/{drive_id}/files/{file_id}",
		scope,
		query: nothing,
		body: nothing,
		answer: ({ id }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const item = presentOf(drive, id("file_id"));
			if (item.id === rootId || item.space !== undefined)
				throw new Refusal(403, "access_denied");
			item.trashed = world.now();
			return cancellable(drive, world, () => {
				item.trashed = null;
			});
		},
	}),
	defineDoor({
		method: "POST",
		path: "/2/drive/{drive_id}/cancel",
		scope,
		query: nothing,
		body: z.strictObject({
			cancel_id: cancelId.optional(),
			cancel_ids: z.array(cancelId).optional(),
		}),
		answer: ({ id, body }, world) => {
			const drive = driveOf(world.organisation, id("drive_id"));
			const { cancel_id: one, cancel_ids: many } = body;
			if (many !== undefined)
				return value(many.map((each) => takeBack(drive, world, each)));
			if (one === undefined) throw invalid("cancel_id", "required");
			const taken = takeBack(drive, world, one);
			if (!taken.result) throw new Refusal(404, "object_not_found");
			return value(taken);
		},
	}),
];

const cancellable = (drive: DriveState, { now }: World, back: () => void) => {
	const id = randomUUID();
	const until = now() + undoable;
	drive.undo.set(id, { until, back });
	return value({ cancel_id: id, valid_until: until });
};

const takeBack = (drive: DriveState, { now }: World, id: string) => {
	const found = drive.undo.get(id);
	drive.undo.delete(id);
	if (found === undefined || found.until < now())
		return { id, result: false, message: "error_not_found" };
	found.back();
	return { id, result: true };
};
