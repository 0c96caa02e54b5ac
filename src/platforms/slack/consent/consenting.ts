import type { Account } from "../../../core/actor.ts";
import type { Consents } from "../../../core/chat.ts";
import { Problem } from "../../../core/problem.ts";
import type { Exchange, GivenToken } from "./exchange.ts";
import type { Tickets } from "./tickets.ts";

/** What came of a person's way to Slack and back. */
export type Settled = {
	readonly outcome:
		| "given"
		| "denied"
		| "stale"
		| "somebody-else"
		| "other-scopes"
		| "failed";
	/** The language of whoever asked; null where nobody is known to have. */
	readonly locale: string | null;
};

/** Consent by OAuth: a person allows us to write as them, and nothing more. */
export type Consenting = {
	/** Whether this installation has what it takes. */
	readonly isReady: () => boolean;
	/** The page where this person starts. Problem: `no-consent` where it is not set up. */
	readonly link: (account: Account) => Promise<string>;
	/** Slack's page for a ticket that still works, else null. */
	readonly slackPage: (state: string) => Promise<string | null>;
	/** Takes what Slack sent the person back with. */
	readonly settle: (back: URLSearchParams) => Promise<Settled>;
};

/** The one scope we ask people for. */
const wanted = "chat:write";

/** Slack adds this one to the token of anybody: it only tells whose token it is. */
const granted = new Set([wanted, "identify"]);

/** Makes the consent; `client` is null where the app's id and secret are not set, `publicUrl` is where browsers reach us. */
export const createConsenting = (parts: {
	readonly client: { readonly id: string; readonly exchange: Exchange } | null;
	readonly publicUrl: () => string | null;
	readonly apiUrl: string | undefined;
	readonly tickets: Tickets;
	readonly consents: Consents;
	readonly localeOf: (account: Account) => Promise<string>;
}): Consenting => {
	const { client, tickets } = parts;
	const reached = (path: string): string | null => {
		const address = parts.publicUrl();
		return client && address ? address.replace(/\/+$/u, "") + path : null;
	};
	const ready = (path: string): string => {
		const address = reached(path);
		if (address === null) throw new Problem("no-consent");
		return address;
	};
	return {
		isReady: () => reached("") !== null,
		link: async (account) => {
			const start = ready(consentPaths.start);
			const locale = await parts.localeOf(account);
			return `${start}?state=${await tickets.issue({ account, locale })}`;
		},
		slackPage: async (state) => {
			const ticket = await tickets.peek(state);
			if (ticket === null || client === null) return null;
			const page = new URL("/oauth/v2/authorize", parts.apiUrl ?? slack);
			page.search = new URLSearchParams({
				client_id: client.id,
				user_scope: wanted,
				redirect_uri: ready(consentPaths.back),
				state,
				team: ticket.account.team,
			}).toString();
			return page.href;
		},
		settle: async (back) => {
			const ticket = await tickets.take(back.get("state") ?? "");
			if (ticket === null || client === null)
				return { outcome: "stale", locale: null };
			const { account, locale } = ticket;
			const code = back.get("code");
			if (code === null || back.has("error"))
				return { outcome: refusal(back.get("error")), locale };
			const given = await client.exchange(code, ready(consentPaths.back));
			if (given === null) return { outcome: "failed", locale };
			const outcome = judge(account, given);
			if (outcome === "given") await parts.consents.keep(account, given.token);
			else await refuse(parts.consents, account, given);
			return { outcome, locale };
		},
	};
};

/** The two pages of ours: where a person starts, and where Slack sends them back to. */
export const consentPaths = {
	start: "/slack/consent/start",
	back: "/slack/consent",
} as const;

const slack = "https://slack.com/";

const refusal = (error: string | null): Settled["outcome"] =>
	error === "access_denied" ? "denied" : "failed";

/** Slack may give the same token again, so it is left alone where that person consented before. */
const refuse = async (
	consents: Consents,
	account: Account,
	given: GivenToken,
): Promise<void> => {
	const { user, team } = given;
	if ((await consents.of({ ...account, user, team })) === null)
		await given.giveBack();
};

const judge = (account: Account, given: GivenToken): Settled["outcome"] => {
	if (given.user !== account.user || given.team !== account.team)
		return "somebody-else";
	const isExact =
		given.scopes.includes(wanted) &&
		given.scopes.every((scope) => granted.has(scope));
	return isExact ? "given" : "other-scopes";
};
