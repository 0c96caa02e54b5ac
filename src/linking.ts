import { createHmac, randomBytes } from "node:crypto";
import type { Config } from "./config.ts";
import type { Person } from "./core/person.ts";
import { createMailer } from "./drivers/smtp/mailer.ts";
import { createCodes } from "./modules/people/codes.ts";
import type { Directory, Profiles } from "./modules/people/people.ts";
import { fullName } from "./modules/users/name.ts";
import type { Listed } from "./modules/users/users.ts";
import type { Systems } from "./services.ts";
import type { Settings } from "./store/settings.ts";
import { readText } from "./words/words.ts";

/** What the commands that link people need together. */
export const provideLinking = (parts: {
	readonly store: Systems["store"];
	readonly ksuite: Systems["ksuite"];
	readonly profiles: Profiles;
	readonly directory?: Directory;
	readonly config: Config;
	readonly now: () => number;
}) => {
	const { store, ksuite, config, now } = parts;
	return {
		profiles: parts.profiles,
		...(parts.directory ? { directory: parts.directory } : {}),
		personOf: async (idOrEmail: string) => {
			const user = await ksuite.users.find(idOrEmail);
			return user ? personOf(user) : null;
		},
		everybody: async () => (await ksuite.users.list()).map(personOf),
		codes: createCodes({
			shelf: store.shortLived("codes"),
			mark: createMark(store.settings),
			mailer: createMailer({
				url: config.SMTP_URL ?? null,
				from: config.MAIL_FROM,
			}),
			read: (text, locale) =>
				readText(text, { locale, zone: config.DEFAULT_ZONE, now: now() }),
			now,
		}),
	};
};

const personOf = (user: Listed): Person => ({
	id: user.id,
	name: fullName(user),
	email: user.email,
});

/** A keyed fingerprint whose key lies sealed among the settings, the same for every replica. */
const createMark =
	(settings: Settings) =>
	async (text: string): Promise<string> => {
		const known = await settings.get(keyName);
		if (typeof known === "string")
			return createHmac("sha256", known).update(text).digest("base64url");
		await settings.set(keyName, randomBytes(32).toString("base64"));
		return createMark(settings)(text);
	};

const keyName = "codes.key";
