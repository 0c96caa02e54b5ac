import { attempt } from "../../core/attempt.ts";
import type { Collection } from "../../pim/collection.ts";
import type { Right } from "../../pim/sharing.ts";
import type { ContactNeeds } from "./needs.ts";

/** Whether somebody's own connected account lists an address book of this name that is not theirs, in which they may do as much; null where nobody can look. */
export const seesBook = async (
	{
		email,
		name,
		right,
	}: {
		readonly email: string;
		readonly name: string;
		readonly right: Right | null;
	},
	{
		accounts,
		personNamed,
		log,
	}: Pick<ContactNeeds, "accounts" | "personNamed" | "log">,
): Promise<boolean | null> => {
	const looked = await attempt(log, async () => {
		const person = await personNamed(email);
		const account = await accounts.of({ kind: "person", person });
		return account === null ? null : account.collections();
	});
	if (looked.kind === "problem" || looked.value === null) return null;
	return looked.value.some(
		(one) => isSameBook(one, name) && isEnough(one, right),
	);
};

/** Servers write whose it is behind the name. */
const isSameBook = (one: Collection, name: string): boolean =>
	one.kind === "contacts" &&
	one.access !== "owner" &&
	name.trim() !== "" &&
	(one.name.trim() === name.trim() || one.name.startsWith(`${name.trim()} (`));

const isEnough = ({ access }: Collection, right: Right | null): boolean =>
	right === null || (right === "read") === (access === "read");
