import type { IncomingMessage, ServerResponse } from "node:http";
import { answerBytes, answerJson } from "./answer.ts";
import { refuseForeignOrigin } from "./guard.ts";
import { readBody } from "./read-body.ts";
import type { StoredFile } from "./state/files.ts";
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

/** Serves a private download; without the token or its scope it answers 200 and a sign-in page, as real Slack does. */
export async function serveDownload(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
): Promise<void> {
	const struck = await strike(world, response, "files");
	if (struck === "answered") return;
	const isApp =
		request.headers.authorization === `Bearer ${world.people.bot.token}` &&
		world.app.scopes.includes("files:read");
	const isPage = request.headers["sec-fetch-site"] === "same-origin";
	const id = /^\/files\/[^/]+-(F0[0-9A-F]+)\//.exec(path)?.[1] ?? "";
	const file = world.files.find(id);
	if (!isApp && !isPage)
		return answerBytes(response, 200, Buffer.from(SIGN_IN), {
			"content-type": "text/html; charset=utf-8",
		});
	if (file === null || file.bytes === null)
		return answerJson(response, 404, { ok: false });
	if (struck === "cut") return void response.destroy();
	answerFile(response, { ...file, bytes: file.bytes });
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
	else answerFile(response, { ...file, bytes: file.bytes });
}

/** Only images are shown in place, everything else is saved. */
function answerFile(
	response: ServerResponse,
	file: StoredFile & { bytes: Buffer },
): void {
	const isImage = /^image\/(png|jpeg|gif|webp)$/.test(file.mimetype);
	const name = encodeURIComponent(file.name);
	answerBytes(response, 200, file.bytes, {
		"content-type": file.mimetype,
		"content-security-policy": "default-src 'none'; sandbox",
		"content-disposition": `${isImage ? "inline" : "attachment"}; filename*=UTF-8''${name}`,
	});
}

const SIGN_IN =
	"<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body><h1>Sign in to your workspace</h1></body></html>";

async function fileBytes(contentType: string, body: Buffer): Promise<Buffer> {
	if (!contentType.startsWith("multipart/form-data")) return body;
	const headers = { "content-type": contentType };
	const form = await new Response(new Uint8Array(body), { headers }).formData();
	for (const part of form.values())
		if (typeof part !== "string") return Buffer.from(await part.arrayBuffer());
	return Buffer.alloc(0);
}
