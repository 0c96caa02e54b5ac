import type { Bot, Person } from "../workspace.ts";

/** Who is in the workspace; the app's bot is a user too. */
export type People = {
	bot: Bot;
	all(): Person[];
	find(id: string): Person | null;
	findByEmail(email: string): Person | null;
	/** True for a person and for the bot. */
	knows(id: string): boolean;
	/** Changes a person's Slack language; false when there is no such person. */
	setLocale(id: string, locale: string): boolean;
};

/** Creates the directory of a workspace; people are copied, so that two servers never share them. */
export function createPeople(bot: Bot, people: readonly Person[]): People {
	const byId = new Map(people.map((person) => [person.id, { ...person }]));
	return {
		bot,
		all: () => [...byId.values()],
		find: (id) => byId.get(id) ?? null,
		findByEmail: (email) =>
			[...byId.values()].find(
				(person) => person.email.toLowerCase() === email.toLowerCase(),
			) ?? null,
		knows: (id) => id === bot.userId || byId.has(id),
		setLocale(id, locale) {
			const person = byId.get(id);
			if (person !== undefined) person.locale = locale;
			return person !== undefined;
		},
	};
}
