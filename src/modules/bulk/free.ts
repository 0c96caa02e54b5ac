import type { MailBook, People } from "./people.ts";
import { createMemory } from "./remember.ts";

/** Takes a seat out of those that were free when a job first asked, and tells whether there was one: what is beyond them has to be looked for. */
export const takeSeat = async (
	memory: object,
	users: Pick<People, "seats">,
): Promise<boolean> => {
	const free = await seats(memory, async () => {
		const { bought, ceiling, used } = await users.seats();
		return { left: Math.min(bought, ceiling) - used };
	});
	free.left -= 1;
	return free.left >= 0;
};

/** The same for a mail address: whether nobody had it, nor one as an alias, and there was room for it. */
export const takeAddress = async (
	memory: object,
	mail: Book,
	address: string,
): Promise<boolean> => {
	if (!(await takeAlias(memory, mail, address))) return false;
	const free = await addresses(memory, () => read(mail));
	free.left -= 1;
	return free.left >= 0;
};

/** The same for an alias, which takes no room. */
export const takeAlias = async (
	memory: object,
	mail: Book,
	alias: string,
): Promise<boolean> => {
	const { taken } = await addresses(memory, () => read(mail));
	const name = alias.toLowerCase();
	if (taken.has(name)) return false;
	taken.add(name);
	return true;
};

type Book = Pick<MailBook, "list" | "quota">;

const read = async (mail: Book) => {
	const [all, { allowed, used }] = await Promise.all([
		mail.list(),
		mail.quota(),
	]);
	return { taken: new Set(all.flatMap(namesOf)), left: allowed - used };
};

const seats = createMemory<{ left: number }>();
const addresses = createMemory<{
	readonly taken: Set<string>;
	left: number;
}>();

const namesOf = ({
	address,
	aliases,
}: {
	readonly address: string;
	readonly aliases: readonly string[];
}): readonly string[] => [address, ...aliases].map((one) => one.toLowerCase());
