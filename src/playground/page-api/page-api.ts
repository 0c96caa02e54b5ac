import type { IncomingMessage, ServerResponse } from "node:http";
import { memberChannel } from "../access.ts";
import { answerJson } from "../answer.ts";
import { openHome } from "../dispatch/home.ts";
import { refuseForeignOrigin } from "../guard.ts";
import type { Parts } from "../parts.ts";
import { readBody, readFields } from "../read-body.ts";
import { isVisibleTo } from "../state/messages.ts";
import { storeUpload } from "../store-upload.ts";
import { viewJson } from "../view-json.ts";
import type { Person } from "../workspace.ts";
import { pageConsent } from "./page-consent.ts";
import { streamEvents } from "./page-events.ts";
import { pageMessage } from "./page-message.ts";
import { pagePosts } from "./page-posts.ts";
import { pageState } from "./page-state.ts";

const MOST_JSON = 1024 * 1024;
const MOST_UPLOAD = 50 * 1024 * 1024;

/** Serves the page's own API, `/ui/…`: only for the page itself, everything in it checked. */
export async function servePageApi(
	parts: Parts,
	request: IncomingMessage,
	response: ServerResponse,
	url: URL,
): Promise<void> {
	const foreign = refuseForeignOrigin(request);
	if (foreign !== null) return answerJson(response, 403, { error: foreign });
	const name = url.pathname.slice("/ui/".length);
	if (request.method === "POST")
		return name === "upload"
			? upload(parts, request, response, url)
			: post(parts, request, response, name);
	if (name === "mailbox")
		return answerJson(response, 200, { mails: parts.mailbox.mails() });
	const people = parts.world.people.all();
	const as = url.searchParams.get("as") ?? people[0]?.id ?? "";
	const person = parts.world.people.find(as);
	if (person === null)
		return answerJson(response, 404, { error: "This person does not exist." });
	if (name === "events")
		return streamEvents(parts.world, request, response, as);
	const body = read(parts, name, person, url.searchParams);
	answerJson(response, body === null ? 404 : 200, body ?? NOT_FOUND);
}

const NOT_FOUND = { error: "This is not there." };

function read(parts: Parts, name: string, me: Person, query: URLSearchParams) {
	const { world, events, mailbox } = parts;
	switch (name) {
		case "state":
			return pageState(world, me, mailbox.unread());
		case "consent":
			return pageConsent(world, me, query);
		case "messages": {
			const channelId = query.get("channel") ?? "";
			if (memberChannel(world, me.id, channelId) === null) return null;
			const messages = world.messages
				.list(channelId)
				.filter((message) => isVisibleTo(message, me.id));
			return { messages: messages.map((one) => pageMessage(world, one)) };
		}
		case "home": {
			const view = world.views.home(me.id);
			void openHome(world, events, me.id);
			return { view: view && viewJson(world, view) };
		}
		default:
			return null;
	}
}

async function post(
	parts: Parts,
	request: IncomingMessage,
	response: ServerResponse,
	name: string,
): Promise<void> {
	const run = Object.hasOwn(pagePosts, name) ? pagePosts[name] : undefined;
	if (run === undefined) return answerJson(response, 404, NOT_FOUND);
	const type = request.headers["content-type"] ?? "";
	const body = await readBody(request, MOST_JSON);
	if (body === null || !type.startsWith("application/json"))
		return answerJson(response, body === null ? 413 : 415, {
			error: "This request is too long or not JSON.",
		});
	const result = await run(parts, readFields(type, body));
	if ("error" in result) answerJson(response, 400, result);
	else answerJson(response, 200, result.body);
}

async function upload(
	{ world }: Parts,
	request: IncomingMessage,
	response: ServerResponse,
	url: URL,
): Promise<void> {
	const as = url.searchParams.get("as") ?? "";
	const name = (url.searchParams.get("name") ?? "").slice(0, 255);
	const type = request.headers["content-type"] ?? "";
	const bytes = await readBody(request, MOST_UPLOAD);
	if (bytes === null)
		return answerJson(response, 413, { error: "A file may have 50 MB." });
	// A plain HTML form cannot send this type, so a foreign page cannot upload.
	if (world.people.find(as) === null || type !== "application/octet-stream")
		return answerJson(response, 400, { error: "This file cannot be taken." });
	const fileId = storeUpload(world, as, name || "file", bytes);
	answerJson(response, 200, { fileId });
}
