import { WebClient } from "@slack/web-api";
import type { Account } from "../../core/actor.ts";
import type { Consents } from "../../core/chat.ts";
import type { Log } from "../../core/log.ts";
import { Problem, type ProblemCode } from "../../core/problem.ts";
import { outside } from "./outside.ts";
import { codeOf } from "./pace.ts";
import { silent } from "./web.ts";

/** Calls Slack as a person who consented, once and within ten seconds. Problems: `no-consent` (a token that no longer works is forgotten), `not-in-conversation`, `not-your-message`, `too-long`, `unavailable`. */
export type AsPerson = <T>(
	account: Account,
	method: string,
	call: (theirs: WebClient) => Promise<T>,
) => Promise<T>;

/** Makes the calls; each has a client of its own, so that no queue is shared between people. */
export const createAsPerson =
	(consents: Consents, apiUrl: string | undefined, log: Log): AsPerson =>
	async (account, method, call) => {
		const token = await consents.of(account);
		if (token === null) throw new Problem("no-consent");
		try {
			return await call(clientWith(token, apiUrl));
		} catch (error) {
			const code = codeOf(error);
			log({ event: "slack", what: "failed", method, code });
			const means = meaningOf(code);
			if (means === "no-consent") await consents.remove(account);
			throw new Problem(means);
		}
	};

/** A client for one token (none for a call that needs none) that waits ten seconds, tries once and prints nothing. */
export const clientWith = (
	token: string | undefined,
	apiUrl: string | undefined,
): WebClient =>
	new WebClient(token, {
		...(apiUrl ? { slackApiUrl: apiUrl } : {}),
		timeout: 10_000,
		retryConfig: { retries: 0 },
		rejectRateLimitedCalls: true,
		logger: silent,
	});

const meaningOf = (code: string): ProblemCode => {
	if (deadToken.has(code)) return "no-consent";
	if (notTheirs.has(code)) return "not-your-message";
	return code === "msg_too_long" ? "too-long" : outside(code);
};

const deadToken = new Set([
	"token_revoked",
	"token_expired",
	"invalid_auth",
	"not_authed",
	"account_inactive",
	"missing_scope",
]);

const notTheirs = new Set([
	"cant_update_message",
	"message_not_found",
	"edit_window_closed",
]);
