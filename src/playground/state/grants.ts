import type { Clock } from "../clock.ts";
import type { Ids } from "./ids.ts";

/** What one person allowed the app to do as them, in Slack's names. */
export type Grant = { userId: string; scopes: readonly string[] };

/** Why a code gives no token, in Slack's error codes. */
export type CodeRefusal =
	| "invalid_code"
	| "code_already_used"
	| "bad_redirect_uri";

/** The consents of people: codes that are good once for ten minutes, and the tokens they became. */
export type Grants = {
	/** `redirectUri` is the one the app asked with, empty when it named none. */
	issueCode(grant: Grant, redirectUri: string): string;
	/** Takes a code; `redirectUri` must be the one it was asked with, letter by letter. */
	takeCode(code: string, redirectUri: string): Grant | CodeRefusal;
	issueToken(grant: Grant): string;
	find(token: string): Grant | "revoked" | null;
	/** False when there is no such token that still works. */
	revoke(token: string): boolean;
	/** Takes back everything a person allowed; how many tokens that were. */
	revokeAll(userId: string): number;
};

type Code = Grant & { redirectUri: string; at: number; isUsed: boolean };

const KEPT = 1000;

/** Creates an empty register of consents. */
export function createGrants(clock: Clock, ids: Ids): Grants {
	const codes = new Map<string, Code>();
	const tokens = new Map<string, Grant | "revoked">();
	const isAlive = (token: string) => typeof tokens.get(token) === "object";
	const revoke = (token: string) => {
		const wasAlive = isAlive(token);
		if (wasAlive) tokens.set(token, "revoked");
		return wasAlive;
	};
	return {
		issueCode(grant, redirectUri) {
			const code = `${clock.now()}.${ids.secret()}`;
			const at = clock.now();
			keep(codes, code, { ...grant, redirectUri, at, isUsed: false });
			return code;
		},
		takeCode(code, redirectUri) {
			const found = codes.get(code);
			if (found === undefined || clock.now() - found.at > clock.codeMs)
				return "invalid_code";
			if (found.isUsed) return "code_already_used";
			if (found.redirectUri !== "" && redirectUri !== found.redirectUri)
				return "bad_redirect_uri";
			found.isUsed = true;
			return { userId: found.userId, scopes: found.scopes };
		},
		issueToken(grant) {
			const token = `xoxp-local-${ids.secret()}`;
			keep(tokens, token, grant);
			return token;
		},
		find: (token) => tokens.get(token) ?? null,
		revoke,
		revokeAll: (userId) =>
			[...tokens].filter(
				([token, grant]) =>
					grant !== "revoked" && grant.userId === userId && revoke(token),
			).length,
	};
}

/** Keeps the newest ones only. */
function keep<Value>(map: Map<string, Value>, key: string, value: Value): void {
	map.set(key, value);
	const oldest = map.keys().next().value;
	if (map.size > KEPT && oldest !== undefined) map.delete(oldest);
}
