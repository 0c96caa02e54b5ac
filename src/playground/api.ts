import type { IncomingMessage, ServerResponse } from "node:http";
import { answerJson } from "./answer.ts";
import type { JsonObject } from "./json.ts";
import { textOf } from "./json.ts";
import { callerOf } from "./methods/caller.ts";
import { requireScope } from "./methods/conversation.ts";
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
			: withClient(
					request,
					readFields(request.headers["content-type"] ?? "", body),
				);
	const token = tokenOf(request, args ?? {});
	const result =
		args === null
			? { ok: false, error: "request_entity_too_large" }
			: await carryOut(world, name, token, args);
	const error = textOf(result.error);
	world.hub.publish({ kind: "call", method: name, error: error || null });
	if (struck === "cut") response.destroy();
	else answerJson(response, 200, result, scopeHeaders(world, name, token));
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
		const caller = callerOf(world, method, token);
		requireScope(caller.scopes, method.scopes);
		return { ok: true, ...(await method.run(world, args, caller)) };
	} catch (refusal) {
		if (!(refusal instanceof Refusal)) throw refusal;
		return { ok: false, error: refusal.code, ...refusal.details };
	}
}

function tokenOf(request: IncomingMessage, args: JsonObject): string {
	const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? "");
	return bearer?.[1] ?? textOf(args.token);
}

/** An app may show its client id and secret as HTTP Basic instead of as arguments. */
function withClient(request: IncomingMessage, args: JsonObject): JsonObject {
	const basic = /^Basic (.+)$/i.exec(request.headers.authorization ?? "")?.[1];
	if (basic === undefined) return args;
	const [client_id = "", ...secret] = Buffer.from(basic, "base64")
		.toString("utf8")
		.split(":");
	return { client_id, client_secret: secret.join(":"), ...args };
}

function scopeHeaders(
	world: World,
	name: string,
	token: string,
): Record<string, string> {
	const grant = world.grants.find(token);
	const granted =
		grant === null || grant === "revoked" ? world.app.scopes : grant.scopes;
	const accepted = Object.hasOwn(methods, name) ? methods[name]?.scopes : [];
	return {
		"x-oauth-scopes": granted.join(","),
		"x-accepted-oauth-scopes": (accepted ?? []).join(","),
	};
}
