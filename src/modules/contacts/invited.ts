import type { Actor } from "../../core/actor.ts";
import { attempt } from "../../core/attempt.ts";
import { Problem } from "../../core/problem.ts";
import type { ContactNeeds, OwnBook } from "./needs.ts";

/** Somebody a book is shared with: the address that was given, how the server names them, and their name where we know them. */
export type Invited = {
	readonly email: string;
	readonly who: string;
	readonly name: string | null;
	/** Nobody told how the server names them, so the part before the @ is taken. */
	readonly isGuess: boolean;
};

type Needs = Pick<
	ContactNeeds,
	"connections" | "findPerson" | "personNamed" | "log"
>;

/** Who is meant by a mail address, or by the name of an account where the server goes by those. Problems: `invalid-argument` (email), `yourself`, `share-unknown` when the embedded kSuite has nobody of that address. */
export const invitedBy = async (
	text: string,
	{ holder, account }: Pick<OwnBook, "holder" | "account">,
	services: Needs,
	actor: Pick<Actor, "email">,
): Promise<Invited> => {
	const { sharing } = account;
	const email = text.trim().toLowerCase();
	const isAddress = /^[^\s@]+@[^\s@]+$/u.test(email);
	if (!isAddress && sharing.by === "email")
		throw new Problem("invalid-argument", { name: "email" });
	if (email === actor.email?.toLowerCase()) throw new Problem("yourself");
	const name = isAddress ? await nameOf(email, services) : null;
	if (sharing.by === "email") {
		const { product } = await account.capabilities();
		if (product === "embedded" && name === null)
			throw new Problem("share-unknown");
		return { email, who: email, name, isGuess: false };
	}
	const own = await services.connections.of(holder);
	const known =
		name === null ? null : await loginOf(email, own?.server, services);
	const who = isAddress ? (known ?? email.replace(/@.*$/u, "")) : text.trim();
	if (who === own?.login) throw new Problem("yourself");
	return { email, who, name, isGuess: isAddress && known === null };
};

/** The name of a person of the organisation; null for anybody else. */
const nameOf = async (
	email: string,
	{ findPerson, log }: Pick<Needs, "findPerson" | "log">,
): Promise<string | null> => {
	const found = await attempt(log, () => findPerson(email));
	return found.kind === "ok" ? found.value.name : null;
};

/** How somebody logs in at the same server, where they connected it. */
const loginOf = async (
	email: string,
	server: string | undefined,
	{ connections, personNamed, log }: Needs,
): Promise<string | null> => {
	const found = await attempt(log, async () =>
		connections.of({ kind: "person", person: await personNamed(email) }),
	);
	return found.kind === "ok" && found.value?.server === server
		? (found.value?.login ?? null)
		: null;
};
