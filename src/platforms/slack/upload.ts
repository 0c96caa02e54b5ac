import { Problem } from "../../core/problem.ts";
import type { Web } from "./web.ts";

/** A file to hand to Slack: private to the app, or shared into one conversation. */
export type Upload = {
	readonly name: string;
	readonly title: string;
	readonly bytes: Uint8Array;
	readonly channel?: string;
};

/** Hands a file to Slack and answers its id. Problem `unavailable`. */
export const upload = async (web: Web, file: Upload): Promise<string> => {
	const place = await web.raw.files.getUploadURLExternal({
		filename: file.name,
		length: file.bytes.length,
	});
	if (!place.upload_url || !place.file_id) throw new Problem("unavailable");
	const sent = await fetch(place.upload_url, {
		method: "POST",
		body: Buffer.from(file.bytes),
		redirect: "error",
		signal: AbortSignal.timeout(10_000),
	});
	await sent.body?.cancel();
	if (!sent.ok) throw new Problem("unavailable");
	await web.raw.files.completeUploadExternal({
		files: [{ id: place.file_id, title: file.title }],
		...(file.channel ? { channel_id: file.channel } : {}),
	});
	return place.file_id;
};
