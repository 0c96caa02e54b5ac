import { createHash } from "node:crypto";
import { Problem } from "../../../core/problem.ts";
import { safeName } from "../../../modules/documents/file-name.ts";
import type { Base } from "../base.ts";
import { fileExtras, type Item, uploadFile } from "../routes/files.ts";
import { isGone } from "./file.ts";
import type { Home } from "./home.ts";

/** A file to put into a folder by its path. */
export type Paper = {
	readonly key: string;
	readonly path: string;
	readonly name: string;
	readonly bytes: Uint8Array;
};

/**
 * Puts a file there once for its key. Infomaniak remembers the `client_token` of an upload and answers a second one with the file of the first, so the key is made into that token:
 * nothing has to be remembered here, and a process that ended in the middle, or an answer that was lost, costs no second file.
 * A file that went to the trash since then is followed by one with the next token, which comes from the key and the file that went.
 */
export const uploadOnce = async (
	base: Base,
	home: Home,
	paper: Paper,
): Promise<Item> => {
	let token = tokenOf(paper.key);
	for (let time = 0; time < 20; time += 1) {
		const item = await send(base, home, paper, token);
		if (!isGone(item)) return item;
		token = tokenOf(`${paper.key}\n${item.id}`);
	}
	throw new Problem("unavailable");
};

const send = (
	{ wire }: Base,
	home: Home,
	{ path, name, bytes }: Paper,
	token: string,
): Promise<Item> => {
	const filling = {
		path: { drive_id: home.drive },
		query: {
			directory_id: home.folder,
			directory_path: path === "" ? undefined : path,
			file_name: safeName(name),
			total_size: bytes.byteLength,
			total_chunk_hash: `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
			conflict: "rename",
			client_token: token,
			with: fileExtras,
		},
		bytes,
	};
	// With its token a second try is a look: it gives the file of the first one.
	const again = () =>
		wire.change(uploadFile, filling, async () => null, refusals);
	return wire.change(uploadFile, filling, again, refusals);
};

const refusals = {
	quota_exceeded_error: () => new Problem("no-room"),
	not_enough_space_error: () => new Problem("no-room"),
};

/** At most 36 signs, in the form of a UUID. */
const tokenOf = (text: string): string =>
	createHash("sha256")
		.update(text)
		.digest("hex")
		.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/u, "$1-$2-$3-$4-$5");
