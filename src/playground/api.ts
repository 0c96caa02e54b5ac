import type { IncomingMessage, ServerResponse } from "node:http";
import { answerJson } from "./answer.ts";
import type { JsonObject } from "./json.ts";
import { textOf } from "./json.ts";
import { requireScope } from "./methods/conversation.ts";
import type { Method } from "./methods/method.ts";
import { methods } from "./methods/methods.ts";
import { readBody, readFields } from "./read-body.ts";
import { Refusal } from "./refusal.ts";
import type { World } from "./state/world.ts";
import { strike } from "./strike.ts";

const MOST_BYTES = 5 * 1024 * 1024;

/** Serves `/api/METHOD`: token, scope, arguments, in Slack's order and with Slack's error codes. */
export async function serveApi(
	world: World,
	request: IncomingMessage,
	response: ServerResponse,
	name: string,
): Promise<void> {
	const body = await readBody(request, MOST_BYTES);
	const struck = await strike(world, response, "api", name);
	if (struck === "answered") return;
	const args =
		body === null
			? null
			: readFields(request.headers["content-type"] ?? "", body);
	const result =
		args === null
			? { ok: false, error: "request_entity_too_large" }
			: await carryOut(world, name, tokenOf(request, args), args);
	const error = textOf(result.error);
	world.hub.publish({ kind: "call", method: name, error: error || null });
	if (struck === "cut") response.destroy();
	else answerJson(response, 200, result, scopeHeaders(world, name));
}

async function carryOut(
	world: World,
	name: string,
	token: string,
	args: JsonObject,
): Promise<JsonObject> {
	try {
		const method = Object.hasOwn(methods, name) ? methods[name] : undefined;
		if (method === undefined) throw new Refusal("unknown_method");
		checkToken(world, method, token);
		requireScope(world, method.scopes);
		return { ok: true, ...(await method.run(world, args)) };
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		return { ok: false, error: refusal.code, ...refusal.details };
	}
}

function checkToken(world: World, method: Method, token: string): void {
	if (method.token === "none") return;
	if (token === "") throw new Refusal("not_authed");
	const isBot = token === world.people.bot.token;
	const isApp = token === world.app.appToken;
	if (!isBot && !isApp) throw new Refusal("invalid_auth");
	if (isApp !== (method.token === "app"))
		throw new Refusal("not_allowed_token_type");
}

function tokenOf(request: IncomingMessage, args: JsonObject): string {
	const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "");
	return bearer?.[1] ?? textOf(args.token);
}

function scopeHeaders(world: World, name: string): Record<string, string> {
	const accepted = Object.hasOwn(methods, name) ? methods[name]?.scopes : [];
	return {
		"x-oauth-scopes": world.app.scopes.join(","),
		"x-accepted-oauth-scopes": (accepted ?? []).join(","),
	};
}
