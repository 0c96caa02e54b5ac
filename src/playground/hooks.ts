import type { IncomingMessage, ServerResponse } from "node:http";
import { answerJson } from "./answer.ts";
import { readBody, readFields } from "./read-body.ts";
import { Refusal } from "./refusal.ts";
import { respond } from "./respond.ts";
import type { World } from "./state/world.ts";
import { strike } from "./strike.ts";

const MOST_BYTES = 1024 * 1024;

/** Serves a response_url: 404 when it is unknown, too old or used up, 400 when the answer itself is wrong. */
export async function serveHook(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	path: string,
): Promise<void> {
	const body = await readBody(request, MOST_BYTES);
	const struck = await strike(world, response, "hooks");
	if (struck === "answered") return;
	const context = world.responseUrls.look(path);
	if (typeof context === "string" || body === null) {
		const error = typeof context === "string" ? context : "invalid_payload";
		return answerJson(response, 404, { ok: false, error });
	}
	try {
		const fields = readFields(request.headers["content-type"] ?? "", body);
		respond(world, context, fields);
		world.responseUrls.count(path);
		if (struck === "cut") response.destroy();
		else answerJson(response, 200, { ok: true });
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		const { code, details } = refusal;
		answerJson(response, 400, { ok: false, error: code, ...details });
	}
}
