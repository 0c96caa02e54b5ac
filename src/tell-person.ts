import { attempt } from "./core/attempt.ts";
import type { Announcer } from "./core/chat.ts";
import type { Log } from "./core/log.ts";
import type { View } from "./core/view.ts";
import { readAccount } from "./modules/people/deciders.ts";
import type { Links } from "./modules/people/people.ts";
import { personKey } from "./modules/people/who.ts";

/** Makes the writing to somebody in all their accounts; who cannot be reached there reads nothing. */
export const createTellPerson =
	({
		links,
		announcer,
		log,
	}: {
		readonly links: Pick<Links, "to">;
		readonly announcer: Pick<Announcer, "announce">;
		readonly log: Log;
	}) =>
	async (person: string, view: View): Promise<void> => {
		const beginning = personKey("");
		const keys = person.startsWith(beginning)
			? (await links.to(person.slice(beginning.length))).map(
					({ account }) => account,
				)
			: [person];
		for (const key of keys) {
			const account = readAccount(key);
			if (account)
				await attempt(log, () =>
					announcer.announce({ kind: "person", account }, view),
				);
		}
	};
