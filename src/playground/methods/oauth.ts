import { z } from "zod";
import { Refusal } from "../refusal.ts";
import type { World } from "../state/world.ts";
import { yes } from "./arguments.ts";
import { defineMethod, type Method } from "./method.ts";

/** oauth.v2.access (the app shows its secret and a code, and gets the token of the person who allowed it) and auth.revoke. */
export const oauthMethods: Record<string, Method> = {
	"oauth.v2.access": {
		...defineMethod(
			[],
			z.object({
				client_id: z.string().default(""),
				client_secret: z.string().default(""),
				code: z.string().default(""),
				redirect_uri: z.string().default(""),
				grant_type: z.string().default("authorization_code"),
			}),
			access,
		),
		tokens: [],
	},
	"auth.revoke": {
		tokens: ["person"],
		scopes: [],
		run: (world, args, { token }) => ({
			revoked: !yes.parse(args.test) && world.grants.revoke(token),
		}),
	},
};

type Shown = {
	client_id: string;
	client_secret: string;
	code: string;
	redirect_uri: string;
	grant_type: string;
};

function access(world: World, shown: Shown) {
	const { oauth } = world.app;
	if (oauth === undefined || shown.client_id !== oauth.clientId)
		throw new Refusal("invalid_client_id");
	if (shown.client_secret !== oauth.clientSecret)
		throw new Refusal("bad_client_secret");
	if (shown.grant_type !== "authorization_code")
		throw new Refusal("invalid_grant_type");
	const grant = world.grants.takeCode(shown.code, shown.redirect_uri);
	if (typeof grant === "string") throw new Refusal(grant);
	const { team, people } = world;
	return {
		app_id: people.bot.appId,
		authed_user: {
			id: grant.userId,
			scope: grant.scopes.join(","),
			access_token: world.grants.issueToken(grant),
			token_type: "user",
		},
		team: { id: team.id, name: team.name },
		enterprise: null,
		is_enterprise_install: false,
	};
}
