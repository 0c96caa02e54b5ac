import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { isSeenByApp } from "./access.ts";
import { answerBytes, answerJson } from "./answer.ts";
import { fileHeaders } from "./file-headers.ts";
import type { Fault } from "./state/faults.ts";
import type { World } from "./state/world.ts";
import { strikeWith } from "./strike.ts";

/** Serves a private download; without the token or its scope, or of a file the app cannot see, it answers 200 and a sign-in page, as real Slack does. */
export async function serveDownload(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
): Promise<void> {
	const fault = world.faults.strike("files");
	const struck = await strikeWith(fault, response);
	if (struck === "answered") return;
	const isPage = request.headers["sec-fetch-site"] === "same-origin";
	const id = /^\/files\/[^/]+-(F0[0-9A-F]+)\//.exec(path)?.[1] ?? "";
	const file = world.files.find(id);
	const isSeen = isApp(world, request) && (!file || isSeenByApp(world, file));
	if (fault?.kind === "sign-in" || (!isSeen && !isPage))
		return answerBytes(response, 200, Buffer.from(SIGN_IN), {
			"content-type": "text/html; charset=utf-8",
		});
	if (file === null || file.bytes === null)
		return answerJson(response, 404, { ok: false });
	const headers = fileHeaders(file);
	if (fault === null || !isOfDownloads(fault))
		return answerBytes(response, 200, file.bytes, headers);
	if (fault.kind === "redirect")
		return redirect(response, fault.location ?? elsewhere(world, path));
	send(response, bodies[fault.kind](file.bytes, fault), {
		...headers,
		...(fault.kind === "endless"
			? {}
			: { "content-length": String(file.bytes.length) }),
	});
}

function isApp(world: World, { headers }: IncomingMessage): boolean {
	return (
		headers.authorization === `Bearer ${world.people.bot.token}` &&
		world.app.scopes.includes("files:read")
	);
}

type BodyFault = { kind: keyof typeof bodies | "redirect" } & Fault;

function isOfDownloads(fault: Fault): fault is BodyFault {
	return fault.kind === "redirect" || Object.hasOwn(bodies, fault.kind);
}

/** What comes instead of the bytes; a thrown error breaks the connection. */
const bodies = {
	async *cut(bytes: Buffer) {
		yield bytes.subarray(0, Math.ceil(bytes.length / 2));
		// The first half must be on its way before the connection breaks.
		await wait(20);
		throw new Error("cut");
	},
	async *drip(bytes: Buffer, { delayMs = 1000 }: Fault) {
		for (const byte of bytes) {
			yield Buffer.from([byte]);
			await wait(delayMs);
		}
	},
	async *endless(bytes: Buffer) {
		yield bytes;
		const more = Buffer.alloc(64 * 1024, 32);
		while (true) yield more;
	},
};

function send(
	response: ServerResponse,
	body: AsyncIterable<Buffer>,
	headers: Record<string, string>,
): void {
	response.writeHead(200, { "cache-control": "no-store", ...headers });
	const source = Readable.from(body);
	source.on("error", () => response.destroy());
	response.on("close", () => source.destroy());
	source.pipe(response);
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(302, { location }).end();
}

/** The same file under this computer's other name: for a program another host. */
function elsewhere(world: World, path: string): string {
	const url = new URL(path, world.address.url);
	url.hostname = "localhost";
	return url.href;
}

const SIGN_IN =
	"<!DOCTYPE html><html><head><title>Sign in | Slack</title></head><body><h1>Sign in to your workspace</h1></body></html>";
