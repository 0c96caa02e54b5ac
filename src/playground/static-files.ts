import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { createRequire } from "node:module";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { answerBytes, answerJson } from "./answer.ts";
import { mimetypeOf } from "./mimetype.ts";

const { resolve } = createRequire(import.meta.url);

/** Where the page's own files lie. */
export const PAGE_FOLDER = fileURLToPath(new URL("./page", import.meta.url));

/** Serves `/`, `/page/…` and the three vendor modules; a path that leaves the folder is not found. */
export async function serveStatic(
	response: ServerResponse,
	folder: string,
	path: string,
): Promise<void> {
	const file = locate(folder, path);
	const body = file === null ? null : await read(file);
	if (file === null || body === null)
		return answerJson(response, 404, { error: "Not found." });
	const type = mimetypeOf(file);
	const isText = /^(text\/|application\/json|image\/svg)/.test(type);
	answerBytes(response, 200, body, {
		"content-type": isText ? `${type}; charset=utf-8` : type,
		"content-security-policy": policy(type === "text/html" ? body : null),
		"referrer-policy": "no-referrer",
		"cross-origin-opener-policy": "same-origin",
		"cross-origin-resource-policy": "same-origin",
	});
}

const vendor: Record<string, () => string> = {
	"/vendor/preact.js": () => resolve("preact"),
	"/vendor/preact-hooks.js": () => resolve("preact/hooks"),
	"/vendor/htm.js": () => join(dirname(resolve("htm")), "htm.mjs"),
};

function locate(folder: string, path: string): string | null {
	if (path === "/") return join(folder, "index.html");
	if (Object.hasOwn(vendor, path)) return vendor[path]?.() ?? null;
	if (!path.startsWith("/page/") || path.includes("\0")) return null;
	const file = join(folder, path.slice("/page/".length));
	return file.startsWith(folder + sep) ? file : null;
}

async function read(file: string): Promise<Buffer | null> {
	try {
		return await readFile(file);
	} catch {
		return null;
	}
}

/** Scripts and styles from here only; the import map of the page is allowed by its hash. */
function policy(html: Buffer | null): string {
	const inline = html
		?.toString("utf8")
		.matchAll(/<script[^>]*>([\s\S]+?)<\/script>/g);
	const hashes = [...(inline ?? [])].map(
		([, text]) =>
			`'sha256-${createHash("sha256")
				.update(text ?? "")
				.digest("base64")}'`,
	);
	return [
		"default-src 'none'",
		`script-src ${["'self'", ...hashes].join(" ")}`,
		"style-src 'self'",
		"img-src 'self' data: blob: http://127.0.0.1:*",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
		"frame-ancestors 'none'",
	].join("; ");
}
