/** Makes the look-up of the owners that the configuration names by mail address or by chat user id; one nobody fits keeps what is written there. */
export const createConfiguredOwners =
	(parts: {
		readonly owners: readonly string[];
		/** A kSuite user by mail address. */
		readonly user: (
			email: string,
		) => Promise<{ readonly id: string; readonly name: string } | null>;
		/** The person a chat user id is now: the linked user, or only the account. */
		readonly account: (
			chatUser: string,
		) => Promise<{ readonly person: string; readonly name: string } | null>;
		readonly personKey: (userId: string) => string;
	}) =>
	(): Promise<readonly { readonly person: string; readonly name: string }[]> =>
		Promise.all(
			parts.owners.map(async (owner) => {
				const found = owner.includes("@")
					? await parts.user(owner)
					: await parts.account(owner);
				if (found === null) return { person: owner, name: owner };
				return "person" in found
					? found
					: { person: parts.personKey(found.id), name: found.name };
			}),
		);
