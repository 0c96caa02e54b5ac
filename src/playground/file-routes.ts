import type { IncomingMessage, ServerResponse } from "node:http";
import { answerBytes, answerJson } from "./answer.ts";
import { fileHeaders } from "./file-headers.ts";
import { refuseForeignOrigin } from "./guard.ts";
import { readBody } from "./read-body.ts";
import type { World } from "./state/world.ts";
import { strike } from "./strike.ts";

const MOST_BYTES = 50 * 1024 * 1024;

/** Serves an upload address: raw bytes or a form with one file part, as web-api sends it. */
export async function serveUpload(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	key: string,
): Promise<void> {
	const body = await readBody(request, MOST_BYTES);
	const struck = await strike(world, response, "upload");
	if (struck === "answered") return;
	const file = world.files.findByUploadKey(key);
	if (file === null || body === null)
		return answerJson(response, file === null ? 404 : 413, { ok: false });
	file.bytes = await fileBytes(request.headers["content-type"] ?? "", body);
	world.files.trim();
	if (struck === "cut") return void response.destroy();
	const text = Buffer.from(`OK - ${file.bytes.length}`);
	answerBytes(response, 200, text, { "content-type": "text/plain" });
}

/** Serves a file to the page, `/files/ID`; a foreign page gets nothing. */
export function servePageFile(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
): void {
	const file = world.files.find(path.slice("/files/".length));
	const isForeign = refuseForeignOrigin(request) !== null;
	if (isForeign || file === null || file.bytes === null)
		answerJson(response, 404, { error: "This file is not there." });
	else answerBytes(response, 200, file.bytes, fileHeaders(file));
}

async function fileBytes(contentType: string, body: Buffer): Promise<Buffer> {
	if (!contentType.startsWith("multipart/form-data")) return body;
	const headers = { "content-type": contentType };
	const form = await new Response(new Uint8Array(body), { headers }).formData();
	for (const part of form.values())
		if (typeof part !== "string") return Buffer.from(await part.arrayBuffer());
	return Buffer.alloc(0);
}
