import type { FindPerson, PeopleNames, Person } from "../../core/person.ts";
import { Problem } from "../../core/problem.ts";
import { fullName } from "./name.ts";
import type { Listed, Users } from "./users.ts";

/** Makes the look-up of a person by what people type: mail address, mention of a linked account, id, full name, or a part of the name that fits only one. */
export const createFindPerson =
	(
		users: Users,
		mentioned: (chatUser: string) => Promise<string | null>,
	): FindPerson =>
	async (text) => {
		const mention = /^@([UW][A-Z0-9]{2,})$/u.exec(text)?.[1];
		const id = mention ? await mentioned(mention) : text;
		if (id === null) throw new Problem("not-linked-other");
		const exact = (await users.find(id)) ?? (await owning(users, id));
		if (exact) return personOf(exact);
		const everybody = await users.list();
		const found = nearest(everybody, text);
		const [only, second] = found;
		if (!only) throw new Problem("not-found");
		if (second)
			throw new Problem("ambiguous", {
				names: { series: found.slice(0, 5).map(fullName) },
			});
		return personOf(only);
	};

/** Makes the look-up of names by id. */
export const createPeopleNames =
	(users: Users): PeopleNames =>
	async (ids) => {
		const wanted = new Set(ids);
		if (wanted.size === 0) return new Map();
		const named = (people: readonly Listed[]) =>
			new Map(
				people
					.filter((user) => wanted.has(user.id))
					.map((user) => [user.id, fullName(user)]),
			);
		// Nearly always all of them are members, who take fewer calls to read.
		const members = named(await users.list({ state: "active" }));
		return members.size === wanted.size ? members : named(await users.list());
	};

/** Who owns an address or alias. */
const owning = async (users: Users, text: string): Promise<Listed | null> =>
	text.includes("@") ? users.get(text) : null;

const personOf = (user: Listed): Person => ({
	id: user.id,
	name: fullName(user),
	email: user.email,
});

/** Those whose name fits best: the whole name, else whole words of it, else beginnings of words, else any part. */
const nearest = (
	everybody: readonly Listed[],
	text: string,
): readonly Listed[] => {
	const wanted = plain(text).split(" ");
	const fits = (same: (word: string, part: string) => boolean) =>
		everybody.filter((user) => {
			const words = plain(fullName(user)).split(" ");
			return wanted.every((part) => words.some((word) => same(word, part)));
		});
	const levels = [
		() =>
			everybody.filter((user) => plain(fullName(user)) === wanted.join(" ")),
		() => fits((word, part) => word === part),
		() => fits((word, part) => word.startsWith(part)),
		() => fits((word, part) => word.includes(part)),
	];
	for (const level of levels) {
		const found = level();
		if (found.length > 0) return found;
	}
	return [];
};

/** Lower case without accents, so that "elise" finds Élise. */
const plain = (text: string): string =>
	text
		.normalize("NFD")
		.replaceAll(/\p{M}/gu, "")
		.toLowerCase()
		.trim()
		.replaceAll(/\s+/gu, " ");
