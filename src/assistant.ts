import { createAiDesk } from "./ai-desk.ts";
import type { Config } from "./config.ts";
import type { Account, Actor } from "./core/actor.ts";
import { createLeakSearch } from "./leak-search.ts";
import { readAccount } from "./modules/people/deciders.ts";
import { personKey } from "./modules/people/who.ts";
import { fullName } from "./modules/users/name.ts";
import type { Systems } from "./services.ts";

/** What the commands about models need together. */
export const provideAssistant = (
	parts: Pick<Systems, "store" | "ksuite" | "traces"> & {
		readonly who: (account: Account) => Promise<Actor>;
		readonly config: Config;
		readonly now: () => number;
	},
) => {
	const { users } = parts.ksuite;
	const desk = createAiDesk({ ...parts, users });
	return {
		aiRules: desk.rules,
		aiUsage: desk.usage,
		aiAllowances: desk.allowances,
		aiPeople: {
			key: personKey,
			zone: desk.zone,
			name: async (person: string): Promise<string> => {
				const account = readAccount(person);
				if (account) return (await parts.who(account)).name;
				const user = await users.find(person.slice(personKey("").length));
				return user ? fullName(user) : person;
			},
		},
		findLeaks: createLeakSearch(parts.traces),
	};
};
