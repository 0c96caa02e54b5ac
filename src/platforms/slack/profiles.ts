import { z } from "zod";
import type { Account } from "../../core/actor.ts";
import { slackAccount } from "./desk.ts";
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
type Profile = z.output<typeof profile>;

const user = z.object({
	id: z.string(),
	team_id: z.string().default(""),
	name: z.string().default(""),
	real_name: z.string().optional(),
	locale: z.string().default("en-US"),
	tz: z.string().default("Europe/Zurich"),
	is_bot: z.boolean().default(false),
	deleted: z.boolean().default(false),
	profile: z.object({ email: z.string().optional() }).default({}),
});
const one = z.object({ user });
const many = z.array(user);

/** The name somebody has in Slack; null when Slack does not tell. */
export type NameOf = (account: Account) => Promise<string | null>;

/** Makes the look-up of Slack profiles: name, address, language and zone, remembered for a while and asked once at a time; null when Slack does not know the account or does not answer. */
export const createProfiles = (web: Web, cache: Cache) => {
	const asking = new Map<string, Promise<Profile | null>>();
	return async ({ platform, user }: Account): Promise<Profile | null> => {
		if (platform !== "slack") return null;
		const known = profile.safeParse(await cache.get(user));
		if (known.success) return known.data;
		const asked = asking.get(user) ?? ask(web, cache, user);
		asking.set(user, asked);
		return asked.finally(() => asking.delete(user));
	};
};

const ask = async (
	web: Web,
	cache: Cache,
	id: string,
): Promise<Profile | null> => {
	const read = one.safeParse(await web.profile(id));
	if (!read.success) return null;
	const fresh = profileOf(read.data.user);
	await cache.set(id, fresh);
	return fresh;
};

/** Makes the list of all people in the workspace, apps and closed accounts left out; empty when Slack does not answer. */
export const createDirectory = (web: Web) => async () => {
	const read = many.safeParse(await web.everybody());
	const people = read.success ? read.data : [];
	return people
		.filter(
			({ is_bot, deleted, id }) => !is_bot && !deleted && id !== "USLACKBOT",
		)
		.map((person) => ({
			account: slackAccount(person.team_id, person.id),
			profile: profileOf(person),
		}));
};

const profileOf = (person: z.output<typeof user>): Profile => ({
	name: person.real_name ?? person.name,
	email: person.profile.email ?? null,
	locale: person.locale.replace("_", "-"),
	zone: person.tz,
});
