import { Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";
import type { Method } from "./method.ts";

/** Who calls the Web API: the app's bot, or a person through the token they gave the app. */
export type Caller = {
	token: string;
	userId: string;
	isBot: boolean;
	scopes: readonly string[];
};

/** The caller behind a token; refuses a token the method does not take, with Slack's codes. */
export function callerOf(world: World, method: Method, token: string): Caller {
	if (method.tokens.length === 0) return botOf(world);
	if (token === "") throw new Refusal("not_authed");
	const kind = kindOf(world, token);
	if (!method.tokens.includes(kind))
		throw new Refusal("not_allowed_token_type");
	const grant = kind === "person" ? world.grants.find(token) : null;
	return grant === null || grant === "revoked"
		? botOf(world)
		: { ...grant, token, isBot: false };
}

function kindOf(world: World, token: string): Method["tokens"][number] {
	if (token === world.people.bot.token) return "bot";
	if (token === world.app.appToken) return "app";
	const grant = world.grants.find(token);
	if (grant === null) throw new Refusal("invalid_auth");
	if (grant === "revoked") throw new Refusal("token_revoked");
	return "person";
}

function botOf(world: World): Caller {
	const { userId, token } = world.people.bot;
	return { token, userId, isBot: true, scopes: world.app.scopes };
}
