import { z } from "zod";
import type { Account } from "../../core/actor.ts";
import type { Web } from "./web.ts";

/** What a profile cache must do; a Keyv fits. */
type Cache = {
	readonly get: (key: string) => Promise<unknown>;
	readonly set: (key: string, value: unknown) => Promise<unknown>;
};

const profile = z.object({
	name: z.string(),
	email: z.string().nullable(),
	locale: z.string(),
	zone: z.string(),
});

const answer = z.object({
	user: z.object({
		name: z.string().default(""),
		real_name: z.string().optional(),
		locale: z.string().default("en-US"),
		tz: z.string().default("Europe/Zurich"),
		profile: z.object({ email: z.string().optional() }).default({}),
	}),
});

/** Makes the look-up of Slack profiles: name, address, language and zone, remembered for a while; null when Slack does not know the account or does not answer. */
export const createProfiles =
	(web: Web, cache: Cache) =>
	async (account: Account): Promise<z.output<typeof profile> | null> => {
		if (account.platform !== "slack") return null;
		const known = profile.safeParse(await cache.get(account.user));
		if (known.success) return known.data;
		const found = await web.profile(account.user);
		const read = answer.safeParse(found);
		if (!read.success) return null;
		const { user } = read.data;
		const fresh = {
			name: user.real_name ?? user.name,
			email: user.profile.email ?? null,
			locale: user.locale.replace("_", "-"),
			zone: user.tz,
		};
		await cache.set(account.user, fresh);
		return fresh;
	};
