import { z } from "zod";
import { isSeenByApp } from "../access.ts";
import { sharedFileJson } from "../file-json.ts";
import { mimetypeOf } from "../mimetype.ts";
import { postMessage } from "../post.ts";
import { Refusal } from "../refusal.ts";
import type { StoredFile } from "../state/files.ts";
import type { World } from "../state/world.ts";
import { count, id, json } from "./arguments.ts";
import { writableConversation } from "./conversation.ts";
import { defineMethod, type Method } from "./method.ts";
import { readBlocks } from "./read-blocks.ts";

const listed = z.array(z.object({ id, title: z.string().optional() }));

/** files.getUploadURLExternal, completeUploadExternal and info. */
export const fileMethods: Record<string, Method> = {
	"files.getUploadURLExternal": defineMethod(
		["files:write"],
		z.object({
			filename: id,
			length: count,
			alt_txt: z.string().max(1000).optional(),
			alt_text: z.string().max(1000).optional(),
		}),
		(world, args) => {
			const alt = args.alt_txt ?? args.alt_text ?? "";
			const file = reserve(world, args.filename, alt);
			const upload_url = `${world.address.url}/upload/v1/${file.uploadKey}`;
			return { upload_url, file_id: file.id };
		},
	),
	"files.completeUploadExternal": defineMethod(
		["files:write"],
		z.object({
			files: json.pipe(listed),
			channel_id: z.string().optional(),
			initial_comment: z.string().optional(),
			blocks: json.optional(),
			thread_ts: z.string().optional(),
		}),
		(world, args, caller) => {
			const files = args.files.map((one) => uploaded(world, one.id, one.title));
			const channel =
				args.channel_id === undefined
					? null
					: writableConversation(world, args.channel_id, caller).id;
			for (const file of files) complete(world, file);
			if (channel !== null)
				postMessage(world, {
					channel,
					user: world.people.bot.userId,
					text: args.initial_comment ?? "",
					blocks: readBlocks(world, args.blocks),
					threadTs: args.thread_ts ?? null,
					fileIds: files.map((file) => file.id),
				});
			return { files: files.map((file) => sharedFileJson(world, file)) };
		},
	),
	"files.info": defineMethod(
		["files:read"],
		z.object({ file: id }),
		(world, args) => {
			const file = world.files.find(args.file);
			if (file === null || !file.completed || !isSeenByApp(world, file))
				throw new Refusal("file_not_found");
			return { file: sharedFileJson(world, file) };
		},
	),
};

function reserve(world: World, name: string, altText: string): StoredFile {
	const file: StoredFile = {
		id: world.ids.next("F"),
		name,
		title: name,
		altText,
		mimetype: mimetypeOf(name),
		user: world.people.bot.userId,
		bytes: null,
		completed: false,
		created: world.clock.now(),
		readyAt: 0,
		shares: [],
		isSubmitted: false,
		uploadKey: world.ids.secret(),
	};
	world.files.put(file);
	return file;
}

function uploaded(
	world: World,
	fileId: string,
	title: string | undefined,
): StoredFile {
	const file = world.files.find(fileId);
	if (file === null) throw new Refusal("file_not_found");
	if (file.bytes === null) throw new Refusal("file_upload_incomplete");
	file.title = title ?? file.title;
	return file;
}

function complete(world: World, file: StoredFile): void {
	const delay = world.faults.strike("processing")?.delayMs ?? 0;
	file.completed = true;
	file.readyAt = world.clock.now() + delay;
}
