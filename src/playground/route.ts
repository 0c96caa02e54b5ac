import type { IncomingMessage, ServerResponse } from "node:http";
import { answerJson } from "./answer.ts";
import { serveApi } from "./api.ts";
import { serveDownload } from "./download.ts";
import { servePageFile, serveUpload } from "./file-routes.ts";
import { refuseForeignHost } from "./guard.ts";
import { serveHook } from "./hooks.ts";
import { servePageApi } from "./page-api/page-api.ts";
import type { Parts } from "./parts.ts";
import { serveStatic } from "./static-files.ts";

/** Serves every request of the local Slack: for programs `/api`, `/upload`, `/files`, `/hooks`; for the page the rest. */
export async function route(
	parts: Parts,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const { world } = parts;
	const foreign = refuseForeignHost(request);
	if (foreign !== null) return answerJson(response, 403, { error: foreign });
	const url = URL.parse(request.url ?? "/", "http://localhost");
	if (url === null) return answerJson(response, 400, { error: "No address." });
	const path = url.pathname;
	const isPost = request.method === "POST";
	if (path.startsWith("/api/"))
		return serveApi(world, request, response, path.slice("/api/".length));
	if (path.startsWith("/ui/"))
		return servePageApi(parts, request, response, url);
	if (path.startsWith("/hooks/") && isPost)
		return serveHook(world, request, response, path);
	if (path.startsWith("/upload/v1/") && isPost)
		return serveUpload(
			world,
			request,
			response,
			path.slice("/upload/v1/".length),
		);
	if (request.method !== "GET")
		return answerJson(response, 405, { error: "Only GET here." });
	if (/^\/files\/F0[0-9A-F]+$/.test(path))
		return servePageFile(world, request, response, path);
	if (path.startsWith("/files/"))
		return serveDownload(world, request, response, path);
	return serveStatic(response, parts.pageFolder, pageOf(path));
}

/** The app's consent page and the links of messages are pages too. */
function pageOf(path: string): string {
	if (path === "/oauth/v2/authorize") return "/page/consent.html";
	return /^\/archives\/[^/]+\/p\d+$/.test(path) ? "/" : path;
}
