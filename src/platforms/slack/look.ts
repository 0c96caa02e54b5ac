import { z } from "zod";
import { Problem } from "../../core/problem.ts";
import type { SlackSettings } from "./receiver.ts";
import type { Web } from "./web.ts";

/** What Slack says when it is asked who we are: the workspace, the rights of our token (null: not told), and by how many ms its clock is ahead of ours. */
export type Greeting =
	| {
			readonly kind: "works";
			readonly team: string;
			readonly scopes: readonly string[] | null;
			readonly drift: number | null;
	  }
	| {
			readonly kind: "refused";
			readonly code: string;
			readonly drift: number | null;
	  }
	| { readonly kind: "unreachable" };

/** What can be seen of Slack without changing anything. */
export type SlackLook = {
	/** Asks Slack once, however many want to know at the same time. */
	readonly greet: () => Promise<Greeting>;
	/** Whether we are in a channel; null when Slack does not tell. */
	readonly isIn: (channel: string) => Promise<boolean | null>;
};

/** Makes the look; `now` is the clock that is compared. */
export const createSlackLook = (parts: {
	readonly settings: Pick<SlackSettings, "botToken" | "apiUrl">;
	readonly web: Pick<Web, "raw" | "pace">;
	readonly now: () => number;
}): SlackLook => {
	let asking: Promise<Greeting> | null = null;
	return {
		greet: () => {
			asking ??= greet(parts).finally(() => {
				asking = null;
			});
			return asking;
		},
		isIn: (channel) => isIn(parts.web, channel),
	};
};

type Parts = Parameters<typeof createSlackLook>[0];

// Slack's own client gives no headers, and its clock stands in one.
const greet = async ({ settings, now }: Parts): Promise<Greeting> => {
	const sent = now();
	try {
		const answer = await fetch(
			`${settings.apiUrl ?? "https://slack.com/api/"}auth.test`,
			{
				method: "POST",
				headers: { authorization: `Bearer ${settings.botToken}` },
				redirect: "error",
				signal: AbortSignal.timeout(4000),
			},
		);
		const drift = driftOf(answer.headers.get("date"), (sent + now()) / 2);
		const body = bodySchema.parse(await answer.json());
		if (!body.ok)
			return { kind: "refused", code: plainCode(body.error), drift };
		const scopes = answer.headers.get("x-oauth-scopes");
		return { kind: "works", team: body.team, scopes: listOf(scopes), drift };
	} catch {
		return { kind: "unreachable" };
	}
};

const bodySchema = z.discriminatedUnion("ok", [
	z.object({ ok: z.literal(true), team: z.string().catch("") }),
	z.object({ ok: z.literal(false), error: z.string().catch("") }),
]);

const plainCode = (code: string): string =>
	code.replaceAll(/[^a-z_]/gu, "").slice(0, 60);

const listOf = (scopes: string | null): readonly string[] | null =>
	scopes === null ? null : scopes.split(",").map((scope) => scope.trim());

/** A date header counts whole seconds, so that half of one is missing on average. */
const driftOf = (date: string | null, ours: number): number | null => {
	const theirs = Date.parse(date ?? "");
	return Number.isNaN(theirs) ? null : theirs + 500 - ours;
};

const isIn = async (
	{ raw, pace }: Parts["web"],
	channel: string,
): Promise<boolean | null> => {
	const ask = () => raw.conversations.info({ channel });
	try {
		const { channel: found } = await pace(
			"conversations.info",
			"",
			ask,
			meaning,
		);
		return found?.is_member ?? null;
	} catch (error) {
		const isOutside =
			error instanceof Problem && error.code === "not-in-conversation";
		return isOutside ? false : null;
	}
};

// Slack knows no private channel that we are not in.
const meaning = (code: string) =>
	code === "channel_not_found" ? "not-in-conversation" : "unavailable";
