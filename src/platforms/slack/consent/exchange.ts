import { z } from "zod";
import type { Log } from "../../../core/log.ts";
import { clientWith } from "../as-person.ts";
import { codeOf } from "../pace.ts";

/** What Slack gave for a code: whose token it is and what it allows. */
export type GivenToken = {
	readonly user: string;
	readonly team: string;
	readonly scopes: readonly string[];
	readonly token: string;
	/** Makes the token worthless; quietly nothing when Slack does not answer, as nobody keeps it. */
	readonly giveBack: () => Promise<void>;
};

/** Turns the code a person came back with into their token; null when Slack gives none. */
export type Exchange = (
	code: string,
	redirect: string,
) => Promise<GivenToken | null>;

/** Makes the exchange for an app's id and secret. */
export const createExchange =
	(
		app: { readonly id: string; readonly secret: string },
		apiUrl: string | undefined,
		log: Log,
	): Exchange =>
	async (code, redirect) => {
		try {
			const answer = await clientWith(undefined, apiUrl).oauth.v2.access({
				client_id: app.id,
				client_secret: app.secret,
				code,
				redirect_uri: redirect,
			});
			return givenBy(answered.parse(answer), apiUrl);
		} catch (error) {
			const method = "oauth.v2.access";
			log({ event: "slack", what: "failed", method, code: codeOf(error) });
			return null;
		}
	};

const givenBy = (
	{ authed_user: { id, scope, access_token }, team }: Answered,
	apiUrl: string | undefined,
): GivenToken => ({
	user: id,
	team: team?.id ?? "",
	scopes: scope.split(/[\s,]+/u).filter(Boolean),
	token: access_token,
	giveBack: async () => {
		const theirs = clientWith(access_token, apiUrl);
		await theirs.auth.revoke().catch(() => undefined);
	},
});

const answered = z.object({
	authed_user: z.object({
		id: z.string(),
		scope: z.string(),
		access_token: z.string().min(1),
	}),
	team: z.object({ id: z.string() }).nullish(),
});
type Answered = z.output<typeof answered>;
