/** A person of the organisation as commands name them. */
export type Person = {
	readonly id: string;
	readonly name: string;
	readonly email: string;
};

/** Finds one person by name, mail address, mention (`@U1`) or id. Problems: `not-found`, `ambiguous` (with the names). */
export type FindPerson = (text: string) => Promise<Person>;

/** Names of people by id; ids nobody has any more are left out. */
export type PeopleNames = (
	ids: readonly string[],
) => Promise<ReadonlyMap<string, string>>;
